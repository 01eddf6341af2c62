import { amsterdamDay } from '../calendar/amsterdam.ts'
import type { FieldValues } from '../form/field-value.ts'
import { replay } from '../dossier/evolve.ts'
import { policyInForce } from '../policy/lookup.ts'
import type { Policy } from '../policy/policy.ts'
import type { Instant } from '../time.ts'
import { type Attention, attentionFor } from './attention.ts'
import type { DossierNumber } from '../dossier/number.ts'
import { momentOf } from '../form/values.ts'

/** A term that wants attention. */
export type TermAttention = Extract<Attention, { kind: 'term' }>

/** The regulation that will bind a complaint which is being typed, and the terms that it brings. */
export interface DraftAttention {
  readonly policy: Policy
  readonly terms: readonly TermAttention[]
}

const nobody = { id: '', name: '', role: '' } as const

/**
 * The terms that a complaint which is being typed will have once it is registered: they run from its receipt, so they
 * run already. No terms while the moment of receipt is not filled in or lies ahead; undefined without any regulation.
 */
export function draftAttention(
  values: FieldValues,
  versions: readonly Policy[],
  now: Instant
): DraftAttention | undefined {
  const typed = momentOf(values, 'receivedAt')
  const received = typed !== undefined && typed <= now ? typed : undefined
  const policy = policyInForce(versions, amsterdamDay(received ?? now))
  return policy && { policy, terms: received === undefined ? [] : termsFrom(received, values, policy, now) }
}

/** A draft has no number: this one no register gives. */
const unregistered: DossierNumber = '0000-0000'

function termsFrom(received: Instant, values: FieldValues, policy: Policy, now: Instant): TermAttention[] {
  const state = replay([
    {
      type: 'registered',
      at: received,
      recordedAt: now,
      actor: nobody,
      policy: { id: policy.id, version: policy.version },
      values,
      details: { number: unregistered }
    }
  ])
  return attentionFor(state, policy, now).filter((attention) => attention.kind === 'term')
}
