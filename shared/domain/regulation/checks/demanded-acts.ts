import { permissionFor } from '../../permissions/permission.ts'
import { somebodyMay } from '../../policy/allowed.ts'
import { type Refusal, refusedWhen } from '../../../result.ts'
import { type ActId, actIds } from '../../permissions/act-id.ts'
import type { ActDefinition } from '../../dossier/acts/act.ts'
import { acts } from '../../dossier/acts/acts.ts'
import { type FieldId, findField } from '../../form/fields.ts'
import { optionsOf } from '../../form/options.ts'
import { fieldRuleOf } from '../../form/field-rule.ts'
import { isEntry } from '../../policy/place.ts'
import type { Policy } from '../../policy/policy.ts'
import { rulePlaces, type SaidPlace } from '../../policy/said-places.ts'

interface Demand {
  readonly act: ActId
  readonly path: string
  readonly clause: string
  /** A field that the demand itself looks at, besides the one its act fills. */
  readonly field?: FieldId | undefined
}

/** The part of the regulation that a rule belongs to: what switches it on stands in there. */
function homeOf({ path, value }: SaidPlace): string {
  return isEntry(value) ? path : path.split('.').slice(0, -1).join('.')
}

function demandOf(policy: Policy, act: ActId): Demand[] {
  const { demanded }: ActDefinition = acts[act]
  if (demanded === undefined || demanded.when?.(policy) === false) return []
  const place = rulePlaces(policy).find(({ rule }) => demanded.by.includes(rule))
  return place === undefined ? [] : [{ act, path: homeOf(place), clause: place.clause, field: demanded.field }]
}

/** The involved employee has to sign: the first place that asks it (EW-5.4). */
function involvedSigns({ closing: { signatures } }: Policy): Demand[] {
  const index = signatures.when === 'never' ? -1 : signatures.slots.findIndex(({ by }) => by.who === 'involved')
  const slot = signatures.slots[index]
  return slot === undefined
    ? []
    : [{ act: 'sign', path: `closing.signatures.slots.${String(index)}`, clause: slot.clause }]
}

/** The acts that the regulation waits for, each with the place that asks it. */
function demandsOf(policy: Policy): Demand[] {
  return [...actIds.flatMap((act) => demandOf(policy, act)), ...involvedSigns(policy)]
}

/** What the regulation asks and nobody can do: no role has the right, or the field that keeps it is off. */
export function impossibleDemands(policy: Policy): Refusal[] {
  return demandsOf(policy).flatMap(({ act, path, clause, field }): Refusal[] => {
    const permission = permissionFor(act)
    const { needs } = acts[act]
    const off = [needs, field].filter((id) => id !== undefined).filter((id) => !fieldRuleOf(policy, id).on)
    return [
      ...refusedWhen(!somebodyMay(policy, permission), 'policy.demandNobodyMeets', {
        params: { path, permission, clause }
      }),
      ...off.map((id): Refusal => ({ code: 'policy.demandFieldOff', params: { path, field: id, clause } }))
    ]
  })
}

/** What has to be chosen from a list that is empty: a required field without choices, signatures without signers. */
export function emptyChoices(policy: Policy): Refusal[] {
  const { when, slots } = policy.closing.signatures
  const fields = policy.fields.flatMap(({ id, on, required, clause = '' }, index): Refusal[] => {
    const field = findField(id)
    if (!on || required === 'never' || field === undefined || !('options' in field)) return []
    if (optionsOf(policy, field.options).length > 0) return []
    return [{ code: 'policy.nothingToChoose', params: { path: `fields.${String(index)}`, field: id, clause } }]
  })
  return when !== 'never' && slots.length === 0
    ? [...fields, { code: 'policy.noSignatures', params: { path: 'closing.signatures.slots' } }]
    : fields
}
