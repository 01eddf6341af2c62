import { isSamePerson, type Person } from '../../../shared/domain/people/person.ts'
import { hasInk } from '../../../shared/domain/text/tidy.ts'
import type { PersonOption } from './input-props.ts'

/** The person that a typed name means: the colleague of that name, or else someone without an account. */
export function personFromName(typed: string, options: readonly PersonOption[]): Person | null {
  if (!hasInk(typed)) return null
  const colleague = options.find((option) => isSamePerson({ name: option.name }, { name: typed }))
  return colleague === undefined ? { name: typed } : personFromOption(colleague)
}

/** A chosen option as the person that is stored. */
export function personFromOption({ name, account }: PersonOption): Person {
  return account === undefined ? { name } : { name, account }
}
