import { Readable, Writable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runTermsJson } from '../../../../electron/cli/terms-json.ts'
import {
  factsFrom,
  problemOf,
  startsOf,
  type TypedStarts
} from '../../../../renderer/features/policy/what-if/what-if-facts.ts'
import { previewTerms } from '../../../../renderer/features/policy/what-if/what-if.ts'
import { amsterdamDay } from '../../../../shared/domain/calendar/amsterdam.ts'
import { lastWorkingDayOnOrBefore } from '../../../../shared/domain/calendar/working-days.ts'
import { addDays } from '../../../../shared/domain/calendar/day.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import type { TermFacts } from '../../../../shared/domain/terms/term.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import { shippedPolicies } from '../../../fixtures/regulation.ts'
import { type Instant, instantOf } from '../../../../shared/domain/time.ts'

const answerSchema = z.object({
  terms: z.array(z.object({ id: z.string(), due: z.string(), dueDay: z.string(), workBy: z.string() }))
})
const dayMs = 86_400_000
const minuteMs = 60_000

/** What the `terms` command answers to the same facts, looked at long after everything happened. */
async function commandTerms(policy: Policy, facts: readonly TermFacts[]): Promise<z.infer<typeof answerSchema>[]> {
  let written = ''
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString('utf8')
      done()
    }
  })
  const lines = facts.map((one) =>
    JSON.stringify({
      policy: policy.id,
      facts: one,
      now: instantOf(Date.parse(one.received) + 4000 * dayMs)
    })
  )
  await runTermsJson(Readable.from(`${lines.join('\n')}\n`), output, () => policy)
  return written
    .trim()
    .split('\n')
    .map((line) => answerSchema.parse(JSON.parse(line)))
}

/** Any minute from 2000 to 2099, and for each later start how many minutes after receipt it comes, if at all. */
const moments = fc.integer({
  min: Date.parse('2000-01-03T00:00:00.000Z') / minuteMs,
  max: Date.parse('2099-01-01T00:00:00.000Z') / minuteMs
})
const later = fc.option(fc.integer({ min: 0, max: (3 * 365 * dayMs) / minuteMs }), { nil: undefined })

function imagined(policy: Policy): fc.Arbitrary<TermFacts> {
  const starts = startsOf(policy)
  return fc.tuple(moments, fc.tuple(...starts.map(() => later))).map(([minute, delays]) => {
    const received = instantOf(minute * minuteMs)
    const typed: TypedStarts = Object.fromEntries(
      starts.flatMap((start, index) => {
        const delay = delays[index]
        if (delay === undefined) return []
        const moment = instantOf((minute + delay) * minuteMs)
        return [[start, start === 'callBackDay' ? amsterdamDay(moment) : moment]]
      })
    )
    return factsFrom(received, typed, starts)
  })
}

describe.each(shippedPolicies)('“wat als” under %s', (id) => {
  const policy = policyNamed(id)

  it('gives the same days as the `terms` command, whatever happens when', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(imagined(policy), { minLength: 1, maxLength: 10 }), async (cases) => {
        const answers = await commandTerms(policy, cases)
        const previewed = cases.map((facts) => ({
          terms: policy.terms.flatMap((rule) => {
            const term = previewTerms(policy, facts).terms.find((one) => one.rule.id === rule.id)?.term
            if (!term) return []
            // The command always says the last working day; the screens leave it out when it lies before the receipt.
            const workBy = term.workBy ?? lastWorkingDayOnOrBefore(term.dueDay, policy.calendar)
            return [{ id: term.id, due: term.due, dueDay: term.dueDay, workBy }]
          })
        }))
        expect(answers).toEqual(previewed)
      }),
      { numRuns: 12 }
    )
  })
})

describe('what may be filled in besides the receipt', () => {
  it('is what the terms of the policy start with', () => {
    expect(startsOf(policyNamed('EW'))).toEqual(['closed'])
    expect(startsOf(policyNamed('LM'))).toEqual(['registered', 'closed'])
    expect(startsOf(policyNamed('GC'))).toEqual(['decisionSent', 'positionReceived', 'closed'])
    expect(startsOf(policyNamed('TB'))).toEqual(['callBackDay'])
    expect(startsOf(policyNamed('IN'))).toEqual([])
  })

  it('does not count before the receipt or half filled in, and says which of the two it is', () => {
    const received: Instant = '2026-03-24T09:00:00.000Z'
    expect(problemOf('closed', '2026-03-24T08:59:00.000Z', received)).toBe('beforeReceipt')
    expect(problemOf('callBackDay', '2026-03-23', received)).toBe('beforeReceipt')
    expect(problemOf('closed', '31-31', received)).toBe('incomplete')
    expect(factsFrom(received, { closed: '31-31' }, ['closed'])).toEqual({ received, registered: received })
  })

  it('GC-2.2d: closing more than a year after receipt lets keeping and destroying collide', () => {
    const policy = policyNamed('GC')
    const received: Instant = '2026-03-24T09:00:00.000Z'
    const closedOn = (days: number) =>
      previewTerms(policy, { received, registered: received, closed: `${addDays('2026-03-24', days)}T12:00:00.000Z` })
    expect(closedOn(300).conflict).toBeNull()
    expect(closedOn(400).conflict).toMatchObject({
      keepUntil: '2028-04-28',
      destroyBy: '2028-03-24',
      clause: 'GC-2.2d'
    })
  })

  it('EW-6.4: says how far the due day lies from receipt in working days and in days', () => {
    const received: Instant = '2026-03-24T09:00:00.000Z'
    const { terms } = previewTerms(policyNamed('EW'), { received, registered: received })
    expect(terms.find(({ rule }) => rule.id === 'settlement')).toMatchObject({ workingDays: 19, calendarDays: 28 })
  })
})
