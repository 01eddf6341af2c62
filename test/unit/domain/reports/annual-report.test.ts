import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../shared/domain/calendar/day.ts'
import {
  annualReportChapters,
  annualReportSchema,
  chapterNameOf,
  chaptersOf
} from '../../../../shared/domain/reports/annual-report.ts'
import { buildAnnualReport } from '../../../../shared/domain/reports/build-annual-report.ts'
import type { FieldValues } from '../../../../shared/domain/form/field-value.ts'
import type { ReportInput } from '../../../../shared/domain/reports/material.ts'
import { emptyNotes } from '../../../../shared/domain/reports/notes.ts'
import type { CountTable } from '../../../../shared/domain/reports/parts.ts'
import { toStatisticsLine } from '../../../../shared/domain/statistics/line.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import { policyEW, sampleCase, sampleOffice } from '../../../fixtures/statistics/sample-case.ts'
import type { LocalDay } from '../../../../shared/domain/time.ts'
import type { TermFacts } from '../../../../shared/domain/terms/term.ts'
import { type DossierNumber, printNumber } from '../../../../shared/domain/dossier/number.ts'
import { readerOf } from '../../../fixtures/reader.ts'

const input: ReportInput = {
  cases: [],
  lines: [],
  policy: policyEW,
  office: sampleOffice,
  notes: emptyNotes,
  uncounted: { lost: [], unreadable: [] },
  presentations: [],
  period: { from: '2026-01-01', to: '2026-12-31' },
  now: '2027-01-15T09:00:00.000Z',
  shared: false,
  reader: readerOf(policyEW)
}
const report = (change: Partial<ReportInput>) => buildAnnualReport({ ...input, ...change })
const countsOf = (table: CountTable | null) =>
  Object.fromEntries((table?.rows ?? []).map(({ id, count }) => [id, count]))
const settled = { status: 'closed', reactionAfter: 1, decisionAfter: 10, endedAfter: 12 } as const

