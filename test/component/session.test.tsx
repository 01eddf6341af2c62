// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { BlockedPage, LogInPage, OwnPasswordPage } from '../../renderer/features/session/index.ts'
import type { AppState } from '../../shared/contract/app.ts'
import { ok, refuse } from '../../shared/result.ts'
import { expectAccessible } from './support/axe.ts'
import { openState } from './support/fake-office.ts'
import { renderScreen } from './support/render.tsx'

const locked: AppState = { ...openState, phase: 'locked', session: null }
const password = () => screen.findByLabelText<HTMLInputElement>('Wachtwoord', { selector: 'input' })

test('logging in sends the chosen account, and that account is offered first the next time', async () => {
  const answers = { 'app.state': () => locked, 'session.logIn': () => ok(openState) }
  const { user, office } = renderScreen(<LogInPage onRestore={() => undefined} />, { answers })
  await user.click(await screen.findByLabelText('Bram Jansen'))
  await user.type(await password(), 'een rustig zinnetje{Enter}')
  expect(office.requestsOf('session.logIn')).toEqual([{ account: 'a-bram', password: 'een rustig zinnetje' }])
  await waitFor(() => expect(Object.values(localStorage)).toEqual(['a-bram']))
})

test('a wrong password says so and lets the person try again at once', async () => {
  const answers = {
    'app.state': () => locked,
    'session.logIn': () => refuse('vault.wrongPassword', { field: 'password' })
  }
  const { user } = renderScreen(<LogInPage onRestore={() => undefined} />, { answers })
  await user.type(await password(), 'verkeerd{Enter}')
  expect((await screen.findByRole('alert')).textContent).toContain('Het wachtwoord klopt niet')
  expect((await password()).value).toBe('')
  expect(document.activeElement).toBe(await password())
  await expectAccessible()
})

test('after too many wrong passwords the wait counts down and the button waits with it', async () => {
  const answers = {
    'app.state': () => locked,
    'session.logIn': () => refuse('vault.tooSoon', { params: { waitSeconds: 2 } })
  }
  const { user } = renderScreen(<LogInPage onRestore={() => undefined} />, { answers })
  await user.type(await password(), 'verkeerd{Enter}')
  expect((await screen.findByRole('timer')).textContent).toContain('nog 2 seconden')
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Aanmelden' })
  expect(button.disabled).toBe(true)
  await waitFor(() => expect(button.disabled).toBe(false), { timeout: 4000 })
})

test('the recovery key and a new password open the office again', async () => {
  const answers = { 'app.state': () => locked, 'session.recover': () => ok(openState) }
  const { user, office } = renderScreen(<LogInPage onRestore={() => undefined} />, { answers })
  await user.click(await screen.findByRole('button', { name: 'Wachtwoord vergeten?' }))
  await user.click(screen.getByRole('button', { name: 'Wachtwoord instellen en openen' }))
  expect(screen.getByText('Vul de herstelsleutel in.')).toBeDefined()
  await user.type(screen.getByLabelText(/Herstelsleutel/), 'aaaa bbbb')
  await user.type(screen.getByLabelText(/^Nieuw wachtwoord/, { selector: 'input' }), 'een rustig zinnetje')
  await user.type(screen.getByLabelText(/Wachtwoord nogmaals/, { selector: 'input' }), 'een rustig zinnetje')
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Wachtwoord instellen en openen' }))
  expect(office.requestsOf('session.recover')).toEqual([
    { account: 'a-anna', recoveryKey: 'aaaa bbbb', password: 'een rustig zinnetje' }
  ])
})

test('a data folder in use elsewhere says by whom, and what to do', async () => {
  const blocked: AppState = {
    ...locked,
    phase: 'blocked',
    blocked: [
      { code: 'register.locked', params: { holder: 'anna', computer: 'PC-2', since: '2026-03-24T07:30:00.000Z' } }
    ]
  }
  const { user, office } = renderScreen(<BlockedPage onRestore={() => undefined} />, {
    answers: { 'app.state': () => blocked }
  })
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('anna')
  expect(alert.textContent).toContain('PC-2')
  const before = office.requestsOf('app.state').length
  await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
  expect(office.requestsOf('app.state').length).toBeGreaterThan(before)
  await expectAccessible()
})

