import { fail, ok, type Refusal, type Result } from '../../result.ts'
import { checkValue } from '../form/check-value.ts'
import { missingFields } from '../form/completeness.ts'
import { findField, formFields } from '../form/fields.ts'
import { isBlank, textOf } from '../form/values.ts'
import { isAllowed } from '../permissions/allowed.ts'
import { fieldRuleOf } from '../policy/lookup.ts'
import type { Policy } from '../policy/policy.ts'
import type { Instant } from '../time.ts'
import type { Actor, EventBody, FieldValues } from './event.ts'
import { isComplaint } from './kind.ts'
import { isInvolved, personOfActor } from './involved.ts'

/** All that decides whether a signal may be registered, and how. */
export interface RegisterSituation {
  readonly policy: Policy
  readonly actor: Actor
  readonly now: Instant
}

const intakeGroups: readonly string[] = ['registration', 'complainant', 'complaint', 'classification']

/** The fields that a person fills in when taking in a complaint: the form's first four groups. */
export function intakeFields(policy: Policy): (typeof formFields)[number][] {
  return formFields.filter(
    (field) => intakeGroups.includes(field.group) && field.kind !== 'derived' && fieldRuleOf(policy, field.id).on
  )
}

function isClassification(id: string): boolean {
  return id.startsWith('classification.')
}

function defaultsFor(policy: Policy, values: FieldValues): FieldValues {
  const mode = policy.channels.find(({ id }) => id === textOf(values, 'channel'))?.mode
  const kind = policy.signalKinds[0]?.id
  return {
    ...(kind === undefined ? {} : { signalKind: kind }),
    ...(mode === undefined ? {} : { 'classification.mode': mode }),
    ...values
  }
}

function checkIntake(values: FieldValues, { policy, now }: RegisterSituation): Refusal[] {
  const known = new Set<string>(intakeFields(policy).map(({ id }) => id))
  const wrong = Object.entries(values).flatMap(([id, value]): Refusal[] => {
    const field = findField(id)
    if (field === undefined || !known.has(id)) return [{ code: 'act.unexpectedField', field: id }]
    return checkValue(field, value, policy)
  })
  const missing = missingFields(values, policy, 'intake').map((field) => ({ code: 'field.required', field }))
  const received = textOf(values, 'receivedAt')
  const isEarly = wrong.length === 0 && received > now
  return [...wrong, ...missing, ...(isEarly ? [{ code: 'register.receivedInFuture', field: 'receivedAt' }] : [])]
}

/**
 * Registers a signal: one event for what everyone may enter, and one for the classification when the actor may
 * classify and did (EW-5.1, EW-5.2). The register gives the number.
 */
export function decideRegister(
  typed: FieldValues,
  situation: RegisterSituation
): Result<(number: string) => EventBody[]> {
  const { policy, actor, now } = situation
  if (!isAllowed(policy, actor.role, 'takeIn')) return fail([{ code: 'act.notInYourRole' }])
  const filled = Object.fromEntries(Object.entries(typed).filter(([, value]) => !isBlank(value)))
  const values = defaultsFor(policy, filled)
  const wrong = checkIntake(values, situation)
  if (wrong.length > 0) return fail(wrong)
  const mayClassify =
    isAllowed(policy, actor.role, 'classify') &&
    !(policy.handling.involvedExcluded && isInvolved(values, personOfActor(actor)))
  const isClassified = mayClassify && !isBlank(values['classification.classes'])
  const entries = Object.entries(values)
  const kept = entries.filter(([id]) => !isClassification(id) || id === 'classification.mode')
  const classes = entries.filter(([id]) => isClassification(id))
  const common = {
    at: textOf(values, 'receivedAt'),
    recordedAt: now,
    actor,
    policy: { id: policy.id, version: policy.version }
  }
  const stage = policy.stages[0]?.id ?? ''
  const status = policy.classification.required && isComplaint(values, policy) ? 'new' : 'open'
  return ok((number) => [
    { ...common, type: 'registered', values: Object.fromEntries(kept), details: { number, stage, status } },
    ...(isClassified
      ? [{ ...common, at: now, type: 'classified', values: Object.fromEntries(classes), details: {} }]
      : [])
  ])
}
