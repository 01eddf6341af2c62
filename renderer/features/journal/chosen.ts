import type { JournalFilter } from '../../../shared/contract/journal.ts'
import { readNumber } from '../../../shared/domain/dossier/number.ts'
import { happenings, type JournalGroup } from '../../../shared/domain/office/journal.ts'
import { dayFrom } from '../../../shared/domain/time.ts'

/** What was chosen and typed above the journal; '' is no choice. */
export interface Chosen {
  readonly group: JournalGroup | ''
  readonly person: string
  readonly number: string
  readonly from: string
  readonly to: string
}

/** All that happened is shown. */
export const nothingChosen: Chosen = { group: '', person: '', number: '', from: '', to: '' }

/** What is asked of the journal; what cannot be read yet asks nothing. */
export function filterOf({ group, person, number: typed, from: first, to: last }: Chosen): JournalFilter {
  const [number, from, to] = [readNumber(typed), dayFrom(first), dayFrom(last)]
  return {
    groups: group === '' ? [...happenings] : [group],
    ...(person === '' ? {} : { person }),
    ...(number === null ? {} : { number }),
    ...(from ? { from } : {}),
    ...(to ? { to } : {})
  }
}
