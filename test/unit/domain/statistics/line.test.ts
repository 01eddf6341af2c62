import { describe, expect, it } from 'vitest'
import type { FieldValue } from '../../../../shared/domain/form/field-value.ts'
import { formFields } from '../../../../shared/domain/form/fields.ts'
import { countedCase } from '../../../../shared/domain/statistics/counted.ts'
import { countedLine, toStatisticsLine } from '../../../../shared/domain/statistics/line.ts'
import { sampleCase } from '../../../fixtures/statistics/sample-case.ts'
import { type Instant, instantOf } from '../../../../shared/domain/time.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'

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
const due = dossier.terms.find(({ id }) => id === 'destroy')!.due
const afterDue = instantOf(Date.parse(due) + 60_000)

describe('the line that stays of a destroyed dossier', () => {
  const line = toStatisticsLine(dossier, due)

  it('EW-7.5: holds nothing of what was written in any field, no person, no number and no day', () => {
    const mark = 'Zwaluwstaart'
    const counted = ['kind', 'signalKind', 'channel', 'classification', 'settlement.judgement', 'settlement.satisfied']
    const written = formFields.filter(({ id }) => !counted.some((part) => id === part || id.startsWith(`${part}.`)))
    const values = Object.fromEntries(
      written.map(({ id, kind }) => {
        const valueOf: Partial<Record<typeof kind, FieldValue>> = {
          person: { name: mark, account: mark },
          people: [{ name: mark, account: mark }],
          day: '2026-03-10',
          instant: '2026-03-10T09:00:00.000Z'
        }
        return [id, valueOf[kind] ?? mark]
      })
    )
    const { state, ...rest } = dossier
    const number: DossierNumber = '2098-98765'
    const full = { ...state, number, values: { ...values, ...state.values, 'complainant.name': mark } }
    const left = JSON.stringify(toStatisticsLine({ ...rest, number, state: full }, due))
    expect(left).not.toContain(mark)
    expect(left).not.toContain('98765')
    expect(left).not.toMatch(/\d{4}-\d{2}-\d{2}/)
    expect(left).toContain('"founded"')
  })

  it('EW-7.3: still counts as the dossier did', () => {
    const { received: _day, ended: _end, terms: _terms, ...counted } = countedCase(dossier)
    expect(countedLine(line)).toMatchObject(counted)
    expect(countedLine(line)).toMatchObject({ received: '2026-03-01', ended: '2026-03-31' })
  })

  it('EW-7.5: the term for destroying is met by the destruction, or missed when it comes later', () => {
    const outcome = (now: Instant) => toStatisticsLine(dossier, now).terms.find(({ id }) => id === 'destroy')?.outcome
    expect(outcome(due)).toBe('met')
    expect(outcome(afterDue)).toBe('missed')
  })

  it('the other terms keep their outcome', () => {
    expect(line.terms).toContainEqual({ id: 'reaction', clause: 'EW-6.5', outcome: 'met' })
  })
})
