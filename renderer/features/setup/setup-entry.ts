import type { SetupRequest } from '../../../shared/contract/office.ts'
import { defaultCalendar } from '../../../shared/domain/calendar/settings.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { hasInk } from '../../../shared/domain/text/tidy.ts'
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

function gapInPolicy({ policy, retention }: SetupEntry, policies: readonly Policy[]): string | null {
  if (policy === '') return 'policy'
  const asksRetention = policies.find(({ id }) => id === policy)?.retention.chosenByOffice ?? false
  return asksRetention && retention === undefined ? 'retention' : null
}

/** The field that keeps a step from being done, or null when the person can go on. */
export function gapIn(step: SetupStep, entry: SetupEntry, policies: readonly Policy[]): string | null {
  const { office, calendar, officer, again } = entry
  if (step === 'office') return !hasInk(office.name) ? 'office.name' : null
  if (step === 'policy') return gapInPolicy(entry, policies)
  if (step === 'calendar') return calendar.weekdays.length === 0 ? 'calendar.weekdays' : null
  if (step === 'summary') return null
  if (!hasInk(officer.name)) return 'name'
  const problem = newPasswordProblem(officer.password, again)
  return problem && (problem === 'short' ? 'password' : 'password.again')
}

/** The step that asks for a field that was refused. */
export function stepOf(field: string): SetupStep {
  const [first = ''] = field.split('.')
  if (first === 'office' || first === 'policy' || first === 'calendar') return first
  return first === 'independentBody' || first === 'retention' ? 'policy' : 'account'
}

/** What goes to the office: all but the repeated password. */
export function toRequest({ again: _again, ...request }: SetupEntry): SetupRequest {
  return request
}
