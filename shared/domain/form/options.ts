import { channelModes, type Policy } from '../policy/policy.ts'
import type { OptionSource } from './field.ts'
import { givableFields } from './givable.ts'
import { inspectableFields } from './inspectable.ts'

/** A choice: its id and, where the policy names it, its label; without a label the screen's own words apply. */
export interface FieldOption {
  readonly id: string
  readonly label?: string
}

/** Whether a word about a complaint came in or went out. */
export const directions = ['in', 'out'] as const

/** What a file in a dossier is. */
export const paperKinds = ['attachment', 'mail', 'letter', 'scan', 'other'] as const

/** What somebody can ask about their own data. */
export const requestKinds = ['inspection', 'rectification', 'objection'] as const

/** What somebody can ask about their own data. */
export type RequestKind = (typeof requestKinds)[number]

/** Whom the independent body found right. */
export const rulingSides = ['complainant', 'partly', 'office'] as const

/** What goes first when a dossier must be kept longer than it may be. */
export const retentionChoices = ['keep', 'destroy'] as const

/** The way of telling a complainant who left no way: the office says so, instead of telling. */
export const unreachable = 'unreachable'

/** The ways of telling someone something in writing. */
export const writtenWays = ['letter', 'email', 'handed'] as const

const fixedOptions = {
  modes: channelModes,
  judgements: ['founded', 'partly', 'unfounded', 'none'],
  satisfactions: ['yes', 'no', 'unknown'],
  confirmations: ['yes', 'no'],
  retentionChoices,
  directions,
  papers: paperKinds,
  requests: requestKinds,
  requestAnswers: ['granted', 'partly', 'refused'],
  rulingSides,
  means: [...writtenWays, 'phone', 'in-person', unreachable]
} as const

/** Whether a way of telling somebody is in writing. */
export function isWritten(means: string): boolean {
  return writtenWays.some((way) => way === means)
}

function isFixed(source: OptionSource): source is keyof typeof fixedOptions {
  return source in fixedOptions
}

/** The choices of a list: the policy's own, or the list that is the same for everyone. */
export function optionsOf(policy: Policy, source: OptionSource): readonly FieldOption[] {
  if (isFixed(source)) return fixedOptions[source].map((id) => ({ id }))
  if (source === 'givableFields') return givableFields(policy).map((id) => ({ id }))
  if (source === 'inspectableFields') return inspectableFields(policy).map((id) => ({ id }))
  if (source === 'extendableTerms') return policy.terms.filter(({ extension }) => extension !== undefined)
  return source === 'messages' ? (policy.callBack?.messages ?? []) : policy[source]
}