describe('the annual report', () => {
  it('EW-7.3: has its thirteen chapters, each with the clause behind it', () => {
    const made = report({ cases: [sampleCase(settled)] })
    expect(annualReportSchema.parse(made)).toEqual(made)
    expect(annualReportChapters.filter((chapter) => chapter in made)).toHaveLength(13)
    expect(made.introduction.clause).toEqual({ id: 'EW-7.3', title: 'Jaarlijkse analyse' })
    expect(made.discussion.clause.id).toBe('EW-8.1')
    expect(made.terms.terms.map(({ id, clause }) => `${id} ${clause.id}`)).toEqual([
      'reaction EW-6.5',
      'delay-notice EW-6.4',
      'settlement EW-6.4',
      'destroy EW-7.5'
    ])
  })

  it('EW-7.2: counts nothing of what was set aside, and says how many there were', () => {
    const aside = sampleCase({ ...settled, status: 'mistaken' })
    const line = toStatisticsLine(aside, input.now)
    const counted = { cases: [sampleCase(settled)] }
    const made = report({ cases: [...counted.cases, aside], lines: [line] })
    expect(line.status).toBe('mistaken')
    expect(made).toEqual({ ...report(counted), setAside: { mistaken: 2, merged: 0 } })
    expect(report(counted).setAside).toBeNull()
    expect(report({ cases: [aside], shared: true }).setAside).toEqual({ mistaken: { below: 5 }, merged: 0 })
    const merged = sampleCase({ ...settled, status: 'merged' })
    expect(report({ cases: [aside, merged], lines: [line] }).setAside).toEqual({ mistaken: 2, merged: 1 })
    const before = { from: '2025-01-01', to: '2025-12-31' } as const
    expect(report({ cases: [aside], period: before }).setAside).toBeNull()
  })

  it('EW-7.3: says which dossiers may lack in its figures, by when their neighbours were registered', () => {
    const at = (number: DossierNumber, received: LocalDay) => sampleCase({ number, received })
    const cases = [at('2026-0001', '2026-01-10'), at('2026-0003', '2026-02-10'), at('2026-0005', '2026-08-10')]
    const uncounted = { lost: ['2026-0002', '2026-0006'], unreadable: ['2026-0004', '2025-0009'] } as const
    const over = (from: LocalDay, to: LocalDay) => report({ cases, uncounted, period: { from, to } }).uncounted
    expect(over('2026-01-01', '2026-12-31')).toEqual({ lost: ['2026-0002', '2026-0006'], unreadable: ['2026-0004'] })
    expect(over('2026-01-01', '2026-03-31')).toEqual({ lost: ['2026-0002'], unreadable: ['2026-0004'] })
    expect(over('2026-10-01', '2026-12-31')).toEqual({ lost: ['2026-0006'], unreadable: [] })
    expect(over('2024-12-01', '2024-12-31')).toEqual({ lost: [], unreadable: ['2025-0009'] })
    expect(over('2024-01-01', '2024-11-30')).toBeNull()
    expect(report({ cases }).uncounted).toBeNull()
    expect(report({ cases, uncounted, shared: true }).uncounted).toEqual({ lost: [], unreadable: [] })
  })

  it('EW-5.3: a complaint in two classes counts in both and once in the total', () => {
    const made = report({ cases: [sampleCase({ values: { 'classification.classes': ['conduct', 'financial'] } })] })
    expect(countsOf(made.classes.classes)).toEqual({ conduct: 1, content: 0, financial: 1, practice: 0 })
    expect(made.classes.classes).toMatchObject({ total: 1, overlapping: true, clause: { id: 'EW-5.3' } })
  })

  it('TB-7.1: a quarter stands beside the year so far, and says for whom it is', () => {
    const policy = policyNamed('TB')
    const invoice = { 'classification.classes': ['invoice'] }
    const received = ['2026-02-03', '2026-04-07', '2026-05-11', '2025-12-30'] as const
    const cases = received.map((received) => ({
      ...sampleCase({ received, values: invoice }),
      policy
    }))
    const quarter = { policy, cases, period: { from: '2026-04-01', to: '2026-06-30' } } as const
    const made = report(quarter)
    expect(countsOf(made.classes.classes)).toMatchObject({ invoice: 2 })
    expect(made.classes.toDate).toMatchObject({ from: '2026-01-01', to: '2026-06-30' })
    expect(made.classes.toDate && countsOf(made.classes.toDate.classes)).toMatchObject({ invoice: 3 })
    expect(made.returning).toMatchObject({ audience: 'directie', clause: { id: 'TB-7.1' }, presentedOn: null })
    expect(report({ ...quarter, shared: true }).classes.toDate).toBeNull()
    expect(report({ ...quarter, policy: policyEW }).classes.toDate).toBeNull()
  })

  it('EW-8.1: says when the year was discussed', () => {
    const period = { from: '2026-01-01', to: '2026-12-31' } as const
    const discussed = { id: 'year', ...period, on: '2027-01-12' as const, by: { name: 'Anna' }, noted: input.now }
    expect(report({}).returning).toMatchObject({ audience: 'kantoorvergadering', presentedOn: null })
    expect(report({ presentations: [discussed] }).returning).toMatchObject({ presentedOn: '2027-01-12' })
    expect(report({ period: { from: '2026-02-01', to: '2026-03-31' } }).returning).toBeNull()
  })

  it('EW-5.3: counts oral and written apart', () => {
    const written = sampleCase({ values: { channel: 'letter', 'classification.mode': 'written' } })
    expect(countsOf(report({ cases: [sampleCase(), sampleCase(), written] }).origin.modes)).toEqual({
      oral: 2,
      written: 1
    })
  })

  it('EW-7.3: a year without complaints gives a complete report with explicit zeros', () => {
    const made = report({})
    expect(made.signals).toMatchObject({ total: 0, ended: 0, openAtStart: 0, openAtEnd: 0 })
    expect(made.signals.months).toHaveLength(12)
    expect(countsOf(made.outcome.judgements)).toEqual({ founded: 0, partly: 0, unfounded: 0, none: 0 })
    expect(made.terms.terms[0]).toMatchObject({ met: 0, missed: 0, superseded: 0, running: 0, lapsed: 0, inTime: null })
    expect(made.terms.toDecision).toEqual({ count: 0, median: null, longest: null })
    expect(made.adoption.lines.map(({ id }) => id)).toEqual(['officer', 'management'])
  })

  it('EW-7.3: shows lead times and the percentage in time of each term', () => {
    const cases = [sampleCase(settled), sampleCase({ ...settled, reactionAfter: 5, decisionAfter: 40, endedAfter: 41 })]
    const { toDecision, toClosing, terms } = report({ cases }).terms
    expect(toDecision).toEqual({ count: 2, median: 25, longest: 40 })
    expect(toClosing).toEqual({ count: 2, median: 26.5, longest: 41 })
    expect(terms[0]).toMatchObject({ id: 'reaction', met: 1, missed: 1, inTime: 50 })
  })

  it('EW-7.3: compares with up to five earlier years, from the first that has a complaint', () => {
    const cases = [2018, 2023, 2025, 2026].map((year) => sampleCase({ ...settled, received: `${year}-05-01` }))
    const years = report({ cases }).signals.compared
    expect(years.map(({ from, received }) => [from.slice(0, 4), received])).toEqual([
      ['2021', 0],
      ['2022', 0],
      ['2023', 1],
      ['2024', 0],
      ['2025', 1],
      ['2026', 1]
    ])
    expect(report({ cases: cases.slice(2) }).signals.compared).toHaveLength(2)
  })

  it('TB-7.1: a quarter is compared with the quarters before it, and its measures with those of the last one', () => {
    const days = ['2025-08-01', '2025-11-01', '2026-02-01', '2026-02-02'] as const
    const measure = { 'improvement.preventive': 'Vaste terugbeltijd' }
    const cases = days.map((received, at) =>
      sampleCase({ received, number: printNumber(2026, at + 1), values: measure })
    )
    const { signals, causes, measures } = report({ cases, period: { from: '2026-01-01', to: '2026-03-31' } })
    expect(signals.compared.map(({ from, to, received }) => [from, to, received])).toEqual([
      ['2025-07-01', '2025-09-30', 1],
      ['2025-10-01', '2025-12-31', 1],
      ['2026-01-01', '2026-03-31', 2]
    ])
    expect(causes.trends[0]).toMatchObject({ id: 'conduct', counts: [1, 1, 2] })
    expect(measures.previous.map(({ number }) => number)).toEqual(['2026-0002'])
  })

  it('LM-1.1, LM-1.2: only complaints stand in the tables about complaints; every other signal is counted by kind and ground', () => {
    const policy = policyNamed('LM')
    const signal = (signalKind: string, ground: string, values = {}) => ({
      ...sampleCase({
        values: { signalKind, 'classification.ground': ground, 'classification.classes': [], ...values }
      }),
      policy
    })
    const founded = { 'settlement.judgement': 'founded', 'settlement.cause': 'Ticket vergeten' }
    const made = report({
      policy,
      reader: readerOf(policy),
      cases: [
        signal('complaint', 'promise', founded),
        signal('complaint', 'quality', { channel: 'letter' }),
        signal('complaint', 'no-complaint'),
        signal('improvement', ''),
        signal('improvement', 'quality'),
        signal('deviation', '')
      ]
    })
    expect(made.signals.total).toBe(6)
    expect(countsOf(made.signals.kinds)).toEqual({
      complaint: 2,
      deviation: 1,
      shortcoming: 0,
      improvement: 2,
      'ground:no-complaint': 1
    })
    expect(made.signals.grounds.map(({ id, table }) => [id, table.total, countsOf(table)['promise']])).toEqual([
      ['complaint', 3, 1],
      ['improvement', 2, 0]
    ])
    for (const table of [...Object.values(made.origin), made.outcome.judgements, made.outcome.satisfactions]) {
      expect(table.total).toBe(2)
    }
    expect(countsOf(made.outcome.judgements)).toMatchObject({ founded: 1, '': 1 })
    expect(made.classes).toMatchObject({ classes: null, toDate: null, gravities: { total: 2 } })
    expect(chaptersOf(made)).toContain('classes')
    expect(chapterNameOf(made, 'classes')).toBe('gravities')
    expect(made.causes.trends).toEqual([])
    expect(made.causes.perClass).toEqual([{ id: '', causes: [{ number: '2026-0001', text: 'Ticket vergeten' }] }])
    const without = report({ policy: { ...policy, gravities: [] } })
    expect(chaptersOf(without)).not.toContain('classes')
  })

  it('EW-7.3: a reopened complaint is measured to its last decision and its last closing', () => {
    const first = { received: '2026-03-02T09:00:00.000Z', registered: '2026-03-02T09:00:00.000Z' } as const
    const again = { received: '2026-05-04T09:00:00.000Z', registered: '2026-05-04T09:00:00.000Z' } as const
    const dossier = sampleCase({ ...settled, received: '2026-03-02' })
    const rounds = (last: Partial<TermFacts>): TermFacts[] => [
      { ...first, decisionSent: '2026-03-12T09:00:00.000Z', closed: '2026-03-14T09:00:00.000Z' },
      { ...again, ...last }
    ]
    const measured = (status: 'open' | 'closed', last: Partial<TermFacts>) => {
      const state = { ...dossier.state, status, rounds: rounds(last) }
      return report({ cases: [{ ...dossier, state }] }).terms
    }
    const done = { decisionSent: '2026-05-11T09:00:00.000Z', closed: '2026-05-12T09:00:00.000Z' } as const
    expect(measured('closed', done)).toMatchObject({ toDecision: { longest: 70 }, toClosing: { longest: 71 } })
    expect(measured('open', {})).toMatchObject({ toDecision: { count: 0 }, toClosing: { count: 0 } })
  })

  it('EW-7.3: shows how each class developed over those years', () => {
    const days = ['2025-02-01', '2026-02-01', '2026-03-01'] as const
    const cases = days.map((received) => sampleCase({ received }))
    expect(report({ cases }).causes.trends[0]).toMatchObject({ id: 'conduct', counts: [1, 2] })
  })

  it('EW-1.2, EW-4.4: counts a complaint about whoever reads the report, and leaves out what its dossier says', () => {
    const reader = readerOf(policyEW)
    const said = { 'settlement.cause': 'Niet teruggebeld', 'improvement.preventive': 'Bellijst' }
    const about = { ...said, 'complaint.involved': [{ name: reader.name, account: reader.id }] }
    const made = (values: FieldValues, shared = false) => report({ cases: [sampleCase({ values })], reader, shared })
    const [mine, theirs] = [made(about), made(said)]
    expect([mine.signals.total, mine.causes.perClass, mine.measures.current]).toEqual([1, [], []])
    expect([mine.causes.isPartial, mine.measures.isPartial]).toEqual([true, true])
    expect(theirs.causes.perClass).toHaveLength(1)
    expect(theirs.measures.current).toMatchObject([{ preventive: 'Bellijst' }])
    expect([theirs.causes.isPartial, theirs.measures.isPartial]).toEqual([false, false])
    expect(made(about, true).measures.current).toEqual([])
  })

  it('EW-7.3: lists the causes that the dossiers name, class by class', () => {
    const values = { 'settlement.cause': 'Afspraak niet genoteerd', 'classification.classes': ['content'] }
    expect(report({ cases: [sampleCase({ values })] }).causes.perClass).toEqual([
      {
        id: 'content',
        label: 'uitvoering en inhoud van de dienstverlening',
        causes: [{ number: '2026-0001', text: 'Afspraak niet genoteerd' }]
      }
    ])
  })

  it('EW-7.4: carries the recommendations that the office wrote', () => {
    const notes = { ...emptyNotes, recommendations: 'Bel binnen een dag terug.' }
    const { recommendations } = report({ notes })
    expect(recommendations).toEqual({
      clause: { id: 'EW-7.4', title: 'Aanbevelingen' },
      text: 'Bel binnen een dag terug.'
    })
  })

  it('EW-9.2: holds the measures of this year, and those of last year with their effect', () => {
    const measure = { 'improvement.preventive': 'Vaste terugbeltijd', 'improvement.owner': { name: 'Anna' } }
    const cases = [
      sampleCase({ values: { ...measure, 'improvement.readyOn': '2026-06-01' } }),
      sampleCase({
        number: '2025-0003',
        received: '2025-03-03',
        values: { ...measure, 'improvement.evaluation': 'Werkt' }
      })
    ]
    const { current, previous } = report({ cases }).measures
    expect(current).toMatchObject([{ number: '2026-0001', owner: 'Anna', readyOn: '2026-06-01', effect: '' }])
    expect(previous).toMatchObject([{ number: '2025-0003', preventive: 'Vaste terugbeltijd', effect: 'Werkt' }])
  })

  it('EW-7.1: forms of closed complaints are counted by the year they closed in', () => {
    const cases = [sampleCase({ ...settled, received: '2025-12-28' as const }), sampleCase(settled), sampleCase()]
    const { signals, outcome } = report({ cases })
    expect(signals).toMatchObject({ total: 2, ended: 2, openAtStart: 1, openAtEnd: 1 })
    expect(countsOf(outcome.statuses)).toEqual({ new: 0, open: 1, closed: 1, withdrawn: 0 })
  })

  it('EW-7.2: a quarter has its own report, under the clause of the periodic report', () => {
    const made = report({ cases: [sampleCase()], period: { from: '2026-01-01', to: '2026-03-31' } })
    expect(made).toMatchObject({ year: null, introduction: { clause: { id: 'EW-7.2' } }, signals: { total: 1 } })
  })

  it('EW-7.5: a destroyed dossier still counts, through its anonymous line', () => {
    const dossier = sampleCase({ ...settled, received: '2026-02-03' })
    const [kept, destroyed] = [
      report({ cases: [dossier] }),
      report({ lines: [toStatisticsLine(dossier, '2027-01-15T09:00:00.000Z')] })
    ]
    expect(destroyed.classes).toEqual(kept.classes)
    expect(destroyed.terms.toDecision).toEqual(kept.terms.toDecision)
    expect(destroyed.signals).toEqual(kept.signals)
  })

  it('EW-7.3: the figures hang together, whatever was received', () => {
    const complaint = fc.record({
      received: fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-01-01', days)),
      ended: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
      classes: fc.subarray(policyEW.classes.map(({ id }) => id)),
      judgement: fc.constantFrom('', 'founded', 'none')
    })
    fc.assert(
      fc.property(fc.array(complaint, { maxLength: 30 }), (complaints) => {
        const cases = complaints.map(({ received, ended, classes, judgement }) =>
          sampleCase({
            received,
            values: { 'classification.classes': classes, 'settlement.judgement': judgement },
            ...(ended === undefined ? {} : { status: 'closed', decisionAfter: ended, endedAfter: ended })
          })
        )
        const { signals, outcome, classes } = report({ cases })
        const sum = (table: CountTable) => table.rows.reduce((all, { count }) => all + Number(count), 0)
        const total = Number(signals.total)
        expect(classes.classes && sum(classes.classes)).toBeGreaterThanOrEqual(total)
        expect(sum(outcome.judgements)).toBe(total)
        expect(sum(outcome.statuses)).toBe(total)
        expect(signals.months.reduce((all, { received }) => all + Number(received), 0)).toBe(total)
        expect(Number(signals.openAtStart) + total - Number(signals.ended)).toBe(signals.openAtEnd)
      }),
      { numRuns: 30 }
    )
  })
})

