// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SettingsPage } from '../../renderer/features/settings/index.ts'
import { noBackups } from '../../shared/domain/office/backup.ts'
import { ok, refuse } from '../../shared/result.ts'
import { expectAccessible } from './support/axe.ts'
import { openState, type Answers } from './support/fake-office.ts'
import { loadPolicy } from './support/policy.ts'
import { renderScreen } from './support/render.tsx'

const office = {
  name: 'Adviesbureau De Linde',
  address: 'Lindelaan 1',
  postcode: '1234 AB',
  place: 'Utrecht',
  phone: '',
  email: ''
}
const accounts = [
  { id: 'a-anna', name: 'Anna de Wit', role: 'officer', roleLabel: 'klachtenfunctionaris', active: true },
  { id: 'a-bram', name: 'Bram Jansen', role: 'employee', roleLabel: 'medewerker', active: true }
]
const answers: Answers = {
  'office.get': () => ok({ office, policy: loadPolicy() }),
  'accounts.list': () => ok(accounts),
  'backup.status': () => ok(noBackups),
  'health.status': () =>
    ok({
      dossiers: { total: 0, open: 0, closed: 0, rest: 0, destroyed: 0, lost: [] },
      backup: { last: null, task: null },
      check: null,
      isChecking: false,
      findings: []
    }),
  'health.size': () => ok(12_000),
  'app.changePreferences': () => ok(openState.preferences)
}
const show = (part: string, more: Answers = {}) =>
  renderScreen(<SettingsPage />, {
    path: `/instellingen?deel=${part}`,
    route: '/instellingen',
    answers: { ...answers, ...more }
  })

test('someone who may not manage sees neither office nor accounts', async () => {
  const session = openState.session && { ...openState.session, permissions: ['takeIn' as const] }
  show('office', { 'app.state': () => ({ ...openState, session }) })
  await screen.findByRole('tab', { name: 'Mijn wachtwoord' })
  const tabs = screen.getAllByRole('tab').map(({ textContent }) => textContent)
  expect(tabs).toEqual(['Mijn wachtwoord', 'Deze pc', 'Over'])
})

test('every part is free of axe findings', async () => {
  const { user } = show('office')
  await screen.findByLabelText(/Naam van het kantoor/)
  for (const tab of screen.getAllByRole('tab')) {
    await user.click(tab)
    await waitFor(() => expect(within(screen.getByRole('tabpanel')).getAllByRole('heading')).not.toHaveLength(0))
    await expectAccessible()
  }
})

test('a changed office is saved, and saying so stops at the next change', async () => {
  const { user, office: fake } = show('office', { 'office.change': () => ok(null) })
  const place = await screen.findByLabelText('Plaats')
  await user.clear(place)
  await user.type(place, 'Zeist')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect(fake.requestsOf('office.change')).toEqual([{ ...office, place: 'Zeist' }])
  expect(await screen.findByText('Opgeslagen.')).toBeDefined()
  await user.type(place, '!')
  expect(screen.queryByText('Opgeslagen.')).toBeNull()
})

test('a refused change is explained and keeps what was typed', async () => {
  const { user } = show('office', {
    'office.change': () => refuse('register.diskFull', { params: { subject: 'office' } })
  })
  const place = await screen.findByLabelText<HTMLInputElement>('Plaats')
  await user.clear(place)
  await user.type(place, 'Zeist')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect((await screen.findByRole('alert')).textContent).toContain('De schijf is vol')
  expect(place.value).toBe('Zeist')
})

