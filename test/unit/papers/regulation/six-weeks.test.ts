import { describe, expect, it } from 'vitest'
import { clauseOf } from '../../../../shared/domain/policy/lookup.ts'
import { buildAnnualReport } from '../../../../shared/domain/reports/build-annual-report.ts'
import { emptyNotes } from '../../../../shared/domain/reports/notes.ts'
import { computeTerms } from '../../../../shared/domain/terms/compute-terms.ts'
import { makeSampleBlank } from '../../../fixtures/documents/make.ts'
import { readPdf } from '../../../fixtures/documents/read-pdf.ts'
import { sampleOffice } from '../../../fixtures/documents/sample-dossier.ts'
import { composed, letterDossier } from '../../../fixtures/letters.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import { policyInSixWeeks, regulationOf, sentencesOf } from '../../../fixtures/regulation.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { readerOf } from '../../../fixtures/reader.ts'

const received: Instant = '2026-03-04T10:00:00.000Z'

describe('a regulation with 6 weeks where there were 4', { timeout: 60_000 }, () => {
  const policy = policyInSixWeeks()

  it('EW-6.4: counts 6 weeks', () => {
    const facts = { received, registered: received }
    const due = computeTerms(policy.terms, policy.calendar, facts, received).find(({ id }) => id === 'settlement')
    expect(due?.dueDay).toBe('2026-04-15')
  })

  it('EW-6.4: says 6 weeks in the regulation, and 4 nowhere', () => {
    const text = sentencesOf(regulationOf(policy)).join(' ')
    expect(text).toContain('Binnen 6 weken na ontvangst van uw klacht krijgt u schriftelijk onze beslissing.')
    expect(text).not.toMatch(/(4|vier) weken/)
    expect(sentencesOf(regulationOf(policyNamed('EW'))).join(' ')).toContain('Binnen 4 weken')
  })

  it('EW-6.4: says 6 weeks wherever the clause is shown', () => {
    expect(clauseOf(policy, 'EW-6.4')).toMatchObject({
      title: 'Afgehandeld binnen 6 weken',
      summary: expect.stringContaining('Binnen 6 weken na ontvangst') as string
    })
  })

  it('EW-6.4: says 6 weeks in the annual report', () => {
    const report = buildAnnualReport({
      cases: [],
      lines: [],
      policy,
      office: sampleOffice,
      notes: emptyNotes,
      uncounted: { lost: [], unreadable: [] },
      presentations: [],
      period: { from: '2026-01-01', to: '2026-12-31' },
      now: '2027-01-10T09:00:00.000Z',
      shared: false,
      reader: readerOf(policy)
    })
    const { terms, points } = report.regulation
    expect(terms.find(({ id }) => id === 'settlement')?.length).toEqual({ value: 6, unit: 'weeks' })
    expect(points.find(({ id }) => id === 'EW-6.4')?.summary).toContain('6 weken')
    expect(JSON.stringify(report)).not.toMatch(/(4|vier) weken/)
  })

  it('EW-6.4: the blank form shows 6 weeks', async () => {
    const { text } = await readPdf(await makeSampleBlank(policy))
    expect(text).toContain('6 weken')
    expect(text).not.toContain('4 weken')
  })

  it('EW-6.4: the first reaction to the complainant says 6 weeks, and the day moves along', () => {
    const text = composed(policy, 'ontvangen', letterDossier(policy)).paragraphs.join(' ')
    expect(text).toContain('binnen 6 weken nadat wij uw klacht kregen. Dat is uiterlijk op woensdag 15 april 2026.')
    const asShipped = policyNamed('EW')
    expect(composed(asShipped, 'ontvangen', letterDossier(asShipped)).paragraphs.join(' ')).toContain(
      'binnen 4 weken nadat wij uw klacht kregen. Dat is uiterlijk op woensdag 1 april 2026.'
    )
  })
})
