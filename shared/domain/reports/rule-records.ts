import { addDays } from '../calendar/day.ts'
import { amsterdamDay } from '../calendar/amsterdam.ts'
import { formGaps } from '../dossier/closing.ts'
import { isGrave } from '../dossier/gravity.ts'
import { isInvolved } from '../dossier/involved.ts'
import { isComplaint } from '../form/kind.ts'
import { currentFacts, hasEnded } from '../dossier/state.ts'
import type { FieldId } from '../form/fields.ts'
import { isBlank, personOf, textOf } from '../form/values.ts'
import type { StatisticsCase } from '../statistics/case.ts'
import type { Instant } from '../time.ts'
import type { PolicyRule } from '../said.ts'

/** The records that rules leave behind. */
export const ruleRecordIds = [
  'handlerAppointed',
  'handledByInvolved',
  'employeeInformed',
  'classified',
  'headInformed',
  'calledBack',
  'promiseChecked',
  'progress',
  'decisionSent',
  'complete',
  'satisfactionAsked',
  'satisfied',
  'reopened',
  'referred',
  'ruled',
  'archived'
] as const

/** A record that a rule leaves behind. */
export type RuleRecordId = (typeof ruleRecordIds)[number]

type Question = (dossier: StatisticsCase, now: Instant) => boolean

interface RuleRecord {
  readonly id: RuleRecordId
  /** Which dossiers are looked at. */
  readonly among: Question
  /** Whether such a dossier has the record. */
  readonly has: Question
}

const filled =
  (...fields: readonly FieldId[]): Question =>
  ({ state }) =>
    fields.some((field) => !isBlank(state.values[field]))

const complaint: Question = ({ state, policy }) => isComplaint(state.values, policy)
const closed: Question = ({ state }) => state.status === 'closed'
const closedComplaint: Question = (dossier, now) => complaint(dossier, now) && closed(dossier, now)
const sent: Question = ({ state }) => currentFacts(state).decisionSent !== undefined
const referred: Question = (dossier, now) =>
  filled('settlement.referredTo', 'settlement.referredAt')(dossier, now) ||
  dossier.state.rounds.some(({ appealed }) => appealed !== undefined)

const grave: Question = ({ state, policy }) => isGrave(state.values, policy)

const handledByInvolved: Question = ({ state }) => {
  const handler = personOf(state.values, 'handling.handler')
  return handler !== undefined && isInvolved(state.values, handler)
}

const isKeptUp: Question = ({ state, policy }, now) =>
  policy.progress !== undefined &&
  addDays(amsterdamDay(state.lastProgressAt), policy.progress.remindAfterDays) > amsterdamDay(now)

/** Per rule the records it leaves: which dossiers are looked at, and whether such a dossier has it. */
export const ruleRecords: Readonly<Partial<Record<PolicyRule, readonly RuleRecord[]>>> = {
  handling: [{ id: 'handlerAppointed', among: complaint, has: filled('handling.handler') }],
  involvedExcluded: [{ id: 'handledByInvolved', among: complaint, has: handledByInvolved }],
  employeeInformed: [{ id: 'employeeInformed', among: complaint, has: filled('handling.employeeInformedAt') }],
  classification: [
    {
      id: 'classified',
      among: ({ state }) => state.status !== 'withdrawn',
      has: (dossier, now) =>
        dossier.state.status !== 'new' &&
        filled(
          'classification.mode',
          'classification.ground',
          'classification.classes',
          'classification.gravity'
        )(dossier, now)
    }
  ],
  headInformed: [{ id: 'headInformed', among: grave, has: filled('handling.headInformedAt') }],
  callBack: [{ id: 'calledBack', among: closedComplaint, has: filled('handling.calledBackAt') }],
  checkPromise: [{ id: 'promiseChecked', among: filled('handling.calledBackAt'), has: filled('handling.checkedAt') }],
  progress: [
    {
      id: 'progress',
      among: (dossier, now) => complaint(dossier, now) && !hasEnded(dossier.state) && !sent(dossier, now),
      has: isKeptUp
    }
  ],
  decision: [{ id: 'decisionSent', among: closedComplaint, has: sent }],
  completeness: [{ id: 'complete', among: closed, has: ({ state, policy }) => formGaps(state, policy).length === 0 }],
  satisfaction: [{ id: 'satisfactionAsked', among: closedComplaint, has: filled('settlement.satisfied') }],
  mustBeSatisfied: [
    {
      id: 'satisfied',
      among: closedComplaint,
      has: ({ state }) => textOf(state.values, 'settlement.satisfied') === 'yes'
    }
  ],
  reopening: [{ id: 'reopened', among: complaint, has: ({ state }) => state.rounds.length > 1 }],
  independentBody: [
    { id: 'referred', among: complaint, has: referred },
    { id: 'ruled', among: referred, has: filled('settlement.appealOutcome') }
  ],
  archive: [{ id: 'archived', among: () => true, has: closed }]
}
