import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actIds } from '../../../../shared/domain/permissions/act-id.ts'
import { acts } from '../../../../shared/domain/dossier/acts/acts.ts'
import { existsUnder } from '../../../../shared/domain/dossier/acts/asked.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import { findChainFault, linkEvents } from '../../../../shared/domain/dossier/chain.ts'
import { decide } from '../../../../shared/domain/dossier/decide.ts'
import { evolve, replay } from '../../../../shared/domain/dossier/evolve.ts'
import { dossierEventSchema } from '../../../../shared/domain/dossier/event.ts'
import type { FieldValue } from '../../../../shared/domain/form/field-value.ts'
import { dossierStateSchema } from '../../../../shared/domain/dossier/schema.ts'
import { formFields } from '../../../../shared/domain/form/fields.ts'
import { fitting, kees, people } from '../../../fixtures/dossier/fitting.ts'
import {
  colleagues,
  digest,
  employee,
  intake,
  officer,
  outsider,
  Play,
  standIn
} from '../../../fixtures/dossier/play.ts'
import { type Instant, instantOf } from '../../../../shared/domain/time.ts'

const hours = (count: number): Instant => instantOf(Date.parse('2026-03-04T10:00:00.000Z') + count * 3_600_000)

const value: fc.Arbitrary<FieldValue> = fc.oneof(
  fc.constantFrom(
    'yes',
    'no',
    'phone',
    'letter',
    'founded',
    'oral',
    '',
    '2026-04-20',
    '2026-02-31',
    'employee',
    'officer'
  ),
  fc.string({ maxLength: 20 }),
  fc.subarray(['conduct', 'financial']),
  fc.constantFrom(...people),
  fc.constantFrom(...people).map((one) => [one]),
  fc.constant(null),
  fc.integer({ min: -5, max: 400 }).map(hours)
)
const involvedOnes = fc
  .constantFrom(false, false, true)
  .map((withKees) => (withKees ? [people[2]!, kees] : [people[2]!]))
const wildValues = fc.dictionary(fc.constantFrom(...formFields.map(({ id }) => id)), value, { maxKeys: 3 })
const wildDetails = fc.dictionary(
  fc.constantFrom('means', 'reason', 'text', 'field', 'slot', 'newDueDay', 'huh'),
  value,
  {
    maxKeys: 3
  }
)

const known = actIds.filter((id) => existsUnder(acts[id], policyNamed('EW')))
const anyAct = fc.oneof(
  { arbitrary: fc.constantFrom(...known), weight: 9 },
  // What ended goes on only by these, so that they are tried more often.
  { arbitrary: fc.constantFrom('reopen' as const, 'restore' as const), weight: 1 },
  // Each of these asks the one before it.
  { arbitrary: fc.constantFrom('sign' as const, 'close' as const), weight: 1 },
  {
    arbitrary: fc.constantFrom('recordAppeal' as const, 'recordRuling' as const, 'recordCarriedOut' as const),
    weight: 1
  },
  { arbitrary: fc.constantFrom(...actIds), weight: 1 }
)
const withTask = { act: 'giveTask', actor: officer, wait: 0, back: 0, input: fitting.giveTask } as const
const withLink = { ...withTask, act: 'link', input: fitting.link } as const
const step = anyAct.chain((act) =>
  fc.record({
    act: fc.constant(act),
    actor: fc.constantFrom(officer, officer, officer, standIn, employee, outsider),
    wait: fc.integer({ min: 0, max: 200 }),
    back: fc.integer({ min: -2, max: 300 }).map((hours) => (hours > 100 ? 0 : hours)),
    input: fc.oneof(
      { arbitrary: fc.constant(fitting[act]), weight: 3 },
      { arbitrary: fc.record({ values: wildValues, details: wildDetails }), weight: 1 }
    )
  })
)

describe('any sequence of acts', () => {
  it('is refused with reasons or leaves a dossier whose chain holds and whose replay is the same', () => {
    const reached = new Set<string>()
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.boolean(), involvedOnes, (steps, isSettled, involved) => {
        const begun = new Play({ ...intake, 'complaint.involved': involved })
        const play = isSettled ? begun.settled() : begun
        let events = linkEvents([], play.events, digest)
        let state = replay(events)
        let clock = isSettled ? 24 * 20 : 0
        for (const { act, actor, wait, back, input } of [withTask, withLink, ...steps]) {
          clock += wait
          const situation = { state, policy: play.policy, actor, colleagues, now: hours(clock) }
          const decided = decide({ act, at: hours(clock - back), ...input }, situation)
          if (!decided.ok) {
            expect(decided.error.length).toBeGreaterThan(0)
            continue
          }
          const linked = linkEvents(events, decided.value, digest)
          events = [...events, ...linked]
          reached.add(act)
          state = linked.reduce(evolve, state)
        }
        const kept = dossierEventSchema.array().parse(JSON.parse(JSON.stringify(events)))
        expect(findChainFault(kept, digest)).toBeNull()
        expect(replay(kept)).toEqual(state)
        expect(dossierStateSchema.parse(state)).toEqual(state)
      }),
      { numRuns: 1500, seed: 20260305 }
    )
    expect([...reached].toSorted()).toEqual(known.toSorted())
  }, 240_000)

  it('a chain of which any event is changed, taken out or swapped is found out', () => {
    const events = linkEvents([], new Play().closed().events, digest)
    const place = fc.integer({ min: 0, max: events.length - 2 })
    fc.assert(
      fc.property(place, fc.constantFrom('change', 'remove', 'swap'), (index, harm) => {
        const harmed = structuredClone(events)
        if (harm === 'change') harmed[index]!.actor.name += '!'
        if (harm === 'remove') harmed.splice(index, 1)
        if (harm === 'swap') harmed.splice(index, 2, harmed[index + 1]!, harmed[index]!)
        expect(findChainFault(harmed, digest)).not.toBeNull()
      })
    )
    expect(findChainFault(events, digest)).toBeNull()
  })
})
