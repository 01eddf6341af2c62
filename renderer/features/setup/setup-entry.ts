import type { SetupRequest } from '../../../shared/contract/office.ts'
import { defaultCalendar } from '../../../shared/domain/calendar/settings.ts'
import { newPasswordProblem } from '../../ui/new-password.ts'

/** Everything that set-up asks, as typed so far. */
export interface SetupEntry extends SetupRequest {
  /** The password once more. */
  readonly again: string
}

/** The steps of set-up, in order. */
export const setupSteps = ['office', 'policy', 'calendar', 'account', 'summary'] as const

/** A step of set-up. */
export type SetupStep = (typeof setupSteps)[number]

/** What set-up starts from. */
export const emptyEntry: SetupEntry = {
  office: { name: '', address: '', postcode: '', place: '', phone: '', email: '' },
  officer: { name: '', password: '' },
  again: '',
  policy: '',
  independentBody: { name: '', place: '' },
  calendar: defaultCalendar
}

/** The field that keeps a step from being done, or null when the person can go on. */
export function gapIn(step: SetupStep, { office, policy, calendar, officer, again }: SetupEntry): string | null {
  if (step === 'office') return office.name.trim() === '' ? 'office.name' : null
  if (step === 'policy') return policy === '' ? 'policy' : null
  if (step === 'calendar') return calendar.weekdays.length === 0 ? 'calendar.weekdays' : null
  if (step === 'summary') return null
  if (officer.name.trim() === '') return 'name'
  const problem = newPasswordProblem(officer.password, again)
  return problem && (problem === 'short' ? 'password' : 'password.again')
}

/** The step that asks for a field that was refused. */
export function stepOf(field: string): SetupStep {
  const [first = ''] = field.split('.')
  if (first === 'office' || first === 'policy' || first === 'calendar') return first
  return first === 'independentBody' ? 'policy' : 'account'
}

/** What goes to the office: all but the repeated password. */
export function toRequest({ again: _again, ...request }: SetupEntry): SetupRequest {
  return request
}
