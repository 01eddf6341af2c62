import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../shared/domain/calendar/day.ts'
import { endOfDay, instantAt } from '../../../../shared/domain/calendar/amsterdam.ts'
import { defaultCalendar } from '../../../../shared/domain/calendar/settings.ts'
import { computeTerms } from '../../../../shared/domain/terms/compute-terms.ts'
import type { Term, TermFacts } from '../../../../shared/domain/terms/term.ts'
import { policyRules } from '../../../fixtures/terms/rules.ts'
import type { Instant, LocalDay } from '../../../../shared/domain/time.ts'

const received = instantAt('2026-03-04', '10:00')
const at = (day: LocalDay, time = '12:00'): Instant => instantAt(day, time)

function terms(id: string, facts: Partial<TermFacts>, now: Instant): Term[] {
  const all = computeTerms(policyRules.EW, defaultCalendar, { received, registered: received, ...facts }, now)
  return all.filter((term) => term.id === id)
}

const standing = (id: string, facts: Partial<TermFacts>, now: Instant): unknown[] =>
  terms(id, facts, now).map(({ dueDay, outcome, minutes }) => [
    dueDay,
    outcome,
    ...(minutes === undefined ? [] : [minutes])
  ])

describe('reaction', () => {
  it('EW-6.5: a reaction is due 48 elapsed hours after receipt, over a weekend and a clock change', () => {
    const [term] = terms('reaction', { received: at('2026-03-28', '15:00') }, at('2026-03-28', '15:00'))
    expect(term).toMatchObject({ clause: 'EW-6.5', due: '2026-03-30T14:00:00.000Z', outcome: 'running' })
  })

  it('EW-6.5: registering late moves nothing', () => {
    const [term] = terms('reaction', { registered: at('2026-03-20') }, at('2026-03-20'))
    expect(term).toMatchObject({ due: at('2026-03-06', '10:00'), outcome: 'missed' })
  })

  it.each([
    ['an hour early', '2026-03-06', '09:00', 'met', -60],
    ['at the very moment', '2026-03-06', '10:00', 'met', 0],
    ['a minute late', '2026-03-06', '10:01', 'missed', 1]
  ] as const)('EW-6.5: a reaction %s', (_, day, time, outcome, minutes) => {
    expect(standing('reaction', { reactionSent: at(day, time) }, at('2026-04-01'))).toEqual([
      ['2026-03-06', outcome, minutes]
    ])
  })

  it('EW-6.5: less than a minute is 0 minutes, never -0', () => {
    const [term] = terms('reaction', { reactionSent: '2026-03-06T08:59:30.000Z' }, at('2026-04-01'))
    expect(Object.is(term?.minutes, 0)).toBe(true)
  })

  it('EW-6.5: without a reaction it runs until the due moment and is missed after it', () => {
    expect(standing('reaction', {}, at('2026-03-06', '10:00'))).toEqual([['2026-03-06', 'running']])
    expect(standing('reaction', {}, at('2026-03-06', '11:30'))).toEqual([['2026-03-06', 'missed', 90]])
  })

  it('EW-6.5: a reaction that never came is late until the closing, whenever one looks', () => {
    const facts = { closed: at('2026-03-09', '10:00') }
    for (const now of [facts.closed, at('2026-03-10'), at('2028-01-01')])
      expect(standing('reaction', facts, now)).toEqual([['2026-03-06', 'missed', 4320]])
  })

  it('EW-6.5: no working day to work towards lies between receipt and due: there is none before the receipt', () => {
    const [easter] = terms('reaction', { received: at('2026-04-04') }, at('2026-04-04'))
    expect(easter).toMatchObject({ dueDay: '2026-04-06' })
    expect(easter).not.toHaveProperty('workBy')
    expect(terms('reaction', { received: at('2026-04-03') }, at('2026-04-03'))).toMatchObject([
      { workBy: '2026-04-03' }
    ])
  })

  it('EW-6.5: a complaint withdrawn before the due moment lets it lapse', () => {
    expect(standing('reaction', { closed: at('2026-03-05') }, at('2026-04-01'))).toEqual([['2026-03-06', 'lapsed']])
  })
})

