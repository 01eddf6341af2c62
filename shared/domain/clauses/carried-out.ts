import { rulePlaces } from '../policy/said-places.ts'
import { roleOf } from '../policy/lookup.ts'
import type { Policy, Role } from '../policy/policy.ts'
import { policyLists, type Way } from './way.ts'

/** The rules that a clause causes, as far as they are on. */
function ruleWays(policy: Policy, clause: string): Way[] {
  return rulePlaces(policy)
    .filter((place) => place.clause === clause)
    .map(({ rule }) => ({ by: 'rule', rule }))
}

/** The entries of a list that a clause causes, as one way. */
function listWays(policy: Policy, clause: string): Way[] {
  return policyLists.flatMap((list): Way[] => {
    const labels = policy[list].filter((item) => item.clause === clause).map(({ label }) => label)
    return labels.length === 0 ? [] : [{ by: 'list', list, labels }]
  })
}

function fieldWays(policy: Policy, clause: string): Way[] {
  return policy.fields
    .filter((field) => field.on && field.clause === clause)
    .map(({ id, label, required }) => ({ by: 'field', id, required, ...(label === undefined ? {} : { label }) }))
}

function roleWay(policy: Policy, { label, builtOn }: Role): Way {
  const other = builtOn === undefined ? undefined : roleOf(policy, builtOn)
  return { by: 'role', label, ...(other === undefined ? {} : { builtOn: other.label }) }
}

/** How the software carries a clause out: everything in the policy that points at it; never nothing. */
export function carriedOut(policy: Policy, clause: string): Way[] {
  const here = (item: { readonly clause: string }): boolean => item.clause === clause
  const { when, slots } = policy.closing.signatures
  const ways: Way[] = [
    ...policy.terms.filter(here).map(({ id, label }): Way => ({ by: 'term', id, label })),
    ...ruleWays(policy, clause),
    ...(when === 'never' ? [] : slots.filter(here).map(({ label }): Way => ({ by: 'signature', label }))),
    ...policy.letters.filter(here).map(({ label }): Way => ({ by: 'letter', label })),
    ...policy.stages.filter(here).map(({ label }): Way => ({ by: 'stage', label })),
    ...policy.roles.filter(here).map((role) => roleWay(policy, role)),
    ...listWays(policy, clause),
    ...fieldWays(policy, clause)
  ]
  return ways.length === 0 ? [{ by: 'text' }] : ways
}
