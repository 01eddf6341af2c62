import type { FieldValue } from '../../../shared/domain/form/field-value.ts'
import type { Person } from '../../../shared/domain/people/person.ts'
import type { FieldOption } from '../../../shared/domain/form/options.ts'
import type { Side } from './day-text.ts'
import type { LocalDay } from '../../../shared/domain/time.ts'

/** A person to choose from; one that cannot be chosen says why. */
export type PersonOption = Person & { readonly unavailable?: string }

/** What every kind of box is given, whatever it takes. */
export interface InputProps {
  /** The id in the page, which the label points at. */
  readonly id: string
  readonly labelId: string
  readonly describedBy: string
  readonly value: FieldValue
  readonly onChange: (value: FieldValue) => void
  readonly onBlur: () => void
  readonly required: boolean
  readonly invalid: boolean
  readonly autoFocus: boolean
  readonly today: LocalDay
  /** Where a day without its year lies; in this year when nothing is said. */
  readonly side?: Side
}

/** A choice with the words that the screen shows for it. */
export type LabelledOption = FieldOption & { readonly label: string }
