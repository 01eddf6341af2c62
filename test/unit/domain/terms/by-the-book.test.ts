import fc from 'fast-check'
import { expect, it } from 'vitest'
import { computeTerms } from '../../../../shared/domain/terms/compute-terms.ts'
import type { Term } from '../../../../shared/domain/terms/term.ts'
import { timeOf } from '../../../../shared/domain/terms/time-left.ts'
import { type Found, termsByTheBook } from '../../../fixtures/terms/reference.ts'
import { factsOf, randomCases } from '../../../fixtures/terms/stories.ts'
import { instantOf } from '../../../../shared/domain/time.ts'

const count = 6000

function asFound(term: Term): Found {
  const late = term.outcome === 'missed' ? timeOf(term) : undefined
  return {
    id: term.id,
    due: Date.parse(term.due),
    outcome: term.outcome,
    ...(term.minutes === undefined ? {} : { minutes: term.minutes }),
    ...(late === undefined ? {} : { late: `${String(late.value)} ${late.unit}` })
  }
}

it(`${String(count)} random courses have the due moments, outcomes and lateness of the rules as they are written`, () => {
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(randomCases, ({ rules, calendar, story }) => {
      const found = computeTerms(rules, calendar, factsOf(story), instantOf(story.now)).map(asFound)
      for (const { id, outcome } of found) seen.set(`${id} ${outcome}`, (seen.get(`${id} ${outcome}`) ?? 0) + 1)
      expect(found).toEqual(termsByTheBook(rules, calendar, story))
    }),
    { numRuns: count }
  )
  // The courses are no empty show: what is hard to come by, came by often.
  for (const hard of ['delay-notice met', 'delay-notice missed', 'delay-notice lapsed', 'delay-notice running'])
    expect(seen.get(hard) ?? 0, hard).toBeGreaterThan(20)
  for (const hard of ['settlement superseded', 'limit superseded', 'notice missed', 'notice lapsed', 'destroy missed'])
    expect(seen.get(hard) ?? 0, hard).toBeGreaterThan(20)
}, 60_000)