test('whoever was given a password chooses one of their own, typed twice, with the keyboard alone', async () => {
  const lock = vi.fn()
  const answers = { 'session.choosePassword': () => ok(openState) }
  const { user, office } = renderScreen(<OwnPasswordPage name="Bram Jansen" onLock={lock} />, { answers })
  expect(await screen.findByRole('heading', { name: 'Kies uw eigen wachtwoord' })).toBeDefined()
  expect(screen.getByText(/Bram Jansen, u bent aangemeld/)).toBeDefined()
  const first = screen.getByLabelText(/^Uw eigen wachtwoord/, { selector: 'input' })
  expect(document.activeElement).toBe(first)
  await expectAccessible()
  await user.keyboard('een zin van mijzelf{Enter}')
  expect(screen.getByText('De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw.')).toBeDefined()
  expect(office.requestsOf('session.choosePassword')).toEqual([])
  await user.keyboard('een zin van mijzelf{Enter}')
  expect(office.requestsOf('session.choosePassword')).toEqual([{ password: 'een zin van mijzelf' }])
  await user.click(screen.getByRole('button', { name: 'Vergrendelen' }))
  expect(lock).toHaveBeenCalledOnce()
})

test('the password that somebody else set cannot be kept, and what was typed stays', async () => {
  const answers = { 'session.choosePassword': () => refuse('vault.passwordSame', { field: 'password' }) }
  const { user } = renderScreen(<OwnPasswordPage name="Bram Jansen" onLock={() => undefined} />, { answers })
  const first = await screen.findByLabelText<HTMLInputElement>(/^Uw eigen wachtwoord/, { selector: 'input' })
  await user.type(first, 'het gegeven wachtwoord')
  await user.type(screen.getByLabelText(/Wachtwoord nogmaals/, { selector: 'input' }), 'het gegeven wachtwoord{Enter}')
  expect((await screen.findByRole('alert')).textContent).toContain('gelijk aan het oude')
  expect(first.value).toBe('het gegeven wachtwoord')
  await expectAccessible()
})

test('says in words how hard a new password is to guess, and what would help, in step with what is typed', async () => {
  const weigh = vi.fn(({ password }: { readonly password: string }) =>
    password.includes('samen')
      ? ({ strength: 'good', easy: null } as const)
      : ({ strength: 'weak', easy: 'name' } as const)
  )
  const answers = { 'session.weighPassword': weigh, 'app.state': () => locked }
  const { user } = renderScreen(<LogInPage onRestore={() => undefined} />, { answers })
  await user.click(await screen.findByRole('button', { name: 'Wachtwoord vergeten?' }))
  const box = screen.getByLabelText(/^Nieuw wachtwoord/, { selector: 'input' })
  await user.type(box, 'Anna de')
  expect(screen.getByText(/Nog te kort/)).toBeDefined()
  expect(weigh).not.toHaveBeenCalled()
  await user.type(box, ' Wit')
  expect(await screen.findByText(/^Makkelijk te raden\. Er staat een naam in/)).toBeDefined()
  expect(weigh).toHaveBeenLastCalledWith({ password: 'Anna de Wit', names: ['Anna de Wit'] })
  await expectAccessible()
  await user.type(box, ' fietst samen')
  expect(await screen.findByText('Sterk.')).toBeDefined()
})

test('where this PC keeps a log-in its system opens in place of the password, for that account alone', async () => {
  const state: AppState = { ...locked, systemLogIn: { system: 'windows', accounts: ['a-bram'] } }
  const answers = { 'app.state': () => state, 'session.logInBySystem': () => ok(openState) }
  const { user, office } = renderScreen(<LogInPage onRestore={() => undefined} />, { answers })
  await user.click(await screen.findByLabelText('Anna de Wit'))
  expect(screen.queryByRole('button', { name: 'Aanmelden via Windows' })).toBe(null)
  await user.click(await screen.findByLabelText('Bram Jansen'))
  const button = await screen.findByRole('button', { name: 'Aanmelden via Windows' })
  expect(document.activeElement).toBe(button)
  await expectAccessible()
  await user.click(button)
  expect(office.requestsOf('session.logInBySystem')).toEqual([{ account: 'a-bram' }])
  await waitFor(() => expect(Object.values(localStorage)).toEqual(['a-bram']))
})

test('when the system keeps it to itself the reason is said, the button goes and the password is asked', async () => {
  let state: AppState = { ...locked, systemLogIn: { system: 'macos', accounts: ['a-anna'] } }
  const answers = {
    'app.state': () => state,
    'session.logInBySystem': () => {
      state = locked
      return refuse('systemLogIn.refused', { params: { system: 'macOS' } })
    }
  }
  const { user } = renderScreen(<LogInPage onRestore={() => undefined} />, { answers })
  await user.click(await screen.findByLabelText('Anna de Wit'))
  await user.click(await screen.findByRole('button', { name: 'Aanmelden via macOS' }))
  expect((await screen.findByRole('alert')).textContent).toContain('macOS gaf niet vrij wat uw account opent')
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Aanmelden via macOS' })).toBe(null))
  expect(document.activeElement).toBe(await password())
  expect(screen.queryByRole('button', { name: /back-up/ })).toBe(null)
})
