import { describe, expect, it } from 'vitest'
import { termsOf } from '../../../../shared/domain/dossier/dossier-terms.ts'
import { buildAnnualReport } from '../../../../shared/domain/reports/build-annual-report.ts'
import { emptyNotes } from '../../../../shared/domain/reports/notes.ts'
import type { StatisticsCase } from '../../../../shared/domain/statistics/case.ts'
import { outcomeText } from '../../../../shared/i18n/describe.ts'
import { sayEvidence } from '../../../../shared/i18n/describe-clause.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import { sampleCase, sampleOffice } from '../../../fixtures/statistics/sample-case.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { readerOf } from '../../../fixtures/reader.ts'

const policy = policyNamed('GC')
const now: Instant = '2027-01-15T09:00:00.000Z'
const t = createTranslator('nl')

/** A complaint of which the position was sent after a week, long ago. */
function settled(number: DossierNumber): StatisticsCase {
  const { state } = sampleCase({ number, status: 'closed', decisionAfter: 7, endedAfter: 30 })
  return { number, policy, state, terms: termsOf(state, policy, now) }
}

const report = buildAnnualReport({
  cases: [settled('2026-0001'), settled('2026-0002')],
  lines: [],
  policy,
  office: sampleOffice,
  notes: emptyNotes,
  uncounted: { lost: [], unreadable: [] },
  presentations: [],
  period: { from: '2026-01-01', to: '2026-12-31' },
  now,
  shared: false,
  reader: readerOf(policy)
})

describe('a term that is the complainant’s to use', () => {
  it('GC-6.1: an appeal that nobody made is kept as missed and counts for no percentage of the office', () => {
    expect(report.terms.terms.find(({ id }) => id === 'appeal')).toMatchObject({
      kind: 'complainant',
      missed: 2,
      inTime: null
    })
  })

  it('GC-6.1: it reads as expired, never as too late, and names no dossier', () => {
    expect(outcomeText(t, 'missed', 'complainant')).toBe('verlopen')
    expect(outcomeText(t, 'met', 'complainant')).toBe('gebruikt')
    expect(outcomeText(t, 'missed', 'office')).toBe('te laat')
    const clause = report.compliance.clauses.find(({ id }) => id === 'GC-6.1')
    const said = clause === undefined ? '' : sayEvidence(t, clause).join(' ')
    expect(said).toContain('0 van 2 klagers maakten er gebruik van.')
    expect(said).not.toContain('Te laat')
  })
})
