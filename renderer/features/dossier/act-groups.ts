import { type ActId, actIds } from '../../../shared/domain/permissions/act-id.ts'

/** The parts of the work, in the order in which the menu shows them. */
export const actGroups = ['contact', 'handling', 'settling', 'afterwards', 'setRight'] as const

/** A part of the work. */
export type ActGroup = (typeof actGroups)[number]

/** Where an act stands in the menu; null of those that begin with a file, where the files are. */
const groupOf: Readonly<Record<ActId, ActGroup | null>> = {
  keepFile: null,
  removeFile: null,
  sendConfirmation: 'contact',
  recordReaction: 'contact',
  sendDelayNotice: 'contact',
  callBack: 'contact',
  recordContact: 'contact',
  recordPositionReceived: 'contact',
  recordRequest: 'contact',
  extendRequest: 'contact',
  answerRequest: 'contact',
  giveInspection: 'contact',
  classify: 'handling',
  informEmployee: 'handling',
  assign: 'handling',
  appointAnswerable: 'handling',
  informHead: 'handling',
  recordConsultation: 'handling',
  recordProgress: 'handling',
  noteInside: 'handling',
  link: 'handling',
  unlink: 'handling',
  giveTask: 'handling',
  finishTask: 'handling',
  dropTask: 'handling',
  checkPromise: 'handling',
  recordProposal: 'settling',
  recordDecision: 'settling',
  recordSatisfaction: 'settling',
  sign: 'settling',
  recordPaperSignature: 'settling',
  excuseEmployee: 'settling',
  close: 'settling',
  recordImprovement: 'afterwards',
  refer: 'afterwards',
  recordAppeal: 'afterwards',
  recordRuling: 'afterwards',
  recordCarriedOut: 'afterwards',
  decideRetention: 'afterwards',
  holdDestruction: 'afterwards',
  releaseHold: 'afterwards',
  reopen: 'afterwards',
  correct: 'setRight',
  recordUnknown: 'setRight',
  withdraw: 'setRight',
  recordMistake: 'setRight',
  merge: 'setRight',
  restore: 'setRight'
}

/** These acts by the part of the work they belong to; parts without any are left out. */
export function inGroups(possible: readonly ActId[]): { readonly group: ActGroup; readonly acts: readonly ActId[] }[] {
  return actGroups
    .map((group) => ({ group, acts: actIds.filter((act) => groupOf[act] === group && possible.includes(act)) }))
    .filter(({ acts }) => acts.length > 0)
}
