import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { addDays } from '../../../shared/domain/calendar/day.ts'
import {
  addWorkingDays,
  firstWorkingDayOnOrAfter,
  isWorkingDay,
  subtractWorkingDays
} from '../../../shared/domain/calendar/working-days.ts'
import { computeTerms } from '../../../shared/domain/terms/compute-terms.ts'
import { countTerm } from '../../../shared/domain/terms/count-term.ts'
import type { TermRule } from '../../../shared/domain/terms/rule.ts'
import type { Term, TermFacts, TermOutcome } from '../../../shared/domain/terms/term.ts'
import { policyNamed } from '../../fixtures/policies.ts'
import { type Instant, instantOf } from '../../../shared/domain/time.ts'

const ids = ['EW', 'LM', 'GC', 'TB', 'IN']
const script = fileURLToPath(new URL('../../fixtures/terms/print-terms.ts', import.meta.url))
const msPerHour = 3_600_000

function later(instant: Instant, hours: number): Instant {
  return instantOf(Date.parse(instant) + hours * msPerHour)
}

const received = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 11, 31) }).map((ms) => instantOf(ms))
const after = fc.option(fc.integer({ min: 0, max: 2000 }), { nil: undefined })

/** Dossiers of any course between 2000 and 2100; nothing lies after `now`. */
const courses = fc
  .record({
    received,
    now: fc.integer({ min: 0, max: 40_000 }),
    reaction: after,
    decision: after,
    position: after,
    appeal: after,
    call: after,
    callDay: fc.integer({ min: 0, max: 60 }),
    closed: after,
    notice: after,
    extraDays: fc.integer({ min: 1, max: 90 })
  })
  .map((course) => {
    const known = (hours: number | undefined): Instant | undefined =>
      hours !== undefined && hours <= course.now ? later(course.received, hours) : undefined
    const moments = {
      reactionSent: known(course.reaction),
      confirmationSent: known(course.reaction),
      decisionSent: known(course.decision),
      positionReceived: known(course.position),
      appealed: known(course.appeal),
      calledBack: known(course.call),
      closed: known(course.closed)
    }
    const sent = known(course.notice)
    const facts: TermFacts = {
      received: course.received,
      registered: course.received,
      callBackDay: addDays(amsterdamDay(course.received), course.callDay),
      ...Object.fromEntries(Object.entries(moments).filter(([, moment]) => moment !== undefined)),
      ...(sent === undefined
        ? {}
        : { delayNotices: [{ sent, newDueDay: addDays(amsterdamDay(sent), course.extraDays) }] })
    }
    return { facts, now: later(course.received, course.now) }
  })

function outcomesOf(rule: TermRule): TermOutcome[] {
  const isTask = rule.stoppedBy !== undefined
  return [
    ...(rule.lapsesOn.length > 0 ? (['lapsed'] as const) : []),
    // No course destroys its dossier: that is only open or overdue here.
    ...(rule.stoppedBy === 'destroyed' ? [] : (['met'] as const)),
    ...(isTask ? (['missed'] as const) : []),
    'running',
    ...(rule.extension === undefined ? [] : (['superseded'] as const))
  ]
}

describe.each(ids)('the terms of %s', (id) => {
  const { terms: rules, calendar } = policyNamed(id)
  const missedIn = (terms: readonly Term[]): string[] =>
    terms.filter(({ outcome }) => outcome === 'missed').map((term) => `${term.id} ${term.due}`)

  it('are due on or after what starts them, and those counted back before what they announce', () => {
    fc.assert(
      fc.property(courses, ({ facts }) => {
        for (const rule of rules) {
          const due = countTerm(rule, { rules, calendar, facts })
          const { start } = rule
          if (due === undefined) continue
          if (start.from === 'event') expect(due.due >= facts.received).toBe(true)
          if (start.from === 'day') expect(due.dueDay >= (facts.callBackDay ?? '')).toBe(true)
          if (start.from !== 'before') continue
          const announced = rules.find((other) => other.id === start.term)
          expect(due.due < ((announced && countTerm(announced, { rules, calendar, facts })?.due) || '')).toBe(true)
        }
      })
    )
  })

  it('an extension never un-misses: what was missed when the notice went out stays missed with it', () => {
    fc.assert(
      fc.property(courses, ({ facts, now }) => {
        const { delayNotices = [], rests: _rests, ...without } = facts
        const sent = delayNotices[0]?.sent
        if (sent === undefined) return
        const past = Object.entries(without).filter(
          ([, moment]) => moment <= sent || /^\d{4}-\d{2}-\d{2}$/.test(moment)
        )
        const known = { ...Object.fromEntries(past), received: facts.received, registered: facts.registered }
        const extended = rules.filter(({ extension }) => extension !== undefined).map((rule) => rule.id)
        const then = missedIn(computeTerms(rules, calendar, known, sent))
        const since = missedIn(computeTerms(rules, calendar, facts, now))
        expect(since).toEqual(
          expect.arrayContaining(then.filter((term) => extended.includes(term.split(' ')[0] ?? '')))
        )
      }),
      { numRuns: 300 }
    )
  })

  it('every outcome that a term can have is reached', () => {
    const seen = new Set<string>()
    for (const { facts, now } of fc.sample(courses, { numRuns: 4000, seed: 7 }))
      for (const term of computeTerms(rules, calendar, facts, now)) seen.add(`${term.id} ${term.outcome}`)
    const possible = rules.flatMap((rule) => outcomesOf(rule).map((outcome) => `${rule.id} ${outcome}`))
    expect([...seen].toSorted()).toEqual(possible.toSorted())
  })

  it('adding working days and taking them back returns to the same working day', () => {
    const anyDay = received.map((moment) => firstWorkingDayOnOrAfter(amsterdamDay(moment), calendar))
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const there = addWorkingDays(day, count, calendar)
        expect(isWorkingDay(there, calendar)).toBe(true)
        expect(subtractWorkingDays(there, count, calendar)).toBe(day)
      })
    )
  })
})

describe('the terms on a computer elsewhere', () => {
  const termsIn = (zone: string): string =>
    execFileSync(process.execPath, [script], { encoding: 'utf8', env: { ...process.env, TZ: zone } })

  it.each(['America/New_York', 'Pacific/Auckland'])(
    'set to %s, all five policies count as in Amsterdam',
    (zone) => {
      const there = termsIn(zone)
      for (const { id } of ids.flatMap((policy) => policyNamed(policy).terms)) expect(there).toContain(`"id":"${id}"`)
      expect(there).toBe(termsIn('Europe/Amsterdam'))
    },
    20_000
  )
})
