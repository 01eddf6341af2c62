import type { Policy } from '../policy/policy.ts'
import { policyLists, type PolicyRule, type Way } from './way.ts'

type Ruled = readonly [rule: PolicyRule, clause: string | undefined]

/** The rules that are on, each with the clause it follows from. */
function rulesOf(policy: Policy): Ruled[] {
  const { handling, employeeInformed, classification, headInformed, callBack, closing, reports } = policy
  const { decision, completeness, satisfaction } = closing
  return [
    ['form', policy.form.clause],
    ['handling', handling.clause],
    ['involvedExcluded', handling.involvedExcluded ? handling.clause : undefined],
    ['employeeInformed', employeeInformed.required ? employeeInformed.clause : undefined],
    ['classification', classification.required ? classification.clause : undefined],
    ['headInformed', headInformed?.clause],
    ['callBack', callBack?.clause],
    ['checkPromise', callBack?.checkClause],
    ['progress', policy.progress?.clause],
    ['decision', decision.required ? decision.clause : undefined],
    ['completeness', completeness.clause],
    ['satisfaction', satisfaction.required ? satisfaction.clause : undefined],
    ['mustBeSatisfied', satisfaction.mustBeSatisfied ? satisfaction.clause : undefined],
    ['reopening', policy.reopening.newTerms ? policy.reopening.clause : undefined],
    ['independentBody', policy.independentBody?.clause],
    ['groupLetter', policy.groupLetter?.clause],
    ['sample', policy.sample?.clause],
    ['retention', policy.retention.clause],
    ['confidentiality', policy.confidentiality.clause],
    ['annual', reports.annual.clause],
    ['periodic', reports.periodic?.clause],
    ['recommendations', reports.recommendations.clause],
    ['archive', reports.archive.clause],
    ['meeting', reports.meeting.clause]
  ]
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

/** How the software carries a clause out: everything in the policy that points at it; never nothing. */
export function carriedOut(policy: Policy, clause: string): Way[] {
  const here = (item: { readonly clause: string }): boolean => item.clause === clause
  const { when, slots } = policy.closing.signatures
  const ways: Way[] = [
    ...policy.terms.filter(here).map(({ id, label }): Way => ({ by: 'term', id, label })),
    ...rulesOf(policy).flatMap(([rule, cited]): Way[] => (cited === clause ? [{ by: 'rule', rule }] : [])),
    ...(when === 'never' ? [] : slots.filter(here).map(({ label }): Way => ({ by: 'signature', label }))),
    ...policy.letters.filter(here).map(({ label }): Way => ({ by: 'letter', label })),
    ...policy.stages.filter(here).map(({ label }): Way => ({ by: 'stage', label })),
    ...policy.roles.filter(here).map(({ label }): Way => ({ by: 'role', label })),
    ...listWays(policy, clause),
    ...fieldWays(policy, clause)
  ]
  return ways.length === 0 ? [{ by: 'text' }] : ways
}
