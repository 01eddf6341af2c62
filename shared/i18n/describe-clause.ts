import type { ClauseEvidence, RecordEvidence, TermEvidence } from '../domain/reports/evidence.ts'
import type { Way } from '../domain/clauses/way.ts'
import { fieldLabel } from './describe.ts'
import { countText } from './report-words.ts'
import type { Translate } from './translator.ts'
import { capital } from './words.ts'

/** One way in which the software carries a clause out, as a sentence. */
export function sayWay(t: Translate, way: Way): string {
  switch (way.by) {
    case 'field':
      return t(`clauses:way.field.${way.required}`, { label: way.label ?? fieldLabel(t, way.id) })
    case 'list':
      return t(`clauses:list.${way.list}`, { labels: way.labels.join(', ') })
    case 'rule':
      return t(`policy:rule.${way.rule}`)
    case 'text':
      return t('clauses:way.text')
    case 'role':
      if (way.builtOn === undefined) return t('clauses:way.role', { label: way.label })
      return t('clauses:way.builtOn', { label: way.label, builtOn: way.builtOn })
    case 'term':
    case 'stage':
    case 'signature':
    case 'letter':
      return t(`clauses:way.${way.by}`, { label: way.label })
  }
}

/** How a term fared: "Eerste reactie: 23 van 24 op tijd." */
export function sayTermEvidence(t: Translate, { label, kind, met, missed }: TermEvidence): string {
  const name = capital(label)
  const whose = kind === 'complainant' ? 'complainant' : 'inTime'
  if (typeof met !== 'number' || typeof missed !== 'number') {
    const hidden = { label: name, met: countText(t, met), missed: countText(t, missed) }
    return t(`clauses:term.${whose}Hidden`, hidden)
  }
  if (met + missed === 0) return t('clauses:term.none', { label: name })
  return t(`clauses:term.${whose}`, { label: name, met, missed, total: met + missed })
}

/** In how many dossiers a record is there. */
function sayRecordEvidence(t: Translate, record: RecordEvidence): string {
  const { have, total } = record
  switch (record.of) {
    case 'signatures':
      return t('clauses:record.signatures', { have, total })
    case 'rule':
      return t(`clauses:record.rule.${record.id}`, { have, total })
    case 'field':
      return t(`clauses:record.field.${record.among}`, { label: record.label ?? fieldLabel(t, record.id), have, total })
  }
}

/** What the records of a clause show; where there was nothing to record, that is said once. */
export function sayRecords(t: Translate, { terms, records }: Pick<ClauseEvidence, 'terms' | 'records'>): string[] {
  const arose = records.filter(({ total }) => total > 0)
  if (arose.length === 0 && records.length > 0 && terms.length === 0) return [t('clauses:record.none')]
  return arose.map((record) => sayRecordEvidence(t, record))
}

function withLate(t: Translate, term: TermEvidence): string {
  const dossiers = lateDossiers(term).join(', ')
  const said = sayTermEvidence(t, term)
  return dossiers === '' ? said : `${said} ${t('clauses:term.late', { dossiers })}`
}

/** The dossiers in which the term was late, each once. */
export function lateDossiers({ late }: TermEvidence): string[] {
  return [...new Set(late.map(({ number }) => number))]
}

/** All that a period shows of a clause, sentence by sentence. */
export function sayEvidence(t: Translate, evidence: Pick<ClauseEvidence, 'terms' | 'records'>): string[] {
  return [...evidence.terms.map((term) => withLate(t, term)), ...sayRecords(t, evidence)]
}
