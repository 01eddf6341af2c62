import type { ActDefinition, ActId } from './act.ts'
import { recordConsultation, recordProgress, recordReaction, sendDelayNotice } from './contact-acts.ts'
import { correct } from './correcting-act.ts'
import { close, reopen, withdraw } from './ending-acts.ts'
import { assign, classify, informEmployee } from './handling-acts.ts'
import {
  appointAnswerable,
  callBack,
  checkPromise,
  informHead,
  recordAppeal,
  recordPositionReceived,
  recordProposal,
  recordRuling,
  sendConfirmation
} from './following-acts.ts'
import { decideRetention } from './retention-act.ts'
import { recordDecision, recordImprovement, recordSatisfaction } from './settling-acts.ts'
import { sign } from './signing-acts.ts'

/** Every act by its id. */
export const acts: Readonly<Record<ActId, ActDefinition>> = {
  classify,
  informEmployee,
  assign,
  sendConfirmation,
  appointAnswerable,
  informHead,
  recordReaction,
  recordConsultation,
  recordProgress,
  sendDelayNotice,
  recordProposal,
  recordDecision,
  recordPositionReceived,
  checkPromise,
  callBack,
  recordSatisfaction,
  recordImprovement,
  sign,
  close,
  reopen,
  withdraw,
  recordAppeal,
  recordRuling,
  decideRetention,
  correct
}
