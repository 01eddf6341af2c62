import { fail, ok, type Refusal, refusedWhen, type Result } from '../../result.ts'
import { amsterdamDay } from '../calendar/amsterdam.ts'
import { checkValue } from '../form/check-value.ts'
import { isRequired, missingFields } from '../form/completeness.ts'
import type { FormField, FormGroup } from '../form/field.ts'
import { findField, formFields } from '../form/fields.ts'
import { mayBeNotGiven } from '../form/givable.ts'
import { tidyValues } from '../form/tidy-values.ts'
import { choicesOf, dayOf, isBlank, momentOf, textOf } from '../form/values.ts'
import { isAllowed } from '../policy/allowed.ts'
import { fieldRuleOf } from '../form/field-rule.ts'
import type { Policy } from '../policy/policy.ts'
import type { Instant } from '../time.ts'
import { askedFields } from './acts/asked.ts'
import { classify } from './acts/handling-acts.ts'
import { checkDayOfEvent } from './day-of-event.ts'
import type { Actor, EventBody } from './event.ts'
import type { FieldValues } from '../form/field-value.ts'
import { isComplaint } from '../form/kind.ts'
import { isInvolved, isReceivedByInvolved, personOfActor } from './involved.ts'
import type { DossierNumber } from './number.ts'

/** All that decides whether a signal may be registered, and how. */
export interface RegisterSituation {
  readonly policy: Policy
  readonly actor: Actor
  readonly now: Instant
}

const intakeGroups: readonly FormGroup[] = ['registration', 'complainant', 'complaint', 'classification']

/** The fields that a person fills in when taking in a complaint: the form's first four groups, and what intake asks beyond. */
export function intakeFields(policy: Policy): (typeof formFields)[number][] {
  return formFields.filter(({ id, group, kind }) => {
    const isAsked = intakeGroups.includes(group) || isRequired(policy, id, 'intake')
    return isAsked && kind !== 'derived' && fieldRuleOf(policy, id).on
  })
}

/** The group under which intake asks a field: its own, or that of the complaint for what belongs further on in the form. */
export function intakeGroupOf({ group }: Pick<FormField, 'group'>): FormGroup {
  return intakeGroups.includes(group) ? group : 'complaint'
}

function isClassification(id: string): boolean {
  return id.startsWith('classification.')
}

/** Whether all is there that classifying asks; half a classification waits for the act. */
function isWhollyClassified(values: FieldValues, policy: Policy): boolean {
  const asked = askedFields(classify, policy).filter(({ required }) => required)
  return asked.length > 0 && asked.every(({ id }) => !isBlank(values[id]))
}

function defaultsFor(policy: Policy, values: FieldValues): FieldValues {
  const mode = policy.channels.find(({ id }) => id === textOf(values, 'channel'))?.mode
  const kind = policy.signalKinds[0]?.id
  return {
    ...(kind === undefined || !fieldRuleOf(policy, 'signalKind').on ? {} : { signalKind: kind }),
    ...(mode === undefined || !fieldRuleOf(policy, 'classification.mode').on ? {} : { 'classification.mode': mode }),
    ...values
  }
}

/** What the complainant did not give, as far as it is empty and may be. */
function notGivenIn(values: FieldValues, details: FieldValues): string[] {
  return choicesOf(details, 'notGiven').filter((id) => mayBeNotGiven(id) && isBlank(values[id]))
}

function checkIntake(values: FieldValues, notGiven: readonly string[], { policy, now }: RegisterSituation): Refusal[] {
  const known = new Set<string>(intakeFields(policy).map(({ id }) => id))
  const wrong = Object.entries(values).flatMap(([id, value]): Refusal[] => {
    const field = findField(id)
    if (field === undefined || !known.has(id)) return [{ code: 'act.unexpectedField', field: id }]
    return checkValue(field, value, policy)
  })
  const missing = missingFields(values, policy, 'intake')
    .filter((field) => !policy.incompleteIntake?.fields.includes(field) && !notGiven.includes(field))
    .map((field): Refusal => ({ code: 'field.required', field }))
  const received = momentOf(values, 'receivedAt')
  const isEarly = wrong.length === 0 && received !== undefined && received > now
  const callBackDay = dayOf(values, 'handling.callBackDay')
  const isDated = wrong.length === 0 && callBackDay !== undefined && received !== undefined
  const isPassed = isDated && callBackDay < amsterdamDay(received)
  return [
    ...wrong,
    ...missing,
    ...refusedWhen(isEarly, 'register.receivedInFuture', { field: 'receivedAt' }),
    ...(wrong.length === 0 ? checkDayOfEvent(values, 'complaint.occurredOn') : []),
    ...refusedWhen(isPassed, 'callBack.dayPassed', { field: 'handling.callBackDay' })
  ]
}

/** Whoever takes in a complaint about themselves says to know it, so that it is never without a word (EW-1.2). */
function checkAboutReceiver(
  values: FieldValues,
  details: FieldValues,
  { policy, actor }: RegisterSituation
): Refusal[] {
  const isKnown = textOf(details, 'aboutReceiver') === 'yes'
  if (isKnown || !isReceivedByInvolved({ values, registeredBy: actor })) return []
  return [{ code: 'register.aboutReceiver', field: 'complaint.involved', params: { clause: policy.handling.clause } }]
}

/**
 * Registers a signal: one event for what everyone may enter, and one for the classification when the actor may
 * classify and did (EW-5.1, EW-5.2). The register gives the number.
 */
export function decideRegister(
  typed: FieldValues,
  situation: RegisterSituation,
  details: FieldValues = {}
): Result<(number: DossierNumber) => EventBody[]> {
  const { policy, actor, now } = situation
  if (!isAllowed(policy, actor.role, 'takeIn')) return fail([{ code: 'act.notInYourRole' }])
  const filled = Object.fromEntries(Object.entries(tidyValues(typed)).filter(([, value]) => !isBlank(value)))
  const values = defaultsFor(policy, filled)
  const notGiven = notGivenIn(values, details)
  const isAboutReceiver = isReceivedByInvolved({ values, registeredBy: actor })
  const wrong = [...checkIntake(values, notGiven, situation), ...checkAboutReceiver(values, details, situation)]
  if (wrong.length > 0) return fail(wrong)
  const mayClassify =
    isAllowed(policy, actor.role, 'classify') &&
    !(policy.handling.involvedExcluded && isInvolved(values, personOfActor(actor)))
  const isClassified = mayClassify && isWhollyClassified(values, policy)
  const entries = Object.entries(values)
  const kept = entries.filter(([id]) => !isClassification(id) || id === 'classification.mode')
  const classes = entries.filter(([id]) => isClassification(id))
  const common = {
    at: momentOf(values, 'receivedAt') ?? now,
    recordedAt: now,
    actor,
    policy: { id: policy.id, version: policy.version }
  }
  const stage = policy.stages[0]?.id ?? ''
  const status = policy.classification.required && isComplaint(values, policy) ? 'new' : 'open'
  return ok((number) => [
    {
      ...common,
      type: 'registered',
      values: Object.fromEntries(kept),
      details: {
        number,
        stage,
        status,
        ...(notGiven.length === 0 ? {} : { notGiven }),
        ...(isAboutReceiver ? { aboutReceiver: 'yes' } : {})
      }
    },
    ...(isClassified
      ? [{ ...common, at: now, type: 'classified', values: Object.fromEntries(classes), details: {} }]
      : [])
  ])
}
