import { amsterdamDay } from '../../../../shared/domain/calendar/amsterdam.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import type { TermFacts } from '../../../../shared/domain/terms/term.ts'
import { dayFrom, type Instant, instantFrom } from '../../../../shared/domain/time.ts'

/** What a term may start with besides the receipt, in the order in which it happens. */
const possibleStarts = [
  'registered',
  'callBackDay',
  'confirmationSent',
  'reactionSent',
  'decisionSent',
  'positionReceived',
  'calledBack',
  'appealed',
  'closed'
] as const satisfies readonly (keyof TermFacts)[]

/** What a term may start with besides the receipt. */
export type WhatIfStart = (typeof possibleStarts)[number]

/** What was filled in for those starts, as it was typed. */
export type TypedStarts = Readonly<Partial<Record<WhatIfStart, string>>>

/** Why what was typed does not count. */
export type StartProblem = 'incomplete' | 'beforeReceipt'

/** What the terms of a policy start with besides the receipt. */
export function startsOf({ terms }: Policy): WhatIfStart[] {
  const used = new Set<string | undefined>(
    terms.flatMap(({ start }) => {
      if (start.from === 'before') return []
      return start.from === 'day' ? [start.day] : [start.event, start.provisionally, start.notBefore]
    })
  )
  return possibleStarts.filter((start) => used.has(start))
}

/** Whether a start is a day of its own, and no moment. */
export function isDay(start: WhatIfStart): boolean {
  return start === 'callBackDay'
}

/** What is wrong with a typed start; null when it counts, or is empty. */
export function problemOf(start: WhatIfStart, typed: string, received: Instant | undefined): StartProblem | null {
  if (typed === '') return null
  if ((isDay(start) ? dayFrom(typed) : instantFrom(typed)) === undefined) return 'incomplete'
  const earliest = isDay(start) ? received && amsterdamDay(received) : received
  return earliest !== undefined && typed < earliest ? 'beforeReceipt' : null
}

/** The facts of the imagined complaint: registered on receipt unless that was filled in; what is wrong does not count. */
export function factsFrom(received: Instant, typed: TypedStarts, starts: readonly WhatIfStart[]): TermFacts {
  const counted = starts
    .map((start) => [start, typed[start] ?? ''] as const)
    .filter(([start, text]) => text !== '' && problemOf(start, text, received) === null)
  return { received, registered: received, ...Object.fromEntries(counted) }
}
