import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { Step, StorySignal, StoryValues } from './signal.ts'
import { daysOf, moved } from './when.ts'

function isAnswer({ act }: Step): boolean {
  return act === 'recordSatisfaction'
}

/** The day of the first answer among these steps, counted from receipt. */
function dayOfAnswer(steps: readonly Step[]): number | undefined {
  const first = steps.find(isAnswer)
  return first && daysOf(first.when)
}

function checkedBefore({ when, by }: Step): Step {
  const text = 'Nagegaan bij de behandelaar: wat was toegezegd, is gedaan.'
  return { when: moved(when, { minutes: -15 }), by, act: 'checkPromise', values: {}, details: { text } }
}

function callFor(step: Step, policy: Policy, next: number | undefined): Step {
  const messages = policy.callBack?.messages.map(({ id }) => id) ?? []
  const { 'settlement.satisfied': answer = '' } = step.values
  const again =
    answer === 'no' && next !== undefined
      ? { text: 'Wij maken het alsnog in orde, in overleg met de relatie.', newDueDay: { daysAfter: next } }
      : {}
  return { ...step, act: 'callBack', values: { 'settlement.satisfied': answer }, details: { messages, ...again } }
}

/** Where the office calls back, the check and the call take the place of asking whether the complainant is satisfied. */
export function calledBack(steps: readonly Step[], policy: Policy): readonly Step[] {
  if (policy.callBack === undefined) return steps
  return steps.flatMap((step, index) => {
    const next = dayOfAnswer(steps.slice(index + 1))
    if (isAnswer(step)) return [checkedBefore(step), callFor(step, policy, next)]
    const reopens = step.act === 'reopen' && next !== undefined
    return reopens ? [{ ...step, values: { 'handling.callBackDay': { daysAfter: next } } }] : [step]
  })
}

/** When an office promises to call back: by when it will know, and sooner than that where it then needs a delay. */
export function promisedDay({ steps }: StorySignal): StoryValues {
  const hurry = steps.some(({ act }) => act === 'sendDelayNotice') ? 7 : 0
  return { 'handling.callBackDay': { daysAfter: Math.max((dayOfAnswer(steps) ?? 7) - hurry, 0) } }
}
