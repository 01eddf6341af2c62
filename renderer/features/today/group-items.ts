import type { TodayItem } from '../../../shared/contract/dossiers.ts'

/** What wants attention in one dossier, within one group. */
export interface TodayCase {
  readonly number: string
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

const urgencies: readonly TodayItem['urgency'][] = ['overdue', 'today', 'soon', 'later']

function casesOf(items: readonly TodayItem[]): TodayCase[] {
  const byNumber = Map.groupBy(items, ({ number }) => number)
  return [...byNumber.values()].flatMap((own): TodayCase[] => {
    const [first] = own
    if (first === undefined) return []
    const { number, complainant, summary, responsible } = first
    return [{ number, complainant, summary, responsible, items: own }]
  })
}

/** The items by urgency, overdue first, and within that by dossier; the order of the items is kept. */
export function groupItems(items: readonly TodayItem[]): TodayGroup[] {
  return urgencies
    .map((urgency) => items.filter((item) => item.urgency === urgency))
    .flatMap((own): TodayGroup[] => {
      const [first] = own
      return first === undefined ? [] : [{ urgency: first.urgency, count: own.length, cases: casesOf(own) }]
    })
}
