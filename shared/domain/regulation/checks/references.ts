import type { RefusalCode } from '../../../refusal-codes.ts'
import type { Refusal } from '../../../result.ts'
import { findField } from '../../form/fields.ts'
import { isLetterBlank } from '../../letters/blanks.ts'
import { blanksIn, lengthNamed } from '../../policy/clause-text.ts'
import { isEntry, keyOf } from '../../policy/place.ts'
import { placesOf, type SaidPlace } from '../../policy/said-places.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Named } from '../../said.ts'

/** The lists of a policy that its other parts name items of, and what it is when there is no such item. */
const named = {
  clauses: 'policy.unknownClause',
  roles: 'policy.unknownRole',
  terms: 'policy.unknownTerm',
  signalKinds: 'policy.unknownKind',
  gravities: 'policy.unknownGravity'
} as const satisfies Partial<Record<Named, RefusalCode>>

function isList(names: Named): names is keyof typeof named {
  return names in named
}

function refuseUnknown(policy: Policy, { path, said: { names }, value }: SaidPlace): Refusal[] {
  if (names === undefined || typeof value !== 'string') return []
  if (names === 'fields') {
    return findField(value) === undefined ? [{ code: 'policy.unknownField', params: { path, target: value } }] : []
  }
  if (!isList(names) || policy[names].some(({ id }) => id === value)) return []
  return [{ code: named[names], params: { path, target: value } }]
}

function unknownTermsInClauses(policy: Policy): Refusal[] {
  return policy.clauses.flatMap(({ title, summary }, index) =>
    blanksIn(`${title} ${summary}`)
      .filter((target) => lengthNamed(policy, target) === undefined)
      .map((target) => ({ code: 'policy.unknownTerm', params: { path: `clauses.${String(index)}`, target } }))
  )
}

function unknownBlanksInLetters(policy: Policy): Refusal[] {
  return policy.letters.flatMap((letter, index) =>
    (['subject', 'text'] as const).flatMap((part) =>
      blanksIn(letter[part])
        .filter((target) => !isLetterBlank(policy, target))
        .map((target) => ({
          code: 'policy.unknownBlank',
          params: { path: `letters.${String(index)}.${part}`, target, label: letter.label }
        }))
    )
  )
}

/** Every list whose items are known by an id has each of them once. */
function repeatedIds({ path, value }: SaidPlace): Refusal[] {
  if (!Array.isArray(value)) return []
  const ids = value.filter(isEntry).map(keyOf)
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
  return [...repeated].map((target) => ({ code: 'policy.repeatedId', params: { path, target } }))
}

/** Names every place where a policy points at a clause, role, term or field that it does not have. */
export function findBrokenReferences(policy: Policy): Refusal[] {
  const places = placesOf(policy)
  return [
    ...places.flatMap(repeatedIds),
    ...places.flatMap((place) => refuseUnknown(policy, place)),
    ...unknownTermsInClauses(policy),
    ...unknownBlanksInLetters(policy)
  ]
}
