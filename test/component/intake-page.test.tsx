// @vitest-environment jsdom
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { IntakePage } from '../../renderer/features/intake/index.ts'
import type { Draft } from '../../shared/contract/dossiers.ts'
import { draftShelf } from '../../renderer/ui/form/draft-shelf.ts'
import { ok, refuse, type Refusal } from '../../shared/result.ts'
import { expectAccessible } from './support/axe.ts'
import { openState, type Answers } from './support/fake-office.ts'
import { loadPolicy } from './support/policy.ts'
import { renderScreen } from './support/render.tsx'

vi.mock('../../renderer/features/documents/index.ts', () => ({
  BlankFormButton: () => null,
  PdfContent: () => null,
  DocumentPreview: () => <p>voorbeeld</p>
}))

const office = { name: 'De Linde', address: '', postcode: '', place: '', phone: '', email: '' }
const savedAt = '2026-03-24T14:04:00.000Z'

vi.setConfig({ testTimeout: 60_000 })
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

// Drafts outlive a page on purpose, so every test has an officer of its own.
let turn = 0

function answers(more: Answers = {}): Answers {
  const account = { id: `a-${String(turn)}`, name: 'Anna de Wit', role: 'officer' }
  const session = { ...openState.session!, account }
  return {
    'app.state': () => ({ ...openState, now: '2026-03-24T14:04:30.000Z', session }),
    'office.get': () => ok({ office, policy: loadPolicy() }),
    'drafts.save': (draft) => ok({ ...draft, savedAt }),
    'drafts.discard': () => ok(null),
    'dossiers.register': () => ok({ number: '2026-0007' }),
    ...more
  }
}

async function showIntake(more: Answers = {}) {
  const shown = renderScreen(<IntakePage />, { answers: answers(more), path: '/nieuw' })
  await screen.findByRole('button', { name: 'Klacht registreren' })
  return shown
}

async function fill(box: HTMLElement, text: string): Promise<void> {
  await userEvent.click(box)
  await userEvent.paste(text)
}

const name = () => screen.getByRole('textbox', { name: 'Naam' })

beforeEach(() => {
  turn += 1
})

test('the four groups stand in the order of the form, with sensible things filled in', async () => {
  await showIntake()
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(headings).toEqual([
    'Kwam de klacht per e-mail?',
    '1. Registratie',
    '2. Klager',
    '3. Klacht',
    '4. Classificatie',
    'Stukken bij deze klacht'
  ])
  const received = within(screen.getByRole('group', { name: /Ontvangen op/ }))
  expect(received.getByRole<HTMLInputElement>('textbox', { name: 'Datum' }).value).toBe('24-03-2026')
  expect(received.getByRole<HTMLInputElement>('textbox', { name: 'Tijd' }).value).toBe('15:04')
  expect(screen.getByRole<HTMLInputElement>('combobox', { name: /Ontvangen door/ }).value).toBe('Anna de Wit')
  await expectAccessible()
})

test('what is typed is kept as a draft at a pause, and the page says when', async () => {
  const { office: behind } = await showIntake()
  await fill(name(), 'mevr. Jansen')
  await screen.findByText('Concept bewaard om 15:04 uur', {}, { timeout: 2000 })
  expect(behind.requestsOf('drafts.save').at(-1)).toMatchObject({
    kind: 'intake',
    values: { 'complainant.name': 'mevr. Jansen' }
  })
})

test('a full disk is said, and the text survives leaving the page and coming back', async () => {
  const failing = { 'drafts.save': () => refuse('register.diskFull', { params: { subject: 'concept' } }) } as const
  await showIntake(failing)
  await fill(name(), 'meneer De Boer')
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('De schijf is vol')
  cleanup()
  await showIntake(failing)
  expect(name()).toHaveProperty('value', 'meneer De Boer')
})

test('a refused registration is said on top, leads to its fields, and keeps what was typed', async () => {
  const reasons: Refusal = { code: 'field.required', field: 'complaint.description' }
  const { user } = await showIntake({ 'dossiers.register': () => ({ ok: false, error: [reasons] }) })
  await fill(name(), 'mevr. Jansen')
  await user.keyboard('{Control>}{Enter}{/Control}')
  const alert = await screen.findByRole('alert')
  await waitFor(() => expect(document.activeElement).toBe(alert))
  await user.click(within(alert).getByRole('button', { name: /Omschrijving/ }))
  const description = screen.getByRole('textbox', { name: /Omschrijving/ })
  expect(document.activeElement).toBe(description)
  expect(description.getAttribute('aria-invalid')).toBe('true')
  expect(name()).toHaveProperty('value', 'mevr. Jansen')
})

test('a registered complaint is opened, and its draft goes along', async () => {
  const { user, office: behind, path } = await showIntake()
  await fill(name(), 'mevr. Jansen')
  await fill(screen.getByRole('textbox', { name: /Omschrijving/ }), 'Het rapport kwam te laat.')
  await user.click(screen.getByRole('checkbox', { name: /financiële/ }))
  await user.click(screen.getByRole('button', { name: 'Klacht registreren' }))
  await waitFor(() => expect(path()).toBe('/dossiers/2026-0007'))
  const [request] = behind.requestsOf('dossiers.register')
  expect(request?.draft).toBe(behind.requestsOf('drafts.save')[0]?.id)
  expect(request?.values).toMatchObject({
    'complainant.name': 'mevr. Jansen',
    'complaint.description': 'Het rapport kwam te laat.',
    'classification.classes': ['financial'],
    receivedAt: '2026-03-24T14:04:00.000Z',
    receivedBy: { name: 'Anna de Wit' }
  })
})

