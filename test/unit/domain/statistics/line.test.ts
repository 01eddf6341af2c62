import { describe, expect, it } from 'vitest'
import { countedCase } from '../../../../shared/domain/statistics/counted.ts'
import { countedLine, statisticsLineSchema, toStatisticsLine } from '../../../../shared/domain/statistics/line.ts'
import { sampleCase } from '../../../fixtures/statistics/sample-case.ts'

const dossier = sampleCase({
  status: 'closed',
  reactionAfter: 1,
  decisionAfter: 10,
  endedAfter: 12,
  values: {
    'complainant.name': 'Mevrouw Van der Linden',
    'complainant.place': 'Zutphen',
    'complaint.involved': [{ name: 'Kees Jansen' }],
    'complaint.description': 'Het rapport kwam te laat.',
    'settlement.judgement': 'founded'
  }
})
const due = dossier.terms.find(({ id }) => id === 'destroy')?.due ?? ''
const afterDue = new Date(Date.parse(due) + 60_000).toISOString()

describe('the line that stays of a destroyed dossier', () => {
  const line = toStatisticsLine(dossier, due)

  it('EW-7.5: holds no number, name, place, text or day', () => {
    const written = JSON.stringify(line)
    for (const personal of ['2026-0001', 'Linden', 'Zutphen', 'Jansen', 'rapport', '2026-03-10', 'Anna']) {
      expect(written).not.toContain(personal)
    }
  })

  it('EW-7.5: can be read back from disk', () => {
    expect(statisticsLineSchema.parse(JSON.parse(JSON.stringify(line)))).toEqual(line)
  })

  it('EW-7.3: still counts as the dossier did', () => {
    const { received: _day, ended: _end, terms: _terms, ...counted } = countedCase(dossier)
    expect(countedLine(line)).toMatchObject(counted)
    expect(countedLine(line)).toMatchObject({ received: '2026-03-01', ended: '2026-03-31' })
  })

  it('EW-7.5: the term for destroying is met by the destruction, or missed when it comes later', () => {
    const outcome = (now: string) => toStatisticsLine(dossier, now).terms.find(({ id }) => id === 'destroy')?.outcome
    expect(outcome(due)).toBe('met')
    expect(outcome(afterDue)).toBe('missed')
  })

  it('the other terms keep their outcome', () => {
    expect(line.terms).toContainEqual({ id: 'reaction', clause: 'EW-6.5', outcome: 'met' })
  })
})
