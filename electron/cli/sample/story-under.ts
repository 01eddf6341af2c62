import { fieldRuleOf } from '../../../shared/domain/form/field-rule.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { promisedDay } from './call-back.ts'
import { stepsUnder } from './customs.ts'
import type { StorySignal } from './signal.ts'
import { noComplaints } from './signals/no-complaints.ts'
import { story } from './story.ts'

/** The story as it goes under a regulation: the signals that it registers, with the steps that it asks. */
export function storyUnder(policy: Policy): StorySignal[] {
  const registersMore = policy.signalKinds.length > policy.complaintKinds.length
  const promises = fieldRuleOf(policy, 'handling.callBackDay').on
  return [...story, ...(registersMore ? noComplaints : [])].map((signal) => ({
    ...signal,
    steps: stepsUnder(policy, signal),
    ...(promises ? { further: promisedDay(signal) } : {})
  }))
}
