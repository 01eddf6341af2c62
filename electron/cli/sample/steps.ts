import type { FieldId } from '../../../shared/domain/form/fields.ts'
import type { FormerKey, PersonKey } from './people.ts'
import type { Step, StoryValue, StoryValues } from './signal.ts'
import type { StoryClass, StoryGravity } from './words.ts'

type Means = 'letter' | 'email' | 'handed' | 'phone' | 'in-person'

const officer: PersonKey = 'marleen'

function step(
  when: string,
  by: PersonKey,
  act: Step['act'],
  values: StoryValues = {},
  details: StoryValues = {}
): Step {
  return { when, by, act, values, details }
}

function given(values: Readonly<Record<string, StoryValue | undefined>>): StoryValues {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, StoryValue] => entry[1] !== undefined)
  )
}

/** The same act, typed in later than it happened. */
export function happened(moment: string, later: Step): Step {
  return { ...later, happened: moment }
}

/** The complaint is classified. */
export function classified(when: string, classes: readonly StoryClass[], gravity: StoryGravity, by = officer): Step {
  return step(when, by, 'classify', { 'classification.classes': classes, 'classification.gravity': gravity })
}

/** The employee complained about is told. */
export function informed(when: string, employee: PersonKey, means: Means = 'in-person', by = officer): Step {
  return step(when, by, 'informEmployee', {}, { employee: { person: employee }, means })
}

/** The dossier goes to its handler. */
export function assigned(when: string, handler: PersonKey, { by = officer, reason = '' } = {}): Step {
  return step(when, by, 'assign', { 'handling.handler': { person: handler } }, reason === '' ? {} : { reason })
}

/** The complainant gets a reaction. */
export function reacted(when: string, by: PersonKey, means: Means, text: string): Step {
  return step(when, by, 'recordReaction', {}, { means, text })
}

/** Colleagues talk it over. */
export function consulted(when: string, by: PersonKey, colleague: PersonKey, text: string): Step {
  return step(when, by, 'recordConsultation', {}, { consulted: { person: colleague }, text })
}

/** A note on how it goes, with what both sides said where that was heard. */
export function progressed(when: string, by: PersonKey, text: string, hearing?: string): Step {
  return step(when, by, 'recordProgress', given({ 'handling.hearing': hearing }), { text })
}

/** Somebody called about the complaint. */
export function rang(when: string, by: PersonKey, withWhom: string, text: string): Step {
  return step(when, by, 'recordContact', {}, { direction: 'in', withWhom, means: 'phone', text })
}

/** Somebody asks something about their own data. */
export function requested(when: string, by: PersonKey, request: string, requester: string): Step {
  return step(when, by, 'recordRequest', {}, { request, requester, means: 'email' })
}

/** The answer to that takes longer, with the reason. */
export function extendedRequest(when: string, by: PersonKey, request: string, reason: string): Step {
  return step(when, by, 'extendRequest', {}, { request, reason, means: 'email' })
}

/** It is answered: granted, with what was done. */
export function answeredRequest(when: string, by: PersonKey, request: string, text: string): Step {
  return step(when, by, 'answerRequest', {}, { request, answered: 'granted', means: 'email', text })
}

/** Somebody is shown their own data of the dossier: these fields of the form. */
export function showed(when: string, by: PersonKey, shownTo: string, inspected: readonly string[]): Step {
  return step(when, by, 'giveInspection', {}, { shownTo, means: 'email', inspected })
}

/** Something for colleagues alone. */
export function notedInside(when: string, by: PersonKey, text: string): Step {
  return step(when, by, 'noteInside', {}, { text })
}

/** A file is kept: what it is, and that it came in. */
export function kept(when: string, by: PersonKey, paper: string, file: { name: string; text: string }): Step {
  return { ...step(when, by, 'keepFile', {}, { paper, direction: 'in' }), file }
}

/** A file is taken out again. */
export function tookOut(when: string, by: PersonKey, name: string, reason: string): Step {
  return { ...step(when, by, 'removeFile', {}, { reason }), file: { name } }
}

/** A colleague is given something to do, within so many days after receipt. */
export function gaveTask(when: string, by: PersonKey, owner: PersonKey, todo: string, within: number): Step {
  return step(when, by, 'giveTask', {}, { todo, owner: { person: owner }, doOn: { daysAfter: within } })
}

/** A task that was given is done. */
export function didTask(when: string, by: PersonKey, task: string): Step {
  return step(when, by, 'finishTask', {}, { given: task })
}

/** A task that was given need not be done any more. */
export function droppedTask(when: string, by: PersonKey, task: string, reason: string): Step {
  return step(when, by, 'dropTask', {}, { given: task, reason })
}

/** The complainant is told that it takes longer, until so many days after receipt. */
export function delayed(when: string, until: number, reason: string, by = officer): Step {
  return step(when, by, 'sendDelayNotice', {}, { reason, newDueDay: { daysAfter: until } })
}

/** What a decision says. */
export interface StoryDecision {
  readonly judgement: 'founded' | 'partly' | 'unfounded' | 'none'
  readonly cause: string
  readonly position: string
  readonly solution?: string
  readonly means?: 'letter' | 'email' | 'handed'
}

/** The decision is told to the complainant. */
export function decided(when: string, decision: StoryDecision, by = officer): Step {
  const { judgement, cause, position, solution, means = 'email' } = decision
  return step(
    when,
    by,
    'recordDecision',
    given({
      'settlement.cause': cause,
      'settlement.judgement': judgement,
      'settlement.position': position,
      'settlement.solution': solution,
      'settlement.decisionMeans': means
    })
  )
}

