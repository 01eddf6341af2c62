import { acts } from '../../../shared/domain/dossier/acts/acts.ts'
import { existsUnder } from '../../../shared/domain/dossier/acts/asked.ts'
import type { ActId } from '../../../shared/domain/permissions/act-id.ts'
import { fieldRuleOf } from '../../../shared/domain/form/field-rule.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { calledBack } from './call-back.ts'
import type { PersonKey } from './people.ts'
import type { Step, StorySignal } from './signal.ts'
import { moved } from './when.ts'

/** What a regulation asks beside what every office does: it changes the steps of a signal. */
type Custom = (steps: readonly Step[], policy: Policy) => readonly Step[]

const manager: PersonKey = 'marleen'
const head: PersonKey = 'joost'

function knows(policy: Policy, act: ActId): boolean {
  return existsUnder(acts[act], policy)
}

function answerOf(step: Step): string {
  const { 'settlement.satisfied': answer } = step.values
  return step.act === 'recordSatisfaction' && typeof answer === 'string' ? answer : ''
}

const confirmed: Custom = (steps, policy) => {
  const first = steps.findIndex(({ act }) => act === 'recordReaction')
  return steps.flatMap((step, index) => {
    const when = moved(step.when, { minutes: -5 })
    const confirmation: Step = { when, by: manager, act: 'sendConfirmation', values: {}, details: { means: 'email' } }
    return index === first && knows(policy, 'sendConfirmation') ? [confirmation, step] : [step]
  })
}

const answerable: Custom = (steps, policy) => {
  const first = steps.findIndex(({ act }) => act === 'classify')
  return steps.flatMap((step, index) => {
    const values = { 'handling.answerable': { person: manager } }
    const when = moved(step.when, { minutes: 2 })
    const appointed: Step = { when, by: manager, act: 'appointAnswerable', values, details: {} }
    return index === first && knows(policy, 'appointAnswerable') ? [step, appointed] : [step]
  })
}

const headInformed: Custom = (steps, { headInformed: rule }) =>
  steps.flatMap((step) => {
    const isGrave = step.act === 'classify' && step.values['classification.gravity'] === rule?.gravity
    const details = { employee: { person: head }, means: 'email' }
    const when = moved(step.when, { minutes: 3 })
    return rule !== undefined && isGrave
      ? [step, { when, by: manager, act: 'informHead', values: {}, details }]
      : [step]
  })

const proposed: Custom = (steps, policy) =>
  steps.flatMap((step) => {
    const { 'settlement.solution': solution } = step.values
    const isProposed = step.act === 'recordDecision' && solution !== undefined && knows(policy, 'recordProposal')
    const values = { 'settlement.proposal': solution ?? '' }
    const when = moved(step.when, { minutes: -20 })
    return isProposed ? [{ when, by: step.by, act: 'recordProposal', values, details: {} }, step] : [step]
  })

const filed: Custom = (steps, policy) =>
  steps.flatMap((step) => {
    const values = { 'handling.correspondence': 'Brieven en e-mails aan de klager: zie de map van dit dossier.' }
    const when = moved(step.when, { minutes: 5 })
    const note: Step = { when, by: step.by, act: 'recordProgress', values, details: { text: 'De post is opgeborgen.' } }
    return step.act === 'recordDecision' && fieldRuleOf(policy, 'handling.correspondence').on ? [step, note] : [step]
  })

const received: Custom = (steps, policy) =>
  steps.flatMap((step) => {
    const when = moved(step.when, { minutes: -10 })
    const receipt: Step = { when, by: step.by, act: 'recordPositionReceived', values: {}, details: {} }
    return step.act === 'recordSatisfaction' && knows(policy, 'recordPositionReceived') ? [receipt, step] : [step]
  })

/** Where the receiver handles first, passing it on says why (GC-2.1d). */
const handedOver: Custom = (steps, { stages }) =>
  steps.map((step): Step => {
    const isFirst = step.act === 'assign' && step.details['reason'] === undefined
    const reason = 'Heeft de tijd en de kennis om dit uit te zoeken.'
    return isFirst && stages[0]?.responsible === 'receiver' ? { ...step, details: { ...step.details, reason } } : step
  })

/** Who may only close when the client is satisfied, asks again a week later, and does the rest after that. */
const askedAgain: Custom = (steps, policy) => {
  const first = steps.findIndex((step) => ['no', 'unknown'].includes(answerOf(step)))
  const asked = steps[first]
  if (asked === undefined || !policy.closing.satisfaction.mustBeSatisfied) return steps
  const values = {
    ...asked.values,
    'settlement.satisfied': 'yes',
    'settlement.satisfiedEvidence': 'Na een tweede gesprek en een nieuw voorstel akkoord.'
  }
  const later = steps.slice(first + 1).map((step) => ({ ...step, when: moved(step.when, { days: 7 }) }))
  return [...steps.slice(0, first + 1), { ...asked, when: moved(asked.when, { days: 7 }), values }, ...later]
}

const customs: readonly Custom[] = [
  confirmed,
  answerable,
  headInformed,
  proposed,
  filed,
  received,
  handedOver,
  askedAgain,
  calledBack
]

/** The steps that an office can take under its regulation. */
function possible(steps: readonly Step[], policy: Policy): Step[] {
  return steps.filter(({ act, values }) => {
    const isOn = act !== 'correct' || Object.keys(values).every((field) => fieldRuleOf(policy, field).on)
    const isAsked = act !== 'sign' || policy.closing.signatures.slots.length > 0
    return knows(policy, act) && isOn && isAsked
  })
}

/** The steps of a signal as they are taken under a regulation. */
export function stepsUnder(policy: Policy, { steps }: StorySignal): Step[] {
  return possible(
    customs.reduce<readonly Step[]>((taken, custom) => custom(taken, policy), steps),
    policy
  )
}
