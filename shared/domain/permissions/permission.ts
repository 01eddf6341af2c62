import { type ActId, actIds } from './act-id.ts'

/** The acts without a permission of their own: whoever may do the other may do these as well. */
const goesWith = {
  recordContact: 'recordProgress',
  noteInside: 'recordProgress',
  giveTask: 'recordProgress',
  finishTask: 'recordProgress',
  dropTask: 'recordProgress',
  keepFile: 'recordProgress',
  removeFile: 'correct',
  link: 'correct',
  unlink: 'correct',
  recordRequest: 'recordProgress',
  extendRequest: 'correct',
  answerRequest: 'correct',
  giveInspection: 'correct',
  recordPaperSignature: 'close',
  excuseEmployee: 'close',
  recordMistake: 'close',
  merge: 'close',
  restore: 'reopen',
  decideRetention: 'close',
  holdDestruction: 'close',
  releaseHold: 'close',
  refer: 'recordAppeal',
  recordRuling: 'recordAppeal',
  recordCarriedOut: 'recordAppeal',
  recordUnknown: 'correct'
} as const satisfies Partial<Record<ActId, ActId>>

type OwnPermission = Exclude<ActId, keyof typeof goesWith>

function hasItsOwn(act: ActId): act is OwnPermission {
  return !(act in goesWith)
}

/** Everything a role may be allowed to do, act or not; a policy hands these out to its roles. */
export const permissions = [
  'takeIn',
  ...actIds.filter(hasItsOwn),
  'viewAll',
  'report',
  'manageAccounts',
  'manageOffice'
] as const

/** Something a role may be allowed to do. */
export type Permission = (typeof permissions)[number]

/** What a role must be allowed in order to do an act. */
export function permissionFor(act: ActId): Permission {
  return hasItsOwn(act) ? act : goesWith[act]
}
