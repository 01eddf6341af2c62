import { describe, expect, it } from 'vitest'
import type { ClauseEvidence } from '../../../../shared/domain/reports/evidence.ts'
import { sayEvidence } from '../../../../shared/i18n/describe-clause.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { sampleReport } from '../../../fixtures/documents/sample-report.ts'

const t = createTranslator('nl')

function evidenceOf(id: string, shared = false, count = 24): ClauseEvidence {
  const found = sampleReport(count, shared).compliance.clauses.find((clause) => clause.id === id)
  if (found === undefined) throw new Error(`no clause ${id}`)
  return found
}

describe('what a period shows of a clause', () => {
  it('EW-6.5: how many reactions were in time, and which were late', () => {
    const { terms } = evidenceOf('EW-6.5')
    expect(terms).toMatchObject([{ id: 'reaction', met: 20, missed: 4 }])
    expect(terms[0]?.late).toHaveLength(4)
    expect(terms[0]?.late.every(({ minutes }) => minutes > 0)).toBe(true)
    const said = sayEvidence(t, evidenceOf('EW-6.5'))[0]
    expect(said).toContain('Eerste reactie: 20 van 24 op tijd.')
    expect(said).toContain('Te laat: 2026-0005, 2026-0010')
  })

  it('EW-5.3: in how many dossiers the class is recorded', () => {
    const record = evidenceOf('EW-5.3').records.find((one) => one.of === 'field' && one.id === 'classification.classes')
    expect(record).toMatchObject({ among: 'closed', have: record?.total })
    expect(record?.total).toBeGreaterThan(0)
  })

  it('EW-5.4: how many dossiers that needed it were signed', () => {
    expect(evidenceOf('EW-5.4').records.find(({ of }) => of === 'signatures')).toMatchObject({ have: 0 })
  })

  it('EW-1.2, EW-4.1, EW-5.2: what rules leave behind is counted over the dossiers they are about', () => {
    const counted = (id: string): unknown => evidenceOf(id).records.filter(({ of }) => of === 'rule')
    expect(counted('EW-1.2')).toContainEqual({ of: 'rule', id: 'handledByInvolved', have: 0, total: 24 })
    expect(counted('EW-4.1')).toContainEqual({ of: 'rule', id: 'employeeInformed', have: 0, total: 24 })
    expect(counted('EW-5.2')).toContainEqual({ of: 'rule', id: 'classified', have: 24, total: 24 })
    expect(counted('EW-4.5')).toContainEqual({ of: 'rule', id: 'decisionSent', have: 21, total: 21 })
    expect(sayEvidence(t, evidenceOf('EW-4.5'))).toContain(
      'De beslissing is verstuurd bij 21 van 21 afgesloten klachten.'
    )
  })

  it('a rule that never came into play says so once', () => {
    expect(sayEvidence(t, evidenceOf('EW-4.5', false, 0))).toEqual(['In deze periode niet aan de orde.'])
  })

  it('EW-7.3: a clause that only a report carries out shows no term', () => {
    expect(evidenceOf('EW-7.2')).toMatchObject({ terms: [], records: [] })
  })

  it('the shared edition names no dossier and counts no field', () => {
    const { terms, records } = evidenceOf('EW-6.5', true)
    expect(terms[0]?.late).toEqual([])
    expect(records).toEqual([])
    expect(terms[0]?.missed).not.toBe(4)
  })

  it('a year without complaints says that a term did not arise', () => {
    expect(sayEvidence(t, evidenceOf('EW-6.5', false, 0))).toEqual([
      'Eerste reactie: in deze periode niet aan de orde.'
    ])
  })
})
