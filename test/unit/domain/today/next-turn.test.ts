import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DossierState } from '../../../../shared/domain/dossier/state.ts'
import { replay } from '../../../../shared/domain/dossier/evolve.ts'
import { type Attention, attentionFor } from '../../../../shared/domain/today/attention.ts'
import { nextTurn } from '../../../../shared/domain/today/next-turn.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import { Play } from '../../../fixtures/dossier/play.ts'
import { instantOf } from '../../../../shared/domain/time.ts'

const play = new Play().closed()
const hour = 3_600_000

function stateAfter(events: number): DossierState {
  return replay(play.events.slice(0, events))
}

/** How late a term is goes on by the minute and turns nothing. */
function withoutLateness(found: Attention[]): unknown[] {
  return found.map((one) => (one.kind === 'term' ? { ...one, term: { ...one.term, minutes: 0 } } : one))
}

describe('when attention turns', () => {
  it('is never before the next turn, for any dossier under any regulation, at any moment', () => {
    const events = fc.integer({ min: 1, max: play.events.length })
    const policies = fc.constantFrom('EW', 'LM', 'GC', 'TB', 'IN', 'ISO').map(policyNamed)
    const hours = fc.nat({ max: 6 * 365 * 24 })
    fc.assert(
      fc.property(events, policies, hours, fc.nat({ max: 1_000_000 }), (count, policy, later, share) => {
        const state = stateAfter(count)
        const from = Date.parse(state.lastActivityAt) + later * hour
        const now = instantOf(from)
        const turn = nextTurn(state, policy, now)
        const until = turn === null ? from + 10 * 365 * 24 * hour : Date.parse(turn) - 1
        const between = instantOf(from + Math.floor(((until - from) * share) / 1_000_000))
        const found = withoutLateness(attentionFor(state, policy, now))
        expect(withoutLateness(attentionFor(state, policy, between))).toEqual(found)
        if (turn !== null) expect(turn > now).toBe(true)
      }),
      { numRuns: 500 }
    )
  })

  it('comes to an end once nothing is left to wait for', () => {
    expect(nextTurn(stateAfter(play.events.length), play.policy, '2199-01-01T00:00:00.000Z')).toBe(null)
  })
})