describe('the shared edition of the annual report', () => {
  const cases = Array.from({ length: 12 }, (_, index) =>
    sampleCase({
      ...settled,
      number: printNumber(2026, index + 1),
      received: addDays('2026-01-05', index * 7),
      values: {
        'settlement.cause': 'Meneer De Wit vergat het',
        'improvement.preventive': 'Vaste terugbeltijd',
        'improvement.corrective': 'Bloemen voor mevrouw Smit',
        'improvement.owner': { name: 'Anna Bos' }
      }
    })
  )
  const made = report({ cases: [...cases, sampleCase({ received: '2026-11-30' })], shared: true })

  it('EW-4.4: shows no count from 1 to 4', () => {
    const numbers: unknown[] = []
    const { signals, origin, classes, outcome, terms, causes } = made
    JSON.stringify([signals, origin, classes, outcome, terms.terms, causes.trends], (key, value: unknown) => {
      if (!['below', 'inTime', 'medianDays'].includes(key)) numbers.push(value)
      return value
    })
    expect(numbers.filter((value) => typeof value === 'number' && value >= 1 && value <= 4)).toEqual([])
    expect(signals.openAtEnd).toEqual({ below: 5 })
  })

  it('EW-4.4: what ended is withheld where it would tell how few are open', () => {
    expect(made.signals).toMatchObject({ total: 13, ended: { withheld: true } })
    expect(made.terms.toClosing.count).toEqual({ withheld: true })
    expect(countsOf(made.outcome.statuses)).toMatchObject({ open: { below: 5 }, closed: { withheld: true } })
  })

  it('EW-4.4: names nobody and no dossier', () => {
    const written = JSON.stringify(made)
    for (const personal of ['De Wit', 'Smit', 'Bos', '2026-0001']) expect(written).not.toContain(personal)
    expect(made.measures.current[0]).toMatchObject({ preventive: 'Vaste terugbeltijd', number: null })
  })
})
