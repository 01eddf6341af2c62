import { describe, expect, it } from 'vitest'
import type { ClauseEvidence } from '../../../../shared/domain/clauses/evidence.ts'
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
    expect(said).toContain('eerste reactie: 20 van 24 op tijd.')
    expect(said).toContain('Te laat: 2026-0005, 2026-0010')
  })

  it('EW-5.3: in how many dossiers the class is recorded', () => {
    const record = evidenceOf('EW-5.3').records.find(({ id }) => id === 'classification.classes')
    expect(record).toMatchObject({ among: 'closed', have: record?.total })
    expect(record?.total).toBeGreaterThan(0)
  })

  it('EW-5.4: how many dossiers that needed it were signed', () => {
    expect(evidenceOf('EW-5.4').records.find(({ of }) => of === 'signatures')).toMatchObject({ have: 0 })
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
      'eerste reactie: in deze periode niet aan de orde.'
    ])
  })
})
