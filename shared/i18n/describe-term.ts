import { type DateLanguage, formatDay, formatUntil } from '../domain/calendar/format.ts'
import type { TermRule } from '../domain/terms/rule.ts'
import type { Term } from '../domain/terms/term.ts'
import { timeOf } from '../domain/terms/time-left.ts'
import { outcomeText, sayTimeLeft } from './describe.ts'
import type { Translate } from './translator.ts'

/** What is to be known of a term beside its day: that settling still makes a notice good, or which day a late notice set. */
export function termNote(t: Translate, term: Term, language: DateLanguage): string | null {
  if (term.settleBy) return t('outcomes:note.settleBy', { until: formatUntil(term.settleBy, language) })
  if (term.replacedBy === undefined || term.outcome === 'superseded') return null
  return t('outcomes:note.replacedLate', { day: formatDay(term.replacedBy, language) })
}

/** How a term went, in few words: "3 dagen te laat", "op tijd"; the complainant's own term is used or expires. */
export function sayOutcome(t: Translate, term: Term, kind: TermRule['kind'] | undefined): string {
  const late = term.outcome === 'missed' && kind !== 'complainant' ? timeOf(term) : undefined
  return late ? sayTimeLeft(t, late) : outcomeText(t, term.outcome, kind)
}
