import type { ActDefinition, FollowingType } from './act.ts'
import type { ActId } from '../../permissions/act-id.ts'
import { recordConsultation, recordProgress, recordReaction, sendDelayNotice } from './contact-acts.ts'
import { recordAppeal, recordCarriedOut, recordRuling, refer } from './body-acts.ts'
import { correct } from './correcting-act.ts'
import { close, merge, recordMistake, reopen, restore, withdraw } from './ending-acts.ts'
import { assign, classify, informEmployee } from './handling-acts.ts'
import {
  appointAnswerable,
  callBack,
  checkPromise,
  informHead,
  recordPositionReceived,
  recordProposal,
  sendConfirmation
} from './following-acts.ts'
import { excuseEmployee, recordPaperSignature } from './paper-acts.ts'
import { keepFile, removeFile } from './filing-acts.ts'
import { link, unlink } from './linking-acts.ts'
import { noteInside, recordContact } from './noting-acts.ts'
import { answerRequest, extendRequest, giveInspection, recordRequest } from './request-acts.ts'
import { decideRetention, holdDestruction, releaseHold } from './retention-acts.ts'
import { recordDecision, recordImprovement, recordSatisfaction } from './settling-acts.ts'
import { dropTask, finishTask, giveTask } from './task-acts.ts'
import { sign } from './signing-acts.ts'
import { recordUnknown } from './unknown-act.ts'

const table = {
  classify,
  informEmployee,
  assign,
  sendConfirmation,
  appointAnswerable,
  informHead,
  recordReaction,
  recordConsultation,
  recordProgress,
  recordContact,
  noteInside,
  link,
  unlink,
  giveTask,
  finishTask,
  dropTask,
  keepFile,
  removeFile,
  recordRequest,
  extendRequest,
  answerRequest,
  giveInspection,
  sendDelayNotice,
  recordProposal,
  recordDecision,
  recordPositionReceived,
  checkPromise,
  callBack,
  recordSatisfaction,
  recordImprovement,
  sign,
  recordPaperSignature,
  excuseEmployee,
  close,
  reopen,
  withdraw,
  recordMistake,
  merge,
  restore,
  refer,
  recordAppeal,
  recordRuling,
  recordCarriedOut,
  decideRetention,
  holdDestruction,
  releaseHold,
  recordUnknown,
  correct
} as const satisfies Readonly<Record<ActId, ActDefinition>>

/** Only names, never just any text: an act written without them does not compile where events are told. */
type Named<Name extends string> = string extends Name ? never : Name

/** What can happen in a dossier: it is registered, an act leaves an event, an event brings another with it, or an act is taken back. */
export type EventType = Named<(typeof table)[ActId]['event']> | FollowingType | 'registered' | 'undone'

/** Every act by its id. */
export const acts: Readonly<Record<ActId, ActDefinition & { readonly event: EventType }>> = table
