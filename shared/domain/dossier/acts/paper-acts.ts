import type { Refusal } from '../../../result.ts'
import { amsterdamDay } from '../../calendar/amsterdam.ts'
import { dayOf, momentOf, personOf } from '../../form/values.ts'
import { isSamePerson, type Person } from '../../people/person.ts'
import type { Policy, SignatureSlot } from '../../policy/policy.ts'
import { formGaps, missingSignatures } from '../closing.ts'
import { isExcused, isInvolved } from '../involved.ts'
import type { ActDefinition, Situation, TimedCommand } from './act.ts'

/** The colleague behind a person, when that one has an account in use. */
function withAccount({ colleagues }: Situation, person: Person): Person | undefined {
  return colleagues.find((colleague) => colleague.active && isSamePerson(colleague, person))
}

/** Only of somebody whom the complaint is about and who cannot do it with an account: those who can, do so themselves (EW-5.4). */
function checkWithoutAccount(situation: Situation, command: TimedCommand): Refusal[] {
  const person = personOf(command.details, 'about')
  if (person === undefined) return []
  const params = { name: person.name }
  if (!isInvolved(situation.state.values, person)) return [{ code: 'paper.notInvolved', field: 'about', params }]
  return withAccount(situation, person) === undefined ? [] : [{ code: 'paper.hasAccount', field: 'about', params }]
}

function checkSignedOn({ state, now }: Situation, command: TimedCommand): Refusal[] {
  const day = dayOf(command.details, 'signedOn')
  if (day === undefined) return []
  if (day > amsterdamDay(now)) return [{ code: 'paper.inTheFuture', field: 'signedOn' }]
  const received = momentOf(state.values, 'receivedAt')
  return received !== undefined && day < amsterdamDay(received)
    ? [{ code: 'act.beforeReceipt', field: 'signedOn' }]
    : []
}

function slotOfInvolved({ state, policy }: Situation): SignatureSlot | undefined {
  return missingSignatures(state, policy).find(({ by }) => by.who === 'involved')
}

function paperObstacles(situation: Situation): Refusal[] {
  if (slotOfInvolved(situation) === undefined) return [{ code: 'sign.notAsked' }]
  return formGaps(situation.state, situation.policy)
}

function checkNotExcused({ state }: Situation, command: TimedCommand): Refusal[] {
  const person = personOf(command.details, 'about')
  return person !== undefined && isExcused(state, person)
    ? [{ code: 'excuse.already', field: 'about', params: { name: person.name } }]
    : []
}

function involvedSign({ closing: { signatures } }: Policy): boolean {
  return signatures.when !== 'never' && signatures.slots.some(({ by }) => by.who === 'involved')
}

/** Whoever the complaint is about signed on paper, having no account; the officer states to have seen it (EW-5.4). */
export const recordPaperSignature = {
  id: 'recordPaperSignature',
  event: 'signedOnPaper',
  existsWhen: involvedSign,
  statuses: ['new', 'open'],
  asksMoment: false,
  handlersOnly: true,
  fields: [],
  details: [
    { id: 'about', required: true },
    { id: 'signedOn', required: true },
    { id: 'text', required: false }
  ],
  obstacles: paperObstacles,
  check: (situation, command) => [...checkWithoutAccount(situation, command), ...checkSignedOn(situation, command)],
  adds: (situation) => ({ slot: slotOfInvolved(situation)?.slot ?? '' })
} as const satisfies ActDefinition

/** Whoever the complaint is about left and can neither be told nor sign: the officer states why, and that stands instead (EW-4.1, EW-5.4). */
export const excuseEmployee = {
  id: 'excuseEmployee',
  event: 'employeeExcused',
  existsWhen: (policy) => policy.employeeInformed.required || involvedSign(policy),
  statuses: ['new', 'open'],
  asksMoment: false,
  handlersOnly: true,
  fields: [],
  details: [
    { id: 'about', required: true },
    { id: 'reason', required: true }
  ],
  check: (situation, command) => [...checkWithoutAccount(situation, command), ...checkNotExcused(situation, command)]
} as const satisfies ActDefinition
