import { formatDay } from '../domain/calendar/format.ts'
import type { AnnualReport } from '../domain/reports/annual-report.ts'
import type { ShownCount } from '../domain/reports/count.ts'
import type { TermFigures } from '../domain/reports/parts.ts'
import { type Period, quarterOf, wholeYearOf } from '../domain/statistics/period.ts'
import { notFilledInId } from '../domain/statistics/tally.ts'
import { lookUp } from './look-up.ts'
import type { Language } from './texts.ts'
import type { Translate } from './translator.ts'

/** The tables of a report that count by one property. */
export type ReportTable =
  | 'kinds'
  | 'grounds'
  | 'channels'
  | 'modes'
  | 'complainantKinds'
  | 'classes'
  | 'gravities'
  | 'judgements'
  | 'satisfactions'
  | 'statuses'

/** A count as a report writes it: `12`, `<5`, or that it is withheld. */
export function countText(t: Translate, count: ShownCount): string {
  if (typeof count === 'number') return String(count)
  return 'below' in count ? `<${count.below}` : t('reports:withheld')
}

/** That dossiers may lack in the figures, and which; nothing when none may. */
export function uncountedText(t: Translate, uncounted: AnnualReport['uncounted']): string[] {
  if (uncounted === null) return []
  const said = (['lost', 'unreadable'] as const).flatMap((kind) => {
    const numbers = uncounted[kind]
    return numbers.length === 0
      ? []
      : [t(`reports:uncounted.${kind}`, { count: numbers.length, numbers: numbers.join(', ') })]
  })
  return said.length === 0 ? [t('reports:uncounted.shared')] : said
}

/** How many were set aside and are in no figure; nothing when none were. */
export function setAsideText(t: Translate, setAside: AnnualReport['setAside']): string[] {
  if (setAside === null) return []
  const [mistaken, merged] = [countText(t, setAside.mistaken), countText(t, setAside.merged)]
  if (setAside.merged === 0) return [t('reports:setAside.mistaken', { shown: mistaken })]
  if (setAside.mistaken === 0) return [t('reports:setAside.merged', { shown: merged })]
  return [t('reports:setAside.both', { mistaken, merged })]
}

function wordOf(table: ReportTable, id: string): string {
  return table === 'statuses' ? id : `${table}.${id}`
}

/** The label of a row: the policy's own, the product's word, or that it was never filled in. */
export function reportRowLabel(
  t: Translate,
  table: ReportTable,
  { id, label }: { readonly id: string; readonly label?: string }
): string {
  if (id === notFilledInId) return lookUp(t, 'reports', `notFilledIn.${table}`) ?? t('reports:notFilledIn.other')
  return label ?? lookUp(t, table === 'statuses' ? 'statuses' : 'options', wordOf(table, id)) ?? id
}

/** A number of days: `12 dagen`, `6,5 dagen`; a dash when there is nothing to measure. */
export function daysText(t: Translate, days: number | null, language: Language): string {
  if (days === null) return t('reports:noFigure')
  return t('reports:days', { count: days, days: days.toLocaleString(language) })
}

/** The percentage in time; a dash when no term was met or missed, withheld when it would give a small count away. */
export function inTimeText(t: Translate, { inTime, met, missed }: TermFigures): string {
  if (inTime !== null) return t('reports:percent', { percent: inTime })
  return met === 0 && missed === 0 ? t('reports:noFigure') : t('reports:withheld')
}

/** The name of a month `YYYY-MM`: `maart 2026`, or `mrt` when short. */
export function monthText(month: string, language: Language, length: 'long' | 'short' = 'long'): string {
  const options: Intl.DateTimeFormatOptions =
    length === 'long' ? { month: 'long', year: 'numeric' } : { month: 'short' }
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00.000Z`)
  )
}

/** A period in words: the year or the quarter when it is exactly one, else its first and last day. */
export function periodText(t: Translate, period: Period, language: Language): string {
  const year = wholeYearOf(period)
  if (year !== null) return String(year)
  const quarter = quarterOf(period)
  if (quarter !== null) return t('reports:period.quarterText', { ...quarter })
  return t('reports:period.text', { from: formatDay(period.from, language), to: formatDay(period.to, language) })
}
