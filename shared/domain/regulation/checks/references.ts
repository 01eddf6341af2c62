import type { RefusalCode } from '../../../refusal-codes.ts'
import type { Refusal } from '../../../result.ts'
import { findField } from '../../form/fields.ts'
import { isLetterBlank } from '../../letters/blanks.ts'
import { blanksIn, lengthNamed } from '../../policy/clause-text.ts'
import { clauseUses } from '../../policy/clause-uses.ts'
import type { Policy } from '../../policy/policy.ts'

interface Reference {
  readonly path: string
  readonly target: string
}

function roleReferences(policy: Policy): Reference[] {
  return [
    ...policy.handling.roles.map((role, index) => ({ path: `handling.roles.${index}`, target: role })),
    ...(policy.closing.completeness.by.who === 'role'
      ? [{ path: 'closing.completeness.by.role', target: policy.closing.completeness.by.role }]
      : []),
    ...(policy.headInformed?.role === undefined
      ? []
      : [{ path: 'headInformed.role', target: policy.headInformed.role }]),
    ...policy.closing.signatures.slots.flatMap((slot, index) =>
      slot.by.who === 'role' ? [{ path: `closing.signatures.slots.${index}.by.role`, target: slot.by.role }] : []
    )
  ]
}

function termReferences(policy: Policy): Reference[] {
  return policy.terms.flatMap((term, index) => [
    ...(term.start.from === 'before' ? [{ path: `terms.${index}.start.term`, target: term.start.term }] : []),
    ...(term.extension === undefined ? [] : [{ path: `terms.${index}.extension.by`, target: term.extension.by }])
  ])
}

function kindReferences(policy: Policy): Reference[] {
  return policy.complaintKinds.map((target, index) => ({ path: `complaintKinds.${String(index)}`, target }))
}

function gravityReferences({ headInformed }: Policy): Reference[] {
  return headInformed === undefined ? [] : [{ path: 'headInformed.gravity', target: headInformed.gravity }]
}

function stricterTerms(policy: Policy): Reference[] {
  return policy.notes.flatMap(({ stricter }, index) =>
    stricter === undefined ? [] : [{ path: `notes.${String(index)}.stricter.term`, target: stricter.term }]
  )
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

function unknownTargets(references: readonly Reference[], known: ReadonlySet<string>, code: RefusalCode): Refusal[] {
  return references
    .filter(({ target }) => !known.has(target))
    .map(({ path, target }) => ({ code, params: { path, target } }))
}

function repeatedIds(policy: Policy): Refusal[] {
  const lists = [
    'clauses',
    'roles',
    'signalKinds',
    'complainantKinds',
    'channels',
    'classes',
    'gravities',
    'grounds',
    'fields',
    'stages',
    'letters',
    'notes',
    'terms'
  ] as const
  const named = [
    ...lists.map((list) => ({ path: list, ids: policy[list].map(({ id }) => id) })),
    { path: 'closing.signatures.slots', ids: policy.closing.signatures.slots.map(({ slot }) => slot) },
    { path: 'reports.periods', ids: policy.reports.periods.map(({ id }) => id) },
    { path: 'callBack.messages', ids: (policy.callBack?.messages ?? []).map(({ id }) => id) }
  ]
  return named.flatMap(({ path, ids }) => {
    const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
    return [...repeated].map((target) => ({ code: 'policy.repeatedId', params: { path, target } }))
  })
}

/** Names every place where a policy points at a clause, role, term or field that it does not have. */
export function findBrokenReferences(policy: Policy): Refusal[] {
  const fields = [
    ...policy.fields.map((field, index) => ({ path: `fields.${index}.id`, target: field.id })),
    ...(policy.incompleteIntake?.fields ?? []).map((target, index) => ({
      path: `incompleteIntake.fields.${String(index)}`,
      target
    }))
  ]
  const knownFields = new Set(fields.map(({ target }) => target).filter((id) => findField(id) !== undefined))
  const { clauses, ...rest } = policy
  return [
    ...repeatedIds(policy),
    ...unknownTargets(clauseUses(rest), new Set(clauses.map(({ id }) => id)), 'policy.unknownClause'),
    ...unknownTargets(roleReferences(policy), new Set(policy.roles.map(({ id }) => id)), 'policy.unknownRole'),
    ...unknownTargets(
      [...termReferences(policy), ...stricterTerms(policy)],
      new Set(policy.terms.map(({ id }) => id)),
      'policy.unknownTerm'
    ),
    ...unknownTermsInClauses(policy),
    ...unknownBlanksInLetters(policy),
    ...unknownTargets(kindReferences(policy), new Set(policy.signalKinds.map(({ id }) => id)), 'policy.unknownKind'),
    ...unknownTargets(
      gravityReferences(policy),
      new Set(policy.gravities.map(({ id }) => id)),
      'policy.unknownGravity'
    ),
    ...unknownTargets(fields, knownFields, 'policy.unknownField')
  ]
}