describe('settlement and delay notice', () => {
  it('EW-6.4: settlement is due at the end of the same weekday four weeks later, the notice after three', () => {
    expect(terms('settlement', {}, received)).toMatchObject([{ due: '2026-04-01T22:00:00.000Z', outcome: 'running' }])
    expect(terms('delay-notice', {}, received)).toMatchObject([{ due: '2026-03-25T23:00:00.000Z', outcome: 'running' }])
  })

  it('EW-6.4: a decision within three weeks meets the settlement and lets the notice lapse', () => {
    const facts = { decisionSent: at('2026-03-20') }
    expect(standing('settlement', facts, at('2026-05-01'))).toEqual([['2026-04-01', 'met', -17_940]])
    expect(standing('delay-notice', facts, at('2026-05-01'))).toEqual([['2026-03-25', 'lapsed']])
  })

  it('EW-6.4: a decision in the fourth week owes no notice, also when the moment for one had passed', () => {
    const decisionSent = at('2026-03-30')
    for (const now of [decisionSent, at('2026-09-01')]) {
      expect(standing('delay-notice', { decisionSent }, now)).toEqual([['2026-03-25', 'lapsed']])
      expect(standing('settlement', { decisionSent }, now)).toEqual([['2026-04-01', 'met', -3600]])
    }
  })

  it('EW-6.4: past its own moment the notice runs on until the settlement is due, and says that settling makes it good', () => {
    const between = terms('delay-notice', {}, at('2026-03-30'))
    expect(between).toMatchObject([{ outcome: 'running', settleBy: { due: endOfDay('2026-04-01') } }])
    expect(terms('delay-notice', {}, at('2026-03-25', '23:59'))[0]).not.toHaveProperty('settleBy')
    expect(standing('delay-notice', {}, endOfDay('2026-04-01'))).toEqual([['2026-03-25', 'running']])
    expect(standing('delay-notice', {}, at('2026-04-02', '01:00'))).toEqual([['2026-03-25', 'missed', 10_080]])
  })

  it('EW-6.4: never settled nor announced in time, the notice is late until the decision that came, and no later', () => {
    const facts = { decisionSent: at('2026-04-04', '00:00') }
    for (const now of [facts.decisionSent, at('2027-01-01')])
      expect(standing('delay-notice', facts, now)).toEqual([['2026-03-25', 'missed', 9 * 1440 + 60 - 120]])
  })

  it('EW-6.4: a notice dated after the decision or the closing is none', () => {
    const late = { sent: at('2026-03-24'), newDueDay: '2026-04-20' as const }
    for (const end of [{ decisionSent: at('2026-03-20') }, { closed: at('2026-03-20') }]) {
      const facts = { ...end, delayNotices: [late] }
      expect(standing('delay-notice', facts, at('2026-05-01'))).toEqual([['2026-03-25', 'lapsed']])
      expect(terms('settlement', facts, at('2026-05-01'))).toHaveLength(1)
    }
  })

  it('EW-6.4: a notice in time puts the new day in place of the old one, which stays visible', () => {
    const delayNotices = [{ sent: at('2026-03-25'), newDueDay: '2026-04-20' as const }]
    expect(standing('delay-notice', { delayNotices }, at('2026-04-10'))).toEqual([['2026-03-25', 'met', -720]])
    expect(standing('settlement', { delayNotices }, at('2026-04-10'))).toEqual([
      ['2026-04-01', 'superseded'],
      ['2026-04-20', 'running']
    ])
    const settled = { delayNotices, decisionSent: at('2026-04-21', '00:10') }
    expect(standing('settlement', settled, at('2026-05-01'))).toEqual([
      ['2026-04-01', 'superseded'],
      ['2026-04-20', 'missed', 10]
    ])
  })

  it('EW-6.4: a late notice is a breach, and the new date holds from then on', () => {
    const delayNotices = [{ sent: at('2026-03-26', '00:30'), newDueDay: '2026-04-20' as const }]
    expect(standing('delay-notice', { delayNotices }, at('2026-03-28'))).toEqual([['2026-03-25', 'missed', 30]])
    expect(standing('settlement', { delayNotices }, at('2026-03-28'))).toEqual([
      ['2026-04-01', 'running'],
      ['2026-04-20', 'running']
    ])
    const settled = { delayNotices, decisionSent: at('2026-04-02', '01:00') }
    expect(standing('settlement', settled, at('2026-05-01'))).toEqual([
      ['2026-04-01', 'missed', 60],
      ['2026-04-20', 'met', -27_300]
    ])
  })

  it('EW-6.4: a notice after the due moment never un-misses the settlement', () => {
    const delayNotices = [{ sent: at('2026-04-02', '12:00'), newDueDay: '2026-04-20' as const }]
    expect(standing('settlement', { delayNotices }, at('2026-04-03', '00:00'))).toEqual([
      ['2026-04-01', 'missed', 1440],
      ['2026-04-20', 'running']
    ])
  })

  it('EW-6.4: a further notice counts when it is sent before the date then in force', () => {
    const first = { sent: at('2026-03-25'), newDueDay: '2026-04-20' as const }
    const inTime = { delayNotices: [first, { sent: at('2026-04-20', '23:59'), newDueDay: '2026-05-01' as const }] }
    expect(standing('settlement', inTime, at('2026-04-22'))).toEqual([
      ['2026-04-01', 'superseded'],
      ['2026-04-20', 'superseded'],
      ['2026-05-01', 'running']
    ])
    const late = { delayNotices: [first, { sent: at('2026-04-21', '00:01'), newDueDay: '2026-05-01' as const }] }
    expect(standing('settlement', late, at('2026-04-22', '00:00'))).toEqual([
      ['2026-04-01', 'superseded'],
      ['2026-04-20', 'missed', 1440],
      ['2026-05-01', 'running']
    ])
  })

  it('EW-6.4: of two days that stand side by side after a late notice, the new one holds and the old one says so', () => {
    const delayNotices = [{ sent: at('2026-03-26'), newDueDay: '2026-04-20' as const }]
    const [old, inForce] = terms('settlement', { delayNotices }, at('2026-03-28'))
    expect(old).toMatchObject({ outcome: 'running', replacedBy: '2026-04-20' })
    expect(inForce).not.toHaveProperty('replacedBy')
  })

  it('EW-6.4: a notice never brings a day forward, and one that names no later day moves nothing', () => {
    for (const newDueDay of ['2026-03-20', '2026-04-01'] as const)
      expect(
        terms('settlement', { delayNotices: [{ sent: at('2026-03-10'), newDueDay }] }, at('2026-03-12'))
      ).toMatchObject([{ dueDay: '2026-04-01', outcome: 'running' }])
  })

  it('EW-6.4: a notice after the decision moves nothing', () => {
    const facts = {
      decisionSent: at('2026-03-10'),
      delayNotices: [{ sent: at('2026-03-11'), newDueDay: '2026-04-20' as const }]
    }
    expect(standing('settlement', facts, at('2026-03-12'))).toHaveLength(1)
  })

  it('EW-6.4: a withdrawn complaint lets what still ran lapse, and leaves what was missed', () => {
    const facts = { closed: at('2026-03-27') }
    expect(standing('settlement', facts, at('2026-05-01'))).toEqual([['2026-04-01', 'lapsed']])
    expect(standing('delay-notice', facts, at('2026-05-01'))).toEqual([['2026-03-25', 'lapsed']])
    expect(terms('reaction', facts, at('2026-05-01'))).toMatchObject([{ outcome: 'missed' }])
  })
})

describe('destruction', () => {
  it('EW-7.5: there is no retention before closing, and three years after it', () => {
    expect(terms('destroy', {}, at('2026-03-10'))).toEqual([])
    const closed = at('2028-02-29')
    expect(terms('destroy', { closed }, closed)).toMatchObject([
      { clause: 'EW-7.5', due: '2031-02-28T23:00:00.000Z', outcome: 'running' }
    ])
  })

  it('EW-7.5: a new closing after reopening starts the three years again', () => {
    const dueDay = (closed: Instant): string | undefined => terms('destroy', { closed }, closed)[0]?.dueDay
    expect([dueDay(at('2026-04-01')), dueDay(at('2026-06-10'))]).toEqual(['2029-04-01', '2029-06-10'])
  })

  it('EW-7.5: the retention is missed when nothing was destroyed by its end', () => {
    const closed = at('2026-04-01')
    expect(standing('destroy', { closed }, endOfDay(addDays('2029-04-01', 1)))).toEqual([
      ['2029-04-01', 'missed', 1440]
    ])
    expect(standing('destroy', { closed, destroyed: at('2029-04-01', '23:00') }, at('2030-01-01'))).toEqual([
      ['2029-04-01', 'met', -60]
    ])
  })
})
