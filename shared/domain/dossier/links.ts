import { textOf } from '../form/values.ts'
import type { EventType } from './acts/acts.ts'
import type { EventBody } from './event.ts'
import { isDossierNumber } from './number.ts'
import type { DossierState } from './state.ts'

/** The dossiers that have to do with this one, after one more event. */
export function linksAfter({ links = [] }: DossierState, { type, details }: EventBody): Pick<DossierState, 'links'> {
  const other = textOf(details, 'other')
  const isOther = type === ('linked' satisfies EventType) || type === ('unlinked' satisfies EventType)
  const others = isOther ? links.filter(({ number }) => number !== other) : links
  const isNew = type === ('linked' satisfies EventType) && isDossierNumber(other)
  const all = isNew ? [...others, { number: other, why: textOf(details, 'reason') }] : others
  return all.length === 0 ? {} : { links: all }
}
