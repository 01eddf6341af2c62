import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../shared/domain/calendar/day.ts'
import { instantAt } from '../../../../shared/domain/calendar/amsterdam.ts'
import { termsOf } from '../../../../shared/domain/dossier/dossier-terms.ts'
import type { DossierStatus } from '../../../../shared/domain/dossier/state.ts'
import { optionsOf } from '../../../../shared/domain/form/options.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { buildAnnualReport } from '../../../../shared/domain/reports/build-annual-report.ts'
import { emptyNotes } from '../../../../shared/domain/reports/notes.ts'
import { earlierPeriods } from '../../../../shared/domain/reports/shown-flow.ts'
import type { StatisticsCase } from '../../../../shared/domain/statistics/case.ts'
import { countedCase } from '../../../../shared/domain/statistics/counted.ts'
import { isIn, type Period } from '../../../../shared/domain/statistics/period.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import { attack } from '../../../fixtures/reports/attacker.ts'
import { sampleCase, sampleOffice } from '../../../fixtures/statistics/sample-case.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { readerOf } from '../../../fixtures/reader.ts'

const now: Instant = '2027-01-15T09:00:00.000Z'
const policies = ['EW', 'LM', 'GC', 'TB', 'IN', 'ISO'] as const
const periods: readonly Period[] = [
  { from: '2026-01-01', to: '2026-12-31' },
  { from: '2026-07-01', to: '2026-09-30' },
  { from: '2026-01-01', to: '2026-06-30' },
  { from: '2026-02-10', to: '2026-11-20' }
]

/** One of some values, the first far more often, so that small counts stand beside large ones. */
function mostly<Value>(values: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    ...values.map((value, index) => ({ arbitrary: fc.constant(value), weight: index === 0 ? 8 : index === 1 ? 4 : 1 }))
  )
}

function idsOf(options: readonly { readonly id: string }[]): string[] {
  return options.map(({ id }) => id)
}

/** A signal under a policy, as an office may have it. */
function signals(policy: Policy): fc.Arbitrary<StatisticsCase> {
  const classIds = idsOf(policy.classes)
  return fc
    .record({
      day: fc.integer({ min: 0, max: 1000 }),
      kind: mostly(idsOf(policy.signalKinds)),
      ground: mostly(['', ...idsOf(policy.grounds)]),
      channel: mostly(idsOf(policy.channels)),
      from: mostly([...idsOf(policy.complainantKinds), '']),
      gravity: mostly([...idsOf(policy.gravities), '']),
      classes:
        classIds.length === 0
          ? fc.constant<string[]>([])
          : mostly([classIds.slice(0, 1), classIds.slice(0, 2), classIds.slice(1, 2), [], classIds.slice(-1)]),
      judgement: mostly(idsOf(optionsOf(policy, 'judgements'))),
      satisfied: mostly(['yes', 'no', '', 'unknown']),
      status: mostly<DossierStatus>(['closed', 'closed', 'open', 'new', 'withdrawn']),
      decided: mostly([10, 30, 60]),
      notice: mostly([false, false, true])
    })
    .map(({ day, kind, ground, channel, from, gravity, classes, judgement, satisfied, status, decided, notice }) => {
      const received = addDays('2024-04-15', day)
      const isDecided = status === 'closed'
      const sample = sampleCase({
        received,
        status,
        reactionAfter: decided > 20 ? 3 : 1,
        ...(isDecided ? { decisionAfter: decided } : {}),
        ...(isDecided || status === 'withdrawn' ? { endedAfter: decided + 3 } : {}),
        values: {
          signalKind: kind,
          channel,
          'complainant.kind': from,
          'classification.mode': '',
          'classification.ground': ground,
          'classification.classes': classes,
          'classification.gravity': gravity,
          'settlement.judgement': isDecided ? judgement : '',
          'settlement.satisfied': satisfied
        },
        now
      })
      const rounds = sample.state.rounds.map((facts) =>
        notice && decided > 20
          ? {
              ...facts,
              delayNotices: [{ sent: instantAt(addDays(received, 12), '11:00'), newDueDay: addDays(received, 70) }]
            }
          : facts
      )
      const state = { ...sample.state, rounds }
      return { ...sample, state, policy, terms: termsOf(state, policy, now) }
    })
}

function reportOf(cases: readonly StatisticsCase[], policy: Policy, period: Period, shared: boolean) {
  return buildAnnualReport({
    cases,
    lines: [],
    policy,
    office: sampleOffice,
    notes: emptyNotes,
    uncounted: { lost: [], unreadable: [] },
    presentations: [],
    period,
    now,
    shared,
    reader: readerOf(policy)
  })
}

describe('what the shared edition hides', () => {
  it.each(policies)('EW-4.4: nobody can work out a small count from the rest of the report, under %s', (id) => {
    const policy = policyNamed(id)
    const office = fc.array(signals(policy), { maxLength: 70 })
    fc.assert(
      fc.property(office, fc.constantFrom(...periods), fc.constantFrom(2, 3, 5, 8), (cases, period, smallCount) => {
        const own = { ...policy, reports: { ...policy.reports, smallCount } }
        const counted = cases.map(countedCase)
        const earlierComplaints = earlierPeriods(counted, period).map(
          (before) => counted.filter((signal) => signal.isComplaint && isIn(before, signal.received)).length
        )
        const shown = reportOf(cases, own, period, true)
        const known = attack(shown, reportOf(cases, own, period, false), own, earlierComplaints)
        const found = known.filter(({ least, most }) => most - least < 1 - 1e-6)
        expect(found).toEqual([])
      }),
      { numRuns: 40, seed: 2026 }
    )
  })

  it('EW-4.4: the attacker of this test finds what a report gives away', () => {
    const policy = policyNamed('EW')
    const settled = { status: 'closed', reactionAfter: 1, decisionAfter: 10, endedAfter: 12 } as const
    const days = Array.from({ length: 24 }, (_, index) => addDays('2026-01-05', index * 7))
    const cases = days.map((received, index) => sampleCase({ received, ...(index < 21 ? settled : {}), now }))
    const period = { from: '2026-01-01', to: '2026-12-31' } as const
    const [shown, real] = [reportOf(cases, policy, period, true), reportOf(cases, policy, period, false)]
    const found = (report: typeof shown) =>
      attack(report, real, policy, [])
        .filter(({ least, most }) => most - least < 1)
        .map(({ where }) => where)
    expect(shown.outcome.statuses.rows.find(({ id }) => id === 'closed')?.count).toEqual({ withheld: true })
    expect(shown.terms.terms.map(({ id }) => id)).not.toContain('destroy')
    expect(found(shown)).toEqual([])
    const ended = { ...shown, signals: { ...shown.signals, ended: 21 } }
    expect(found(ended)).toContain('open at end')
    const closed = { ...shown, terms: { ...shown.terms, toClosing: { count: 21, median: 12, longest: 12 } } }
    expect(found(closed)).toContain('status open')
  })
})
