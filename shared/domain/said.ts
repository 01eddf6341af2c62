import { z } from 'zod'

/** The rules that a regulation may hold the office to, each said in the schema where the regulation switches it on. */
export const policyRules = [
  'form',
  'handling',
  'involvedExcluded',
  'employeeInformed',
  'classification',
  'headInformed',
  'callBack',
  'checkPromise',
  'sample',
  'groupLetter',
  'retention',
  'progress',
  'decision',
  'completeness',
  'satisfaction',
  'mustBeSatisfied',
  'reopening',
  'independentBody',
  'confidentiality',
  'annual',
  'periodic',
  'recommendations',
  'archive',
  'meeting'
] as const

/** A rule that a regulation may hold the office to. */
export type PolicyRule = (typeof policyRules)[number]

/** What a word in a regulation stands for: an item of one of its lists, or something that the app knows by itself. */
export type Named =
  | 'clauses'
  | 'roles'
  | 'terms'
  | 'signalKinds'
  | 'gravities'
  | 'fields'
  | 'moments'
  | 'permissions'
  | 'weekdays'
  | 'liberationDays'

/** What is said of a place in the schema of a regulation, beside what fits there. */
export interface Said {
  /** What is written here is the name of something: of a clause it rests on, of a role, of a moment. */
  readonly names?: Named
  /**
   * A rule that holds while this is there and, of a yes or no, is yes. It follows from the clause named here, in
   * here, or beside it.
   */
  readonly rule?: PolicyRule
  /** Of the name of a role: somebody must hold it, or the regulation cannot be carried out. */
  readonly held?: true
  /** Words of the regulation's own that a screen shows; they may have a translation. */
  readonly words?: true
  /** What it means that this is not there; of a yes or no that may be absent it is no, unless said. */
  readonly absent?: boolean
}

/** What the schema of a regulation says of its places; kept out of the schema that editors check a file with. */
export const said = z.registry<Said>()
