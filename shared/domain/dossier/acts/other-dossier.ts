import type { Refusal } from '../../../result.ts'
import type { FieldValues } from '../../form/field-value.ts'
import { textOf } from '../../form/values.ts'
import { type DossierNumber, readNumber } from '../number.ts'
import type { Situation, TimedCommand } from './act.ts'

/** The other dossier that an act is about, whose number is written as people write it; null when it is none. */
export function otherIn({ details }: Pick<TimedCommand, 'details'>): DossierNumber | null {
  return readNumber(textOf(details, 'other'))
}

/** What is wrong with the other dossier as far as this one can tell. */
export function checkOther({ state }: Situation, command: TimedCommand): Refusal[] {
  const number = otherIn(command)
  if (number === null) return [{ code: 'other.noNumber', field: 'other' }]
  return number === state.number ? [{ code: 'other.isItself', field: 'other' }] : []
}

/** The other dossier's number as the register writes it. */
export function withNumber(_situation: Situation, command: TimedCommand): FieldValues {
  return { other: otherIn(command) ?? '' }
}
