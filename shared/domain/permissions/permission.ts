/** Everything a role may be allowed to do; a policy hands these out to its roles. */
export const permissions = [
  'takeIn',
  'classify',
  'assign',
  'informEmployee',
  'recordReaction',
  'sendConfirmation',
  'appointAnswerable',
  'informHead',
  'recordProposal',
  'recordPositionReceived',
  'checkPromise',
  'callBack',
  'recordAppeal',
  'recordConsultation',
  'recordProgress',
  'sendDelayNotice',
  'recordDecision',
  'recordSatisfaction',
  'recordImprovement',
  'sign',
  'close',
  'reopen',
  'withdraw',
  'correct',
  'viewAll',
  'report',
  'manageAccounts',
  'manageOffice'
] as const

/** Something a role may be allowed to do. */
export type Permission = (typeof permissions)[number]
