import fc from 'fast-check'
import { expect, it } from 'vitest'
import { amsterdamDay } from '../../../../shared/domain/calendar/amsterdam.ts'
import { addDays } from '../../../../shared/domain/calendar/day.ts'
import { defaultCalendar } from '../../../../shared/domain/calendar/settings.ts'
import { isWorkingDay, lastWorkingDayOnOrBefore } from '../../../../shared/domain/calendar/working-days.ts'
import { computeTerms } from '../../../../shared/domain/terms/compute-terms.ts'
import { policyRules } from '../../../fixtures/terms/rules.ts'
import type { TermFacts, TermOutcome } from '../../../../shared/domain/terms/term.ts'
import { type Instant, instantOf } from '../../../../shared/domain/time.ts'

const msPerHour = 3_600_000
const later = (instant: Instant, hours: number): Instant => instantOf(Date.parse(instant) + hours * msPerHour)

const received = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 11, 31) }).map((ms) => instantOf(ms))
const hours = fc.option(fc.integer({ min: 0, max: 1500 }), { nil: undefined })
const anyPolicy = fc.constantFrom(...Object.values(policyRules))

const cases = fc
  .record({
    received,
    now: fc.integer({ min: 0, max: 40_000 }),
    reaction: hours,
    decision: hours,
    closed: hours,
    notice: hours,
    extraDays: fc.integer({ min: 0, max: 90 })
  })
  .map(({ received, now, reaction, decision, closed, notice, extraDays }) => {
    const known = (after: number | undefined): Instant | undefined =>
      after !== undefined && after <= now ? later(received, after) : undefined
    const optional = {
      reactionSent: known(reaction),
      confirmationSent: known(reaction),
      decisionSent: known(decision),
      closed: known(closed)
    }
    const sent = known(notice)
    const facts: TermFacts = {
      received,
      registered: received,
      ...Object.fromEntries(Object.entries(optional).filter(([, moment]) => moment !== undefined)),
      ...(sent === undefined ? {} : { delayNotices: [{ sent, newDueDay: addDays(amsterdamDay(sent), extraDays) }] })
    }
    return { facts, now: later(received, now) }
  })

it('no term is due before the complaint was received, and work by is a working day from the receipt to the due day, or absent', () => {
  fc.assert(
    fc.property(anyPolicy, cases, (rules, { facts, now }) => {
      for (const term of computeTerms(rules, defaultCalendar, facts, now)) {
        expect(term.due >= facts.received).toBe(true)
        const { workBy = null, dueDay } = term
        const received = amsterdamDay(facts.received)
        if (workBy === null) expect(lastWorkingDayOnOrBefore(dueDay, defaultCalendar) < received).toBe(true)
        else expect(workBy >= received && workBy <= dueDay && isWorkingDay(workBy, defaultCalendar)).toBe(true)
      }
    })
  )
})

it('minutes are there exactly when a term is met or missed: at most 0 when met, at least 0 when missed', () => {
  fc.assert(
    fc.property(anyPolicy, cases, (rules, { facts, now }) => {
      for (const { outcome, minutes } of computeTerms(rules, defaultCalendar, facts, now)) {
        if (outcome === 'met') expect(minutes).toBeLessThanOrEqual(0)
        else if (outcome === 'missed') expect(minutes).toBeGreaterThanOrEqual(0)
        else expect(minutes).toBeUndefined()
      }
    })
  )
})

it('an extension never un-misses: what was missed when the notice was sent is still missed with it', () => {
  fc.assert(
    fc.property(cases, ({ facts, now }) => {
      const { delayNotices = [], ...without } = facts
      const [sent = now] = delayNotices.map((notice) => notice.sent)
      const missedThen = computeTerms(
        policyRules.EW,
        defaultCalendar,
        { received: facts.received, registered: facts.received },
        sent
      )
        .filter(({ id, outcome }) => id === 'settlement' && outcome === 'missed')
        .map(({ due }) => due)
      const missedWithout = computeTerms(policyRules.EW, defaultCalendar, without, now)
        .filter(({ id, outcome }) => id === 'settlement' && outcome === 'missed')
        .map(({ due }) => due)
      const missedNow = computeTerms(policyRules.EW, defaultCalendar, facts, now)
        .filter(({ outcome }) => outcome === 'missed')
        .map(({ due }) => due)
      for (const due of missedThen.filter((moment) => missedWithout.includes(moment))) expect(missedNow).toContain(due)
    }),
    { numRuns: 500 }
  )
})

it('a missed term stays missed when time goes on', () => {
  fc.assert(
    fc.property(anyPolicy, cases, fc.integer({ min: 0, max: 10_000 }), (rules, { facts, now }, more) => {
      const missedAt = (moment: Instant): string[] =>
        computeTerms(rules, defaultCalendar, facts, moment)
          .filter(({ outcome }) => outcome === 'missed')
          .map(({ id, due }) => `${id} ${due}`)
      expect(missedAt(later(now, more))).toEqual(expect.arrayContaining(missedAt(now)))
    })
  )
})

it('every outcome is reached', () => {
  const seen = new Set<TermOutcome>()
  for (const { facts, now } of fc.sample(cases, { numRuns: 2000, seed: 1 }))
    for (const { outcome } of computeTerms(policyRules.EW, defaultCalendar, facts, now)) seen.add(outcome)
  expect([...seen].sort()).toEqual(['lapsed', 'met', 'missed', 'running', 'superseded'])
})
