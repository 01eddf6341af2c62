// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { dossierView } from '../../electron/main/services/views/dossier-view.ts'
import { IntakePage } from '../../renderer/features/intake/index.ts'
import type { Alike } from '../../shared/contract/dossiers.ts'
import { linkEvents } from '../../shared/domain/dossier/chain.ts'
import { ok, refuse } from '../../shared/result.ts'
import { digest, officer, Play } from '../fixtures/dossier/play.ts'
import { expectAccessible } from './support/axe.ts'
import { openState, type Answers } from './support/fake-office.ts'
import { loadPolicy } from './support/policy.ts'
import { renderScreen } from './support/render.tsx'

vi.mock('../../renderer/features/documents/index.ts', () => ({
  BlankFormButton: () => null,
  PdfContent: () => null,
  DocumentPreview: () => <p>voorbeeld</p>
}))

vi.setConfig({ testTimeout: 60_000 })

const office = { name: 'De Linde', address: '', postcode: '', place: '', phone: '', email: '' }

const one: Alike = {
  number: '2026-0003',
  status: 'open',
  received: '2026-03-04',
  complainant: 'Anneke Vos',
  signalKind: 'complaint',
  summary: 'Terugbelafspraak niet nagekomen',
  grounds: ['phone', 'name']
}

// Drafts outlive a page on purpose, so every test has an officer of its own.
let turn = 0

function answers(more: Answers): Answers {
  const account = { id: `alike-${String(turn)}`, name: 'Anna de Wit', role: 'officer' }
  const play = new Play()
  const view = dossierView(play.situation(officer, openState.now), linkEvents([], play.events, digest))
  return {
    'app.state': () => ({ ...openState, session: { ...openState.session!, account } }),
    'office.get': () => ok({ office, policy: loadPolicy() }),
    'drafts.save': (draft) => ok({ ...draft, savedAt: openState.now }),
    'dossiers.register': () => ok({ number: '2026-0007' }),
    'dossiers.open': () => ok(view),
    'dossiers.alike': () => ok([one]),
    ...more
  }
}

async function showIntake(more: Answers = {}, path = '/nieuw') {
  const shown = renderScreen(<IntakePage />, { answers: answers(more), path, route: '/nieuw' })
  await screen.findByRole('button', { name: 'Klacht registreren' })
  await userEvent.click(screen.getByRole('textbox', { name: 'Naam' }))
  await userEvent.paste('A. Vos')
  await userEvent.click(screen.getByRole('textbox', { name: /^Omschrijving/ }))
  await userEvent.paste('Niet teruggebeld.')
  return shown
}

beforeEach(() => {
  turn += 1
})

test('what is likely the same is shown before anything is registered, with why', async () => {
  const { user, office: behind } = await showIntake()
  await user.click(screen.getByRole('button', { name: 'Klacht registreren' }))
  const dialog = await screen.findByRole('dialog', { name: 'Is deze klacht al bekend?' })
  for (const shown of [
    'Klacht 2026-0003 · Anneke Vos',
    /ontvangen op .*4 maart 2026/,
    'Terugbelafspraak niet nagekomen'
  ])
    expect(within(dialog).getByText(shown)).toBeTruthy()
  expect(within(dialog).getByText('Waarom: hetzelfde telefoonnummer en dezelfde naam.')).toBeTruthy()
  expect(behind.requestsOf('dossiers.register')).toEqual([])
  expect(behind.requestsOf('dossiers.alike')).toMatchObject([
    { name: 'A. Vos', email: '', phone: '', received: '2026-03-24', text: '\nNiet teruggebeld.' }
  ])
  await expectAccessible()
})

test('a look at it leaves the form as it is, and “Terug” goes back to it', async () => {
  const { user, office: behind, path } = await showIntake()
  await user.keyboard('{Control>}{Enter}{/Control}')
  const dialog = await screen.findByRole('dialog', { name: 'Is deze klacht al bekend?' })
  await user.click(within(dialog).getByRole('button', { name: 'Dossier 2026-0003 bekijken' }))
  expect(await within(dialog).findByText(/Ik zou vrijdag worden teruggebeld/)).toBeTruthy()
  expect(
    within(dialog)
      .getByRole('link', { name: /^Naar dossier 2026-0003/ })
      .getAttribute('href')
  ).toBe('/dossiers/2026-0003')
  await expectAccessible()
  await user.click(within(dialog).getByRole('button', { name: 'Terug' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.getByRole('textbox', { name: 'Naam' })).toHaveProperty('value', 'A. Vos')
  expect(behind.requestsOf('dossiers.register')).toEqual([])
  expect(path()).toBe('/nieuw')
})

test('“Toch registreren” registers with the keyboard, and what was another complaint is not asked again', async () => {
  let refusing = true
  const {
    user,
    office: behind,
    path
  } = await showIntake({
    'dossiers.register': () =>
      refusing ? { ok: false, error: [{ code: 'field.required', field: 'channel' }] } : ok({ number: '2026-0007' })
  })
  await user.keyboard('{Control>}{Enter}{/Control}')
  const dialog = await screen.findByRole('dialog', { name: 'Is deze klacht al bekend?' })
  // The keys of the form wait as long as it is asked.
  await user.keyboard('{Control>}{Enter}{/Control}')
  within(dialog).getByRole('button', { name: 'Toch registreren' }).focus()
  await user.keyboard('{Enter}')
  await screen.findByText('De klacht is nog niet geregistreerd. Wat u typte, staat er nog.')
  expect(behind.requestsOf('dossiers.register')).toHaveLength(1)
  refusing = false
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(path()).toBe('/dossiers/2026-0007'))
  expect(behind.requestsOf('dossiers.register')).toHaveLength(2)
})

test('on the phone it is asked as well', async () => {
  const { user } = await showIntake({}, '/nieuw?telefoon=intake-1')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByRole('dialog', { name: 'Is deze klacht al bekend?' })).toBeTruthy()
})

test.each<[string, Answers]>([
  ['nothing is alike', { 'dossiers.alike': () => ok([]) }],
  ['the question is refused', { 'dossiers.alike': () => refuse('app.unexpected') }],
  ['the question breaks', { 'dossiers.alike': () => Promise.reject(new Error('gone')) }],
  ['no answer comes in time', { 'dossiers.alike': () => new Promise<never>(() => undefined) }]
])('registering goes on when %s', async (_case, more) => {
  const { user, path } = await showIntake(more)
  await user.click(screen.getByRole('button', { name: 'Klacht registreren' }))
  await waitFor(() => expect(path()).toBe('/dossiers/2026-0007'))
})