test('a complaint is registered once, also when the button is pressed again before its dossier opens', async () => {
  const { user, office: behind, path } = await showIntake()
  await fill(screen.getByRole('textbox', { name: /Omschrijving/ }), 'Niet teruggebeld.')
  let clear = (): void => undefined
  const clearing = new Promise<void>((resolve) => {
    clear = resolve
  })
  const remove = vi.spyOn(draftShelf, 'remove').mockReturnValue(clearing)
  await user.click(screen.getByRole('button', { name: 'Klacht registreren' }))
  await waitFor(() => expect(remove).toHaveBeenCalled())
  await user.click(screen.getByRole('button', { name: 'Klacht registreren' }))
  remove.mockRestore()
  clear()
  await waitFor(() => expect(path()).toBe('/dossiers/2026-0007'))
  expect(behind.requestsOf('dossiers.register')).toHaveLength(1)
})

test('EW-5.2: who may not classify is told who does', async () => {
  const permissions = ['takeIn' as const]
  const session = {
    ...openState.session!,
    account: { id: `a-${String(turn)}`, name: 'Bram', role: 'employee' },
    permissions
  }
  await showIntake({ 'app.state': () => ({ ...openState, session }) })
  expect(screen.getByText(/klachtenfunctionaris deelt de klacht in/)).toBeTruthy()
  expect(screen.queryByRole('checkbox', { name: /financiële/ })).toBeNull()
})

test('the way of submitting fills in oral or written', async () => {
  const { user } = await showIntake()
  await user.click(screen.getByRole('combobox', { name: /Wijze van indiening/ }))
  await user.click(screen.getByRole('option', { name: 'telefonisch' }))
  expect(screen.getByRole('radio', { name: 'mondeling' })).toHaveProperty('checked', true)
})

test('a number that looks like a BSN draws a warning that stops nobody', async () => {
  const { user, path } = await showIntake()
  await fill(screen.getByRole('textbox', { name: /Omschrijving/ }), 'mijn nummer is 111222333')
  expect(await screen.findByText(/lijkt een burgerservicenummer/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Klacht registreren' }))
  await waitFor(() => expect(path()).toBe('/dossiers/2026-0007'))
})

test('earlier drafts are offered beside each other, to go on with or to throw away', async () => {
  const draft = (id: string, complainant: string): Draft => ({
    id,
    kind: 'intake',
    subject: '',
    values: { 'complainant.name': complainant },
    savedAt: '2026-03-24T10:00:00.000Z'
  })
  const { user, office: behind } = await showIntake({
    'drafts.list': () => ok([draft('intake-1', 'mevr. Jansen'), draft('intake-2', 'de heer Smit')])
  })
  await user.click(await screen.findByRole('button', { name: 'Verder met concept van 11:00 uur (de heer Smit)' }))
  await waitFor(() => expect(name()).toHaveProperty('value', 'de heer Smit'))
  await user.click(screen.getByRole('button', { name: 'Concept van 11:00 uur weggooien' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Concept weggooien' }))
  await waitFor(() => expect(behind.requestsOf('drafts.discard')).toEqual([{ id: 'intake-1' }]))
})

test('what the complainant did not give is ticked, goes along, and is no longer asked', async () => {
  const sent: object[] = []
  const { user } = await showIntake({
    'dossiers.register': (asked) => {
      sent.push(asked)
      return ok({ number: '2026-0007' })
    }
  })
  const tick = () => screen.getByRole('checkbox', { name: 'Naam: niet opgegeven door de klager' })
  await user.click(tick())
  await expectAccessible()
  expect(screen.queryByRole('checkbox', { name: /Omschrijving.*niet opgegeven/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Klacht registreren' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({ details: { notGiven: ['complainant.name'] } })
  expect(sent[0]).not.toMatchObject({ values: { notGiven: expect.anything() as unknown } })
})

test('the tick goes away as soon as something is typed', async () => {
  await showIntake()
  await fill(name(), 'Anneke Vos')
  expect(screen.queryByRole('checkbox', { name: /niet opgegeven door de klager/ })).toBeNull()
})

test('EW-1.2: a complaint about who takes it in says so, and asks to say that this is known', async () => {
  const sent: object[] = []
  const { user } = await showIntake({
    'colleagues.list': () => ok([]),
    'dossiers.register': (asked) => {
      sent.push(asked)
      return ok({ number: '2026-0007' })
    }
  })
  const known = { name: 'Ik weet dat en registreer de klacht zoals zij is ingediend' }
  expect(screen.queryByRole('checkbox', known)).toBeNull()
  await fill(screen.getByRole('combobox', { name: 'Betrokken medewerker(s)' }), 'Anna de Wit')
  await user.tab()
  expect(screen.getByText('De klacht gaat over wie haar ontving of nu registreert.')).toBeTruthy()
  await expectAccessible()
  await user.click(screen.getByRole('checkbox', known))
  await user.click(screen.getByRole('button', { name: 'Klacht registreren' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({ details: { aboutReceiver: 'yes' } })
})

test('an address of a draft that is not there says so, and offers a form all the same', async () => {
  renderScreen(<IntakePage />, { answers: answers(), path: '/nieuw?concept=weg', route: '/nieuw' })
  expect((await screen.findByText(/Het concept waar u naartoe ging, is er niet/)).textContent).toContain('niet van u')
  expect(screen.getByRole('button', { name: 'Klacht registreren' })).toBeTruthy()
})
