// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { useParams } from 'react-router'
import { beforeEach, expect, test, vi } from 'vitest'
import { App } from '../../renderer/app/app.tsx'
import { useSession } from '../../renderer/api/session.ts'
import { draftShelf } from '../../renderer/ui/form/draft-shelf.ts'
import { asText } from '../../shared/domain/form/values.ts'
import { Page } from '../../renderer/ui/page.tsx'
import type { AppState } from '../../shared/contract/app.ts'
import { ok } from '../../shared/result.ts'
import { expectAccessible } from './support/axe.ts'
import { openFakeOffice, openState, type Answers } from './support/fake-office.ts'
import { renderBare } from './support/render.tsx'

vi.mock('../../renderer/features/today/index.ts', () => ({ TodayPage: () => <Page title="Vandaag">niets</Page> }))
vi.mock('../../renderer/features/register/index.ts', () => ({ RegisterPage: () => <Page title="Register">leeg</Page> }))
vi.mock('../../renderer/features/intake/index.ts', () => ({
  IntakePage: () => {
    const save = () => Promise.resolve(ok({ savedAt: openState.now }))
    const key = `${useSession()?.account.id ?? ''}/intake`
    const keeper = draftShelf.keeper(key, () => ({ values: {}, savedAt: null, save }))
    const [text, setText] = useState(asText(keeper.values()['text']))
    const type = (typed: string) => {
      setText(typed)
      keeper.change({ text: typed })
    }
    return (
      <Page title="Nieuwe klacht">
        <input aria-label="omschrijving" value={text} onChange={({ target }) => type(target.value)} />
      </Page>
    )
  }
}))
vi.mock('../../renderer/features/dossier/index.ts', () => ({
  DossierPage: () => {
    if (useParams().number === '2026-0666') throw new Error('broken')
    return <Page title="Dossier">dossier</Page>
  }
}))
vi.mock('../../renderer/features/reports/index.ts', () => ({
  ReportsPage: () => <Page title="Rapportage">cijfers</Page>
}))

const locked: AppState = { ...openState, phase: 'locked', session: null }

/** The whole screen on an office whose log-in and lock work. */
function open(more: Answers = {}, first: AppState = openState) {
  let state = first
  const become = (next: AppState) => {
    state = next
    return ok(next)
  }
  const office = openFakeOffice({
    'app.state': () => state,
    'session.lock': () => become(locked),
    'session.logIn': ({ account }) =>
      become({
        ...openState,
        session: openState.session && {
          ...openState.session,
          account: openState.accounts.find(({ id }) => id === account) ?? openState.session.account
        }
      }),
    ...more
  })
  renderBare(<App />)
  return { office, user: userEvent.setup({ delay: null }), become }
}

beforeEach(() => {
  location.hash = '#/'
})

test('the frame shows the office, who is logged in, and the way to every screen', async () => {
  open()
  expect(await screen.findByText('Adviesbureau De Linde')).toBeDefined()
  expect(screen.getByText('Anna de Wit · Klachtenfunctionaris')).toBeDefined()
  await screen.findByRole('heading', { level: 1, name: 'Vandaag' })
  expect(document.title).toBe('Vandaag · Klachtenboek')
  expect(screen.getByRole('link', { name: 'Vandaag' }).getAttribute('aria-current')).toBe('page')
  await expectAccessible()
})

test('an employee is not offered what the role may not', async () => {
  const session = openState.session && { ...openState.session, permissions: ['takeIn' as const] }
  open({}, { ...openState, session })
  expect(await screen.findByRole('link', { name: 'Nieuwe klacht' })).toBeDefined()
  expect(screen.queryByRole('link', { name: 'Rapportage' })).toBeNull()
})