/** Whether the complainant is satisfied, and how that showed. */
export function satisfied(when: string, answer: 'yes' | 'no' | 'unknown', evidence?: string, by = officer): Step {
  const values = given({
    'settlement.satisfied': answer,
    'settlement.satisfiedEvidence': evidence,
    'settlement.satisfiedHeardBy': { person: by }
  })
  return step(when, by, 'recordSatisfaction', values)
}

/** What an improvement says; `readyAfter` is in days from receipt. */
export interface StoryImprovement {
  readonly corrective?: string
  readonly preventive?: string
  readonly owner?: PersonKey
  readonly readyAfter?: number
  readonly evaluation?: string
}

/** What the office learns from it. */
export function improved(when: string, improvement: StoryImprovement, by = officer): Step {
  const { corrective, preventive, owner, readyAfter, evaluation } = improvement
  return step(
    when,
    by,
    'recordImprovement',
    given({
      'improvement.corrective': corrective,
      'improvement.preventive': preventive,
      'improvement.owner': owner && { person: owner },
      'improvement.readyOn': readyAfter === undefined ? undefined : { daysAfter: readyAfter },
      'improvement.evaluation': evaluation
    })
  )
}

/** What the complainant did not give is kept as such. */
export function notGiven(when: string, fields: readonly FieldId[], by = officer): Step {
  return step(when, by, 'recordUnknown', {}, { notGiven: fields })
}

/** Somebody signs the form. */
export function signed(when: string, by: PersonKey): Step {
  return step(when, by, 'sign')
}

/** Somebody who left is told all the same. */
export function informedFormer(when: string, employee: FormerKey, means: Means, by = officer): Step {
  return step(when, by, 'informEmployee', {}, { employee: { former: employee }, means })
}

/** Somebody who left signs the form on paper; the officer has seen it. */
export function signedOnPaper(when: string, about: FormerKey, signedAfter: number, by = officer): Step {
  return step(when, by, 'recordPaperSignature', {}, { about: { former: about }, signedOn: { daysAfter: signedAfter } })
}

/** Somebody who left can be neither told nor asked to sign: the officer states why. */
export function excused(when: string, about: FormerKey, reason: string, by = officer): Step {
  return step(when, by, 'excuseEmployee', {}, { about: { former: about }, reason })
}

/** The complainant is referred to the independent body. */
export function referred(when: string, body: string, by = officer): Step {
  return step(when, by, 'refer', { 'settlement.referredTo': body }, { means: 'letter' })
}

/** The complainant takes it to the independent body. */
export function appealed(when: string, text: string, by = officer): Step {
  return step(when, by, 'recordAppeal', {}, { text })
}

/** A ruling: for whom, and what it asks within so many days after receipt. */
interface Ruling {
  readonly outcome: string
  readonly ruledFor: string
  readonly asks: string
  readonly within: number
}

/** The independent body has ruled. */
export function ruled(when: string, body: string, { outcome, ruledFor, asks, within }: Ruling, by = officer): Step {
  const values = { 'settlement.referredTo': body, 'settlement.appealOutcome': outcome }
  return step(when, by, 'recordRuling', values, { ruledFor, asks, doOn: { daysAfter: within } })
}

/** What the ruling asks is done. */
export function carriedOut(when: string, text: string, by = officer): Step {
  return step(when, by, 'recordCarriedOut', {}, { text })
}

/** The dossier is closed. */
export function closed(when: string, by = officer, text?: string): Step {
  return step(when, by, 'close', {}, given({ text }))
}

/** The dossier is kept beyond its term for now. */
export function held(when: string, reason: string, reviewAfter: number, by = officer): Step {
  return step(when, by, 'holdDestruction', {}, { reason, reviewOn: { daysAfter: reviewAfter } })
}

/** It need not be kept beyond its term any more. */
export function released(when: string, reason: string, by = officer): Step {
  return step(when, by, 'releaseHold', {}, { reason })
}

/** The dossier is taken up again. */
export function reopened(when: string, reason: string, by = officer): Step {
  return step(when, by, 'reopen', {}, { reason })
}

/** The complaint is withdrawn. */
export function withdrawn(when: string, reason: string, by = officer): Step {
  return step(when, by, 'withdraw', {}, { reason })
}

/** The complaint is set aside as registered by mistake. */
export function mistaken(when: string, reason: string, by = officer): Step {
  return step(when, by, 'recordMistake', {}, { reason })
}

/** The complaint is merged into another one, which is named by its summary. */
export function merged(when: string, other: string, reason: string, by = officer): Step {
  return { ...step(when, by, 'merge', {}, { reason }), other }
}

/** Another complaint, named by its summary, has to do with this one. */
export function linked(when: string, other: string, reason: string, by = officer): Step {
  return { ...step(when, by, 'link', {}, { reason }), other }
}

/** It has nothing to do with it after all. */
export function unlinked(when: string, other: string, reason: string, by = officer): Step {
  return { ...step(when, by, 'unlink', {}, { reason }), other }
}

/** It was none after all: the complaint is taken up again where it stood. */
export function restored(when: string, reason: string, by = officer): Step {
  return step(when, by, 'restore', {}, { reason })
}

/** A field of the form is set right. */
export function corrected(when: string, field: FieldId, value: StoryValue, reason: string, by = officer): Step {
  return step(when, by, 'correct', { [field]: value }, { field, reason })
}
