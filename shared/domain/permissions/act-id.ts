/** What a person may do in a dossier, besides registering it. */
export const actIds = [
  'classify',
  'assign',
  'informEmployee',
  'recordReaction',
  'sendConfirmation',
  'appointAnswerable',
  'informHead',
  'recordConsultation',
  'recordProgress',
  'recordContact',
  'noteInside',
  'sendDelayNotice',
  'recordProposal',
  'recordDecision',
  'recordPositionReceived',
  'checkPromise',
  'callBack',
  'recordSatisfaction',
  'recordImprovement',
  'sign',
  'recordPaperSignature',
  'excuseEmployee',
  'close',
  'reopen',
  'withdraw',
  'refer',
  'recordAppeal',
  'recordRuling',
  'decideRetention',
  'holdDestruction',
  'releaseHold',
  'recordUnknown',
  'correct'
] as const

/** Something a person may do in a dossier. */
export type ActId = (typeof actIds)[number]
