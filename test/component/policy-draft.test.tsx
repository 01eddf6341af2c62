// @vitest-environment jsdom
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { PolicyPage } from '../../renderer/features/policy/index.ts'
import { draftShelf } from '../../renderer/ui/form/draft-shelf.ts'
import type { Draft } from '../../shared/contract/dossiers.ts'
import { ok } from '../../shared/result.ts'
import { expectAccessible } from './support/axe.ts'
import type { Answers } from './support/fake-office.ts'
import { loadPolicy } from './support/policy.ts'
import { renderScreen } from './support/render.tsx'

configure({ defaultHidden: true })

afterEach(() => draftShelf.remove('a-anna/policy'))

const saved = loadPolicy()
const savedAt = '2026-03-24T08:00:00.000Z'
const draftOf = (policy: object): Draft => ({
  id: 'policy',
  kind: 'policy',
  subject: '',
  values: { policy: JSON.stringify(policy) },
  savedAt
})
const show = (more: Answers = {}) =>
  renderScreen(<PolicyPage />, {
    path: '/regeling?deel=aanpassen',
    route: '/regeling',
    answers: {
      'policy.versions': () => ok([saved]),
      'drafts.save': (draft) => ok({ ...draft, savedAt }),
      'drafts.discard': () => ok(null),
      ...more
    }
  })
const title = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Titel van de regeling' })

test('what is edited is kept on disk, and offered when one comes back', async () => {
  const { user, office } = show()
  await user.click(await screen.findByRole('button', { name: 'Naam en formulier' }))
  await user.type(title(), ' nieuw')
  await waitFor(() =>
    expect(office.requestsOf('drafts.save').at(-1)?.values['policy']).toContain('Klachtenregeling nieuw')
  )
  cleanup()
  const again = show()
  expect(await screen.findByText(/U was bezig met een wijziging van di 24 maart 2026/)).toBeDefined()
  await expectAccessible()
  await again.user.click(screen.getByRole('button', { name: 'Verder' }))
  expect(screen.getByText('1 wijziging')).toBeDefined()
})

test('a change from disk can be gone on with, though a word is still missing', async () => {
  const { user } = show({ 'drafts.list': () => ok([draftOf({ ...saved, title: '' })]) })
  await user.click(await screen.findByRole('button', { name: 'Verder' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Titel: hier moet nog iets staan.')
})

test('a change from disk is thrown away only after a second thought', async () => {
  const { user, office } = show({ 'drafts.list': () => ok([draftOf({ ...saved, title: 'Anders' })]) })
  await user.click(await screen.findByRole('button', { name: 'Weggooien' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(office.requestsOf('drafts.discard')).toEqual([])
  await user.click(dialog.getByRole('button', { name: 'Weggooien' }))
  expect(await screen.findByText('U hebt nog niets aangepast.')).toBeDefined()
  await waitFor(() => expect(office.requestsOf('drafts.discard')).toEqual([{ id: 'policy' }]))
})

test('a change that can no longer be read can only be thrown away', async () => {
  show({ 'drafts.list': () => ok([draftOf({ title: 'stuk' })]) })
  expect(await screen.findByText(/niet meer te lezen/)).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Verder' })).toBeNull()
})

test('a file takes the place of a change only after a question, and is kept too', async () => {
  const { user, office } = show({
    'drafts.list': () => ok([draftOf({ ...saved, title: 'Anders' })]),
    'policy.import': () => ok({ ...saved, title: 'Uit een bestand' })
  })
  await user.click(await screen.findByRole('button', { name: 'Uit een bestand halen…' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(office.requestsOf('policy.import')).toEqual([])
  await user.click(dialog.getByRole('button', { name: 'Vervangen' }))
  expect(await screen.findByText('1 wijziging')).toBeDefined()
  await waitFor(() => expect(office.requestsOf('drafts.save').at(-1)?.values['policy']).toContain('Uit een bestand'))
})

test('a step is undone with the button and with Ctrl+Z, typed letters together', async () => {
  const { user, office } = show()
  await user.click(await screen.findByRole('button', { name: 'Naam en formulier' }))
  await user.type(title(), ' nieuw')
  await user.click(await screen.findByRole('button', { name: 'Werkdagen' }))
  await user.click(screen.getByLabelText('Goede Vrijdag'))
  expect(screen.getByText('2 wijzigingen')).toBeDefined()
  await user.keyboard('{Control>}z{/Control}')
  expect(screen.getByText('1 wijziging')).toBeDefined()
  await user.click(title())
  await user.keyboard('{Control>}z{/Control}')
  expect(screen.getByText('1 wijziging')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  expect(screen.getByText('U hebt nog niets aangepast.')).toBeDefined()
  expect(title().value).toBe('Klachtenregeling')
  await waitFor(() => expect(office.requestsOf('drafts.discard')).toEqual([{ id: 'policy' }]))
})

test('all changes are thrown away only after a question', async () => {
  const { user } = show()
  await user.click(await screen.findByRole('button', { name: 'Werkdagen' }))
  await user.click(screen.getByLabelText('Goede Vrijdag'))
  await user.click(screen.getByRole('button', { name: 'Wijzigingen weggooien' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Doorwerken' }))
  expect(screen.getByText('1 wijziging')).toBeDefined()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.click(screen.getByRole('button', { name: 'Wijzigingen weggooien' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Wijzigingen weggooien' }))
  expect(await screen.findByText('U hebt nog niets aangepast.')).toBeDefined()
})
