import { z } from 'zod'
import { said } from '../said.ts'

/** Units a term is counted in; see the calendar for how each one counts. */
export const termUnits = ['hours', 'workingDays', 'calendarDays', 'weeks', 'months', 'years'] as const

/** The facts of a dossier that start, stop or end a term. */
export const termEvents = [
  'received',
  'registered',
  'reactionSent',
  'confirmationSent',
  'delayNoticeSent',
  'decisionSent',
  'positionReceived',
  'calledBack',
  'appealed',
  'closed',
  'destroyed'
] as const

/** A fact of a dossier that starts, stops or ends a term. */
export type TermEvent = (typeof termEvents)[number]

const moment = z.enum(termEvents).register(said, { names: 'moments' })
const termId = z.string().min(1).register(said, { names: 'terms' })

const startSchema = z.discriminatedUnion('from', [
  /** Counted from a moment; provisionally from another while that one is unknown; never due before the day of `notBefore`. */
  z.strictObject({
    from: z.literal('event'),
    event: moment,
    provisionally: moment.optional(),
    notBefore: moment.optional()
  }),
  /** Counted back from the due day of another term. */
  z.strictObject({ from: z.literal('before'), term: termId }),
  /** The day that was entered in the dossier. */
  z.strictObject({ from: z.literal('day'), day: z.enum(['callBackDay']).register(said, { names: 'moments' }) })
])

/** Longer than any term or retention, and short enough that every due day can be counted. */
const longest = 3660

const lengthSchema = z.strictObject({ value: z.number().int().nonnegative().max(longest), unit: z.enum(termUnits) })

/** Whom a term can bind: the office, the complainant, or how long a dossier is kept. */
export const termKinds = ['office', 'complainant', 'retention'] as const

/** What can happen to a due day that is no working day. */
export const daysOff = ['keep', 'forward', 'backward'] as const

/** How one term is counted, as the office's regulation says it. */
export const termRuleSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  clause: z.string().trim().min(1).register(said, { names: 'clauses' }),
  label: z.string().trim().min(1).register(said, { words: true }),
  kind: z
    .enum(termKinds)
    .describe(
      'Whom the term binds: what the office owes, what the complainant may do, or how long the dossier is kept.'
    ),
  start: startSchema,
  length: lengthSchema,
  onDayOff: z.enum(daysOff).describe('What happens to a due day that is no working day.'),
  stoppedBy: moment.optional().describe('The act that meets the term; absent for a term that only has to pass.'),
  lapsesOn: z.array(moment).describe('What makes the term pointless when it happens before the due moment.'),
  extension: z
    .strictObject({ by: termId, atMost: lengthSchema.optional() })
    .optional()
    .describe(
      "The term whose timely notice puts a new due day in the place of this one's, and how much later that day may be."
    )
})

/** How one term is counted. */
export type TermRule = z.infer<typeof termRuleSchema>