test('a new account asks a name, a role and a password twice', async () => {
  const { user, office: fake } = show('accounts', {
    'accounts.add': () => ok({ id: 'a-c', name: 'Chris', role: 'employee', roleLabel: 'medewerker', active: true })
  })
  await user.click(await screen.findByRole('button', { name: 'Account toevoegen' }))
  const dialog = within(screen.getByRole('dialog'))
  await user.type(dialog.getByLabelText(/Naam/), 'Chris')
  await user.click(dialog.getByLabelText('medewerker'))
  await user.type(dialog.getByLabelText(/Eerste wachtwoord/, { selector: 'input' }), 'een rustig zinnetje')
  await user.click(dialog.getByRole('button', { name: 'Account toevoegen' }))
  expect(dialog.getByText('De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw.')).toBeDefined()
  await user.type(dialog.getByLabelText(/Wachtwoord nogmaals/, { selector: 'input' }), 'een rustig zinnetje')
  await expectAccessible()
  await user.click(dialog.getByRole('button', { name: 'Account toevoegen' }))
  expect(fake.requestsOf('accounts.add')).toEqual([
    { name: 'Chris', role: 'employee', password: 'een rustig zinnetje' }
  ])
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('switching an account off asks first, and nobody can do it to themselves', async () => {
  const { user, office: fake } = show('accounts', {
    'accounts.change': () => ok({ ...accounts[1], active: false } as (typeof accounts)[0])
  })
  expect(await screen.findByRole('button', { name: 'Account van Bram Jansen uitzetten' })).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Account van Anna de Wit uitzetten' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Account van Bram Jansen uitzetten' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(fake.requestsOf('accounts.change')).toEqual([])
  await user.click(dialog.getByRole('button', { name: 'Account van Bram Jansen uitzetten' }))
  expect(fake.requestsOf('accounts.change')).toEqual([{ id: 'a-bram', active: false }])
})

test('a renewed recovery key is shown once, after the password', async () => {
  const { user } = show('accounts', { 'accounts.renewRecoveryKey': () => ok({ recoveryKey: 'AAAA-BBBB' }) })
  await user.type(await screen.findByLabelText(/^Uw wachtwoord/, { selector: 'input' }), 'een rustig zinnetje')
  await user.click(screen.getByRole('button', { name: 'Herstelsleutel vernieuwen' }))
  expect((await screen.findByRole('group', { name: 'Herstelsleutel' })).textContent).toBe('AAAABBBB')
  await user.click(screen.getByLabelText('Ik heb de herstelsleutel bewaard'))
  await user.click(screen.getByRole('button', { name: 'Klaar' }))
  expect(screen.queryByText('AAAA')).toBeNull()
})

test('an own password is changed with the current one', async () => {
  const { user, office: fake } = show('password', { 'session.changePassword': () => ok(null) })
  await user.type(await screen.findByLabelText(/Huidig wachtwoord/, { selector: 'input' }), 'het oude zinnetje')
  await user.type(screen.getByLabelText(/^Nieuw wachtwoord/, { selector: 'input' }), 'een nieuw zinnetje')
  await user.type(screen.getByLabelText(/Wachtwoord nogmaals/, { selector: 'input' }), 'een nieuw zinnetje{Enter}')
  expect(fake.requestsOf('session.changePassword')).toEqual([
    { current: 'het oude zinnetje', next: 'een nieuw zinnetje' }
  ])
  expect(await screen.findByText('Uw wachtwoord is gewijzigd.')).toBeDefined()
})

test('the idle time takes 1 to 60 minutes and says so otherwise', async () => {
  const { user, office: fake } = show('pc')
  const box = await screen.findByLabelText('Vergrendelen na minuten zonder gebruik')
  await user.clear(box)
  await user.type(box, '90')
  expect(screen.getByText('Vul een heel getal in van 1 tot 60.')).toBeDefined()
  expect(fake.requestsOf('app.changePreferences')).toEqual([{ idleMinutes: 9 }])
})

test('office details that were changed and not saved are never dropped without a question', async () => {
  const { user, office: fake } = show('office', { 'office.change': () => ok(null) })
  const place = await screen.findByLabelText('Plaats')
  await user.clear(place)
  await user.type(place, 'Zeist')
  await user.click(screen.getByRole('tab', { name: 'Over' }))
  await user.click(await screen.findByRole('button', { name: 'Hier blijven' }))
  expect(screen.getByLabelText('Plaats')).toHaveProperty('value', 'Zeist')
  await user.click(screen.getByRole('tab', { name: 'Over' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'Opslaan' }))
  expect(fake.requestsOf('office.change')).toEqual([{ ...office, place: 'Zeist' }])
  expect(await screen.findByRole('tab', { name: 'Over', selected: true })).toBeDefined()
})

test('adding an account and setting a new password each say what was done', async () => {
  const { user } = show('accounts', {
    'accounts.add': ({ name, role }) => ok({ id: 'a-karel', name, role, roleLabel: role, active: true }),
    'accounts.resetPassword': () => ok(null)
  })
  await user.click(await screen.findByRole('button', { name: 'Account toevoegen' }))
  const adding = await screen.findByRole('dialog')
  await user.type(within(adding).getByLabelText(/^Naam/), 'Karel Mulder')
  await user.type(
    within(adding).getByLabelText(/^Eerste wachtwoord/, { selector: 'input' }),
    'vier losse woorden samen'
  )
  await user.type(
    within(adding).getByLabelText(/^Wachtwoord nogmaals/, { selector: 'input' }),
    'vier losse woorden samen'
  )
  await user.click(within(adding).getByRole('button', { name: 'Account toevoegen' }))
  expect(await screen.findByText(/Account van Karel Mulder toegevoegd/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Nieuw wachtwoord voor Bram Jansen' }))
  const setting = await screen.findByRole('dialog')
  await user.type(
    within(setting).getByLabelText(/^Wachtwoord(?! nogmaals)/, { selector: 'input' }),
    'nog vier andere woorden'
  )
  await user.type(
    within(setting).getByLabelText(/^Wachtwoord nogmaals/, { selector: 'input' }),
    'nog vier andere woorden'
  )
  await user.click(within(setting).getByRole('button', { name: 'Wachtwoord instellen' }))
  expect(await screen.findByText(/Bram Jansen heeft een nieuw wachtwoord/)).toBeDefined()
})

test.each([
  ['the licences of what is in the program can be read', ['Werk', '## zod 4.6.7\n\nLicence: MIT'], /Licence: MIT/],
  ['where they cannot be read it is said where they lie', null, /THIRD-PARTY/]
])('%s', async (_what, licences, said) => {
  const { user } = show('about', { 'app.licences': () => licences })
  await user.click(await screen.findByRole('button', { name: 'Licenties bekijken' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Werk van anderen' }))
  expect(await dialog.findByText(said)).toBeDefined()
  await expectAccessible()
  await user.click(dialog.getByRole('button', { name: 'Sluiten' }))
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

const systemLogIn = { system: 'windows', isAvailable: true, isAllowed: true, until: null } as const

test('a PC whose system keeps nothing says no word of logging in through it', async () => {
  const { office: asked } = show('accounts')
  await screen.findByRole('button', { name: 'Herstelsleutel vernieuwen' })
  await waitFor(() => expect(asked.requestsOf('systemLogIn.status')).toHaveLength(1))
  expect(screen.queryByText(/zonder wachtwoord/)).toBe(null)
})

test('who manages the accounts allows logging in through the system of a PC, and can always take that back', async () => {
  let status = { ...systemLogIn, isAvailable: false }
  const { user, office: asked } = show('accounts', {
    'systemLogIn.status': () => ok(status),
    'systemLogIn.allow': () => {
      status = { ...status, isAvailable: true, isAllowed: false as never }
      return ok(null)
    }
  })
  const box = await screen.findByLabelText<HTMLInputElement>(/via het systeem van hun pc/)
  expect(box.checked).toBe(true)
  await user.click(box)
  expect(asked.requestsOf('systemLogIn.allow')).toEqual([{ isAllowed: false }])
  await waitFor(() => expect(box.checked).toBe(false))
  await expectAccessible()
})

test('whoever turns it on reads what that means and types their password; it says until when, and is turned off', async () => {
  let until: '2026-06-24' | null = null
  const { user, office: asked } = show('password', {
    'systemLogIn.status': () => ok({ ...systemLogIn, until }),
    'systemLogIn.turnOn': () => {
      until = '2026-06-24'
      return ok(null)
    },
    'systemLogIn.turnOff': () => {
      until = null
      return ok(null)
    }
  })
  await screen.findByText(/onder uw naam bij Windows is aangemeld, opent zo ook Klachtenboek/)
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Aanzetten voor drie maanden' })
  expect(button.disabled).toBe(true)
  await user.type(screen.getByLabelText(/om het aan te zetten/, { selector: 'input' }), 'een rustig zinnetje')
  await expectAccessible()
  await user.click(button)
  expect(asked.requestsOf('systemLogIn.turnOn')).toEqual([{ password: 'een rustig zinnetje' }])
  await screen.findByText(/Aan tot en met wo 24 juni 2026/)
  await user.click(screen.getByRole('button', { name: 'Uitzetten' }))
  await screen.findByRole('button', { name: 'Aanzetten voor drie maanden' })
})
