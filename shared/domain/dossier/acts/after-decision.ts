import type { Refusal } from '../../../result.ts'
import { currentFacts } from '../state.ts'
import type { Situation, TimedCommand } from './act.ts'

/** Refuses what only follows on a decision that is out. */
export function needsSentDecision({ state, policy }: Situation): Refusal[] {
  const { clause } = policy.closing.decision
  return currentFacts(state).decisionSent === undefined ? [{ code: 'closing.noDecision', params: { clause } }] : []
}

/** Refuses a moment before the decision went out. */
export function checkNotBeforeDecision({ state }: Situation, command: TimedCommand): Refusal[] {
  const sent = currentFacts(state).decisionSent
  return sent !== undefined && command.at < sent ? [{ code: 'act.beforeDecision', field: 'at' }] : []
}
