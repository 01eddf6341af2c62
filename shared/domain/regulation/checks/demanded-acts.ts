import { permissionFor } from '../../permissions/permission.ts'
import { somebodyMay } from '../../policy/allowed.ts'
import { type Refusal, refusedWhen } from '../../../result.ts'
import type { ActId } from '../../permissions/act-id.ts'
import { acts } from '../../dossier/acts/acts.ts'
import { type FieldId, findField } from '../../form/fields.ts'
import { optionsOf } from '../../form/options.ts'
import { fieldRuleOf } from '../../form/field-rule.ts'
import type { Policy } from '../../policy/policy.ts'

interface Demand {
  readonly act: ActId
  readonly path: string
  readonly clause: string
  /** A field that the demand itself looks at, besides the one its act fills. */
  readonly field?: FieldId
}

/** The acts that the regulation waits for, each with the place that asks it. */
function demandsOf(policy: Policy): Demand[] {
  const { classification, employeeInformed, headInformed, callBack, handling, stages, independentBody } = policy
  const { decision, satisfaction, signatures } = policy.closing
  const signer = signatures.when === 'never' ? -1 : signatures.slots.findIndex(({ by }) => by.who === 'involved')
  const slot = signatures.slots[signer]
  const asksHandler = stages.some(({ responsible }) => responsible === 'handler')
  const asked: (Demand | undefined)[] = [
    classification.required ? { act: 'classify', path: 'classification', clause: classification.clause } : undefined,
    employeeInformed.required
      ? { act: 'informEmployee', path: 'employeeInformed', clause: employeeInformed.clause }
      : undefined,
    asksHandler ? { act: 'assign', path: 'handling', clause: handling.clause } : undefined,
    headInformed && {
      act: 'informHead',
      path: 'headInformed',
      clause: headInformed.clause,
      field: 'classification.gravity'
    },
    callBack && { act: 'checkPromise', path: 'callBack', clause: callBack.checkClause },
    callBack && { act: 'callBack', path: 'callBack', clause: callBack.clause },
    decision.required ? { act: 'recordDecision', path: 'closing.decision', clause: decision.clause } : undefined,
    satisfaction.required || satisfaction.mustBeSatisfied
      ? { act: 'recordSatisfaction', path: 'closing.satisfaction', clause: satisfaction.clause }
      : undefined,
    independentBody?.refers === true
      ? { act: 'refer', path: 'independentBody', clause: independentBody.clause, field: 'settlement.referredTo' }
      : undefined,
    slot && { act: 'sign', path: `closing.signatures.slots.${String(signer)}`, clause: slot.clause }
  ]
  return asked.filter((demand) => demand !== undefined)
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