test('Ctrl+N opens a new complaint from anywhere, and the skip link reaches the content', async () => {
  const { user } = open()
  await screen.findByRole('heading', { name: 'Vandaag' })
  await user.keyboard('{Control>}n{/Control}')
  expect(await screen.findByRole('heading', { name: 'Nieuwe klacht' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Naar de inhoud' }))
  expect(document.activeElement).toBe(screen.getByRole('main'))
})

test('locking with Ctrl+L hides everything, and the same account finds its text back', async () => {
  const { user } = open()
  await screen.findByRole('heading', { name: 'Vandaag' })
  await user.keyboard('{Control>}n{/Control}')
  await user.type(await screen.findByLabelText('omschrijving'), 'half getypt')
  await user.keyboard('{Control>}l{/Control}')
  expect(await screen.findByRole('heading', { name: 'Aanmelden' })).toBeDefined()
  expect(screen.queryByRole('heading', { name: 'Nieuwe klacht', hidden: true })).toBeNull()
  expect(screen.queryByLabelText('omschrijving')).toBeNull()
  await user.type(screen.getByLabelText('Wachtwoord', { selector: 'input' }), 'een rustig zinnetje{Enter}')
  await screen.findByRole('heading', { name: 'Nieuwe klacht' })
  expect(screen.getByLabelText<HTMLInputElement>('omschrijving').value).toBe('half getypt')
})

test('another account starts at Vandaag and finds nothing of its predecessor', async () => {
  const { user } = open()
  await screen.findByRole('heading', { name: 'Vandaag' })
  await user.keyboard('{Control>}n{/Control}')
  await user.type(await screen.findByLabelText('omschrijving'), 'half getypt')
  await user.keyboard('{Control>}l{/Control}')
  await user.click(await screen.findByLabelText('Bram Jansen'))
  await user.type(screen.getByLabelText('Wachtwoord', { selector: 'input' }), 'een ander zinnetje{Enter}')
  expect(await screen.findByRole('heading', { name: 'Vandaag' })).toBeDefined()
  expect(document.body.innerHTML).not.toContain('half getypt')
})

test('a lock by the office itself is followed at once, and a notification leads to Vandaag', async () => {
  const { office, become, user } = open()
  await user.click(await screen.findByRole('link', { name: 'Register' }))
  await screen.findByRole('heading', { name: 'Register' })
  office.notify('showToday')
  expect(await screen.findByRole('heading', { name: 'Vandaag' })).toBeDefined()
  become(locked)
  office.notify('locked')
  expect(await screen.findByRole('heading', { name: 'Aanmelden' })).toBeDefined()
})

test('a screen that breaks says that what was typed is kept, and the frame stays', async () => {
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  location.hash = '#/dossiers/2026-0666'
  open()
  expect((await screen.findByRole('alert')).textContent).toContain('uw tekst is bewaard')
  expect(screen.getByRole('link', { name: 'Register' })).toBeDefined()
  silenced.mockRestore()
})

test('set-up stays on screen until the recovery key has been kept, though the office is open already', async () => {
  const { office, become } = open(
    { 'setup.policies': () => ({ policies: [], refused: [] }) },
    { ...locked, phase: 'setup', accounts: [] }
  )
  await screen.findByRole('heading', { name: 'Klachtenboek inrichten' })
  become(openState)
  office.notify('changed')
  await waitFor(() => expect(office.requestsOf('app.state').length).toBeGreaterThan(1))
  expect(screen.getByRole('heading', { name: 'Klachtenboek inrichten' })).toBeDefined()
})

test('somebody at the keyboard is told to the office, but not with every key', async () => {
  const { office, user } = open()
  await screen.findByRole('heading', { name: 'Vandaag' })
  await user.keyboard('abc')
  expect(office.requestsOf('session.stillHere')).toHaveLength(1)
})

test('whoever comes by its address to a screen of another role reads so, and finds the way back', async () => {
  const { session } = openState
  location.hash = '#/rapportage'
  const { user } = open({}, { ...openState, session: session && { ...session, permissions: ['takeIn'] } })
  expect(await screen.findByRole('heading', { level: 1, name: 'Dit scherm hoort niet bij uw rol' })).toBeDefined()
  expect(screen.queryByText('cijfers')).toBeNull()
  await expectAccessible()
  await user.click(screen.getByRole('link', { name: 'Naar Vandaag' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Vandaag' })).toBeDefined()
})

const doubted: AppState = {
  ...openState,
  now: '2031-03-24T08:00:00.000Z',
  clock: { doubt: 'ahead', last: '2026-03-23T16:00:00.000Z' }
}

test('a clock in doubt is asked about, with both moments; who manages the office can say that it is right', async () => {
  const { office, user, become } = open({ 'session.confirmClock': () => become(openState) }, doubted)
  const dialog = await screen.findByRole('dialog', { name: 'Staat de klok van deze pc goed?' })
  expect(dialog.textContent).toMatch(/24 maart 2031.*23 maart 2026/)
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'De klok klopt' }))
  await waitFor(() => expect(screen.queryByText(/Volgens deze pc/)).toBe(null))
  expect(office.requestsOf('session.confirmClock')).toHaveLength(1)
})

test('a clock that is wrong: how to set it, and another try; who reads on first keeps the question in sight', async () => {
  const { user, become } = open({}, doubted)
  await user.click(await screen.findByRole('button', { name: 'De klok klopt niet' }))
  expect(screen.getByRole('dialog').textContent).toContain('Datum en tijd')
  await user.click(screen.getByRole('button', { name: 'Eerst verder lezen' }))
  await user.click(await screen.findByRole('button', { name: 'Klok nakijken' }))
  become(openState)
  await user.click(await screen.findByRole('button', { name: 'Opnieuw proberen' }))
  await waitFor(() => expect(screen.queryByText(/Volgens deze pc/)).toBe(null))
})

test('a colleague reads that somebody who manages the office has to look at the clock', async () => {
  open({}, { ...doubted, session: openState.session && { ...openState.session, permissions: ['takeIn'] } })
  expect((await screen.findByRole('dialog')).textContent).toContain('Laat iemand kijken die het kantoor beheert')
  expect(screen.queryByRole('button', { name: 'De klok klopt' })).toBe(null)
})

test('with a password that somebody else set, there is nothing but choosing another, and locking', async () => {
  const given: AppState = { ...openState, session: openState.session && { ...openState.session, mustChange: true } }
  const { office, user } = open({ 'session.choosePassword': () => ok(openState) }, given)
  expect(await screen.findByRole('heading', { name: 'Kies uw eigen wachtwoord' })).toBeDefined()
  expect(screen.queryByRole('navigation')).toBe(null)
  expect(new Set(office.calls.map(({ name }) => name))).toEqual(new Set(['app.state']))
  await user.keyboard('een zin van mijzelf{Tab}{Tab}een zin van mijzelf{Enter}')
  expect(await screen.findByRole('heading', { name: 'Vandaag' })).toBeDefined()
})

test('Ctrl+L locks there too', async () => {
  const given: AppState = { ...openState, session: openState.session && { ...openState.session, mustChange: true } }
  const { user } = open({}, given)
  await screen.findByRole('heading', { name: 'Kies uw eigen wachtwoord' })
  await user.keyboard('{Control>}l{/Control}')
  expect(await screen.findByRole('heading', { name: 'Aanmelden' })).toBeDefined()
})
