import type { TodayItem } from '../../../shared/contract/dossiers.ts'
import { urgencies } from '../../../shared/domain/today/urgency.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

/** What wants attention in one dossier, within one group. */
export interface TodayCase {
  readonly number: DossierNumber
  readonly policy: TodayItem['policy']
  readonly complainant: string
  readonly summary: string
  readonly responsible: readonly string[]
  readonly items: readonly TodayItem[]
}

/** The cases that are about as urgent. */
export interface TodayGroup {
  readonly urgency: TodayItem['urgency']
  readonly count: number
  readonly cases: readonly TodayCase[]
}

function casesOf(items: readonly TodayItem[]): TodayCase[] {
  const firsts = items.filter((item, index) => items.findIndex(({ number }) => number === item.number) === index)
  return firsts.map(({ number, policy, complainant, summary, responsible }) => {
    return { number, policy, complainant, summary, responsible, items: items.filter((item) => item.number === number) }
  })
}

/** The items by urgency, overdue first, and within that by dossier; the order of the items is kept. */
export function groupItems(items: readonly TodayItem[]): TodayGroup[] {
  return urgencies
    .map((urgency) => ({ urgency, own: items.filter((item) => item.urgency === urgency) }))
    .filter(({ own }) => own.length > 0)
    .map(({ urgency, own }) => ({ urgency, count: own.length, cases: casesOf(own) }))
}
