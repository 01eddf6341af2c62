// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { SetupPage } from '../../renderer/features/setup/index.ts'
import { clausesOf } from '../../shared/domain/policy/lookup.ts'
import { ok, refuse, type Refusal } from '../../shared/result.ts'
import { expectAccessible } from './support/axe.ts'
import type { Answers } from './support/fake-office.ts'
import { loadPolicy } from './support/policy.ts'
import { renderScreen } from './support/render.tsx'

const policies: Answers = { 'setup.policies': () => ({ policies: [loadPolicy()], refused: [] }) }
const onwards = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Verder' }))

async function walkToSummary(user: UserEvent): Promise<void> {
  await user.type(await screen.findByLabelText(/Naam van het kantoor/), 'Bureau De Linde')
  await onwards(user)
  await user.type(screen.getByLabelText('Onafhankelijke instantie'), 'mr. T. Smit')
  await onwards(user)
  await user.type(screen.getByLabelText('Eigen sluitingsdagen'), '3-8-2026{Enter}')
  await user.click(screen.getByLabelText('Goede Vrijdag'))
  await onwards(user)
  await user.type(screen.getByLabelText(/Uw naam/), 'Anna de Wit')
  await user.type(screen.getByLabelText(/^Wachtwoord\b(?! nogmaals)/, { selector: 'input' }), 'een rustig zinnetje')
  await user.type(screen.getByLabelText(/Wachtwoord nogmaals/, { selector: 'input' }), 'een rustig zinnetje')
  await onwards(user)
}

test('a whole set-up sends what was typed and shows the recovery key until it is kept', async () => {
  const onDone = vi.fn()
  const key = 'AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH-JJJJ'
  const { user, office } = renderScreen(<SetupPage onDone={onDone} onRestore={() => undefined} />, {
    answers: { ...policies, 'setup.complete': () => ok({ recoveryKey: key }) }
  })
  await walkToSummary(user)
  expect(screen.getByText('mr. T. Smit')).toBeDefined()
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Kantoor inrichten' }))
  const shown = await screen.findByRole('group', { name: 'Herstelsleutel' })
  expect(shown.textContent).toBe(key.replaceAll('-', ''))
  expect(office.requestsOf('setup.complete')).toEqual([
    {
      office: { name: 'Bureau De Linde', address: '', postcode: '', place: '', phone: '', email: '' },
      officer: { name: 'Anna de Wit', password: 'een rustig zinnetje' },
      policy: 'EW',
      independentBody: { name: 'mr. T. Smit', place: '' },
      calendar: {
        weekdays: [1, 2, 3, 4, 5],
        goodFriday: true,
        liberationDay: 'never',
        decreeDays: false,
        closedDays: ['2026-08-03']
      }
    }
  ])
  const goOn = screen.getByRole<HTMLButtonElement>('button', { name: 'Klachtenboek openen' })
  expect(goOn.disabled).toBe(true)
  await user.click(screen.getByLabelText('Ik heb de herstelsleutel bewaard'))
  await expectAccessible()
  await user.click(goOn)
  expect(onDone).toHaveBeenCalledOnce()
})

test('a refused set-up keeps what was typed and leads back to the field', async () => {
  const { user } = renderScreen(<SetupPage onDone={vi.fn()} onRestore={() => undefined} />, {
    answers: { ...policies, 'setup.complete': () => refuse('vault.passwordObvious', { field: 'password' }) }
  })
  await walkToSummary(user)
  await user.click(screen.getByRole('button', { name: 'Kantoor inrichten' }))
  await user.click(await screen.findByRole('button', { name: /makkelijk te raden/ }))
  const password = screen.getByLabelText<HTMLInputElement>(/^Wachtwoord\b(?! nogmaals)/, { selector: 'input' })
  expect(document.activeElement).toBe(password)
  expect(password.value).toBe('een rustig zinnetje')
  await user.click(screen.getByRole('button', { name: 'Terug' }))
  expect(screen.getByText('ma 3 augustus 2026')).toBeDefined()
})

test('a step says what is missing and does not go on', async () => {
  const { user } = renderScreen(<SetupPage onDone={vi.fn()} onRestore={() => undefined} />, { answers: policies })
  await screen.findByLabelText(/Naam van het kantoor/)
  await onwards(user)
  expect(screen.getByText('Vul de naam van het kantoor in.')).toBeDefined()
  expect(document.activeElement).toBe(screen.getByLabelText(/Naam van het kantoor/))
  await expectAccessible()
})

test('a closing day that does not exist is kept as typed and not added', async () => {
  const { user } = renderScreen(<SetupPage onDone={vi.fn()} onRestore={() => undefined} />, { answers: policies })
  await user.type(await screen.findByLabelText(/Naam van het kantoor/), 'Bureau{Enter}')
  await onwards(user)
  await user.type(screen.getByLabelText('Eigen sluitingsdagen'), '31-02-2026{Enter}')
  expect(screen.getByText(/“31-02-2026” is geen bestaande dag/)).toBeDefined()
  expect(screen.getByLabelText<HTMLInputElement>('Eigen sluitingsdagen').value).toBe('31-02-2026')
})

test('the regulation can be read in full before it is chosen', async () => {
  const policy = loadPolicy()
  const { user } = renderScreen(<SetupPage onDone={vi.fn()} onRestore={() => undefined} />, { answers: policies })
  await user.type(await screen.findByLabelText(/Naam van het kantoor/), 'Bureau{Enter}')
  await user.click(screen.getByRole('button', { name: 'Alle bepalingen van EW lezen' }))
  for (const { summary } of clausesOf(policy)) expect(screen.getByText(summary)).toBeDefined()
  await expectAccessible()
})

test('IN-4.2: a regulation without a retention asks for one, and offers the stricter term of its note', async () => {
  const { user } = renderScreen(<SetupPage onDone={vi.fn()} onRestore={() => undefined} />, {
    answers: { 'setup.policies': () => ({ policies: [loadPolicy(), loadPolicy('IN')], refused: [] }) }
  })
  await user.type(await screen.findByLabelText(/Naam van het kantoor/), 'Bureau{Enter}')
  await user.click(screen.getByRole('radio', { name: /Incassobureau/ }))
  await onwards(user)
  expect(screen.getByText('Kies hoe lang uw kantoor dossiers bewaart.')).toBeDefined()
  const retention = screen.getByRole('textbox', { name: 'Bewaren gedurende' })
  expect(document.activeElement).toBe(retention)
  await user.click(screen.getByRole('button', { name: 'Strengere termijn overnemen: 2 werkdagen' }))
  expect(screen.getByText('Overgenomen: 2 werkdagen')).toBeDefined()
  await user.type(retention, '5')
  await expectAccessible()
  await onwards(user)
  expect(screen.getByRole('heading', { name: 'Uw werkdagen' })).toBeDefined()
})

test('a regulation file that cannot be used is named with the reason, and the others can be chosen', async () => {
  const reasons: Refusal[] = [{ code: 'policy.invalid', params: { path: 'terms.0.length', reason: 'Invalid input' } }]
  const refused = [{ file: 'eigen.json', reasons }]
  renderScreen(<SetupPage onDone={() => undefined} onRestore={() => undefined} />, {
    answers: { 'setup.policies': () => ({ policies: [loadPolicy()], refused }) }
  })
  const alert = await screen.findByText(/eigen\.json is overgeslagen/)
  expect(alert.parentElement?.textContent).toContain('terms.0.length')
  await expectAccessible()
})
