import type { ClauseEvidence, RecordEvidence, TermEvidence } from '../domain/clauses/evidence.ts'
import type { Way } from '../domain/clauses/way.ts'
import { fieldLabel } from './describe.ts'
import { countText } from './report-words.ts'
import type { Translate } from './translator.ts'

/** One way in which the software carries a clause out, as a sentence. */
export function sayWay(t: Translate, way: Way): string {
  switch (way.by) {
    case 'field':
      return t(`clauses:way.field.${way.required}`, { label: way.label ?? fieldLabel(t, way.id) })
    case 'list':
      return t(`clauses:list.${way.list}`, { labels: way.labels.join(', ') })
    case 'rule':
      return t(`clauses:rule.${way.rule}`)
    case 'text':
      return t('clauses:way.text')
    case 'term':
    case 'role':
    case 'stage':
    case 'signature':
    case 'letter':
      return t(`clauses:way.${way.by}`, { label: way.label })
  }
}

/** How a term fared, and which dossiers were late: "23 van 24 op tijd. Te laat: 2026-0011." */
function sayTermEvidence(t: Translate, { label, met, missed, late }: TermEvidence): string {
  const dossiers = late.map(({ number }) => number).join(', ')
  const after = dossiers === '' ? '' : ` ${t('clauses:term.late', { dossiers })}`
  if (typeof met !== 'number' || typeof missed !== 'number') {
    return t('clauses:term.inTimeHidden', { label, met: countText(t, met), missed: countText(t, missed) })
  }
  if (met + missed === 0) return t('clauses:term.none', { label })
  return t('clauses:term.inTime', { label, met, total: met + missed }) + after
}

/** In how many dossiers a record is there. */
function sayRecordEvidence(t: Translate, { of, id = '', label, among, have, total }: RecordEvidence): string {
  if (of === 'signatures') return t('clauses:record.signatures', { have, total })
  return t(`clauses:record.field.${among}`, { label: label ?? fieldLabel(t, id), have, total })
}

/** All that a period shows of a clause, sentence by sentence. */
export function sayEvidence(t: Translate, { terms, records }: Pick<ClauseEvidence, 'terms' | 'records'>): string[] {
  return [
    ...terms.map((term) => sayTermEvidence(t, term)),
    ...records.filter(({ total }) => total > 0).map((record) => sayRecordEvidence(t, record))
  ]
}
