import { z } from 'zod'
import { addDays, addMonths, firstDayIn, type Month, monthOf } from '../calendar/day.ts'
import { type Term, type TermOutcome, termOutcomes } from '../terms/term.ts'
import type { Instant } from '../time.ts'
import type { StatisticsCase } from './case.ts'
import { countedCase, type CountedSignal } from './counted.ts'
import { dossierStatuses } from '../dossier/state.ts'

const writtenMonth: z.ZodType<string, string> = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
const month = writtenMonth as z.ZodType<Month, Month>

/** What stays of a destroyed dossier, so that it still counts: no person, no number, no text, no day. */
export const statisticsLineSchema = z.strictObject({
  format: z.literal(1),
  /** `YYYY-MM`: a day could point at a person, a month is enough to count by. */
  received: month,
  ended: month.nullable(),
  status: z.enum(dossierStatuses),
  kind: z.string(),
  isComplaint: z.boolean(),
  ground: z.string(),
  channel: z.string(),
  mode: z.string(),
  classes: z.array(z.string()),
  gravity: z.string(),
  complainantKind: z.string(),
  judgement: z.string(),
  satisfied: z.string(),
  daysToDecision: z.number().int().nullable(),
  daysToClosing: z.number().int().nullable(),
  terms: z.array(
    z.object({
      id: z.string(),
      clause: z.string(),
      outcome: z.enum(termOutcomes)
    })
  )
})

/** What stays of a destroyed dossier. */
export type StatisticsLine = z.infer<typeof statisticsLineSchema>

/** How a term stands once the dossier is destroyed: one that waited for that is met or missed by it. */
function outcomeAfter(term: Term, isStopped: boolean, destroyed: Instant): TermOutcome {
  if (!isStopped || term.outcome === 'superseded') return term.outcome
  return destroyed <= term.due ? 'met' : 'missed'
}

/** The anonymous line of a dossier that is destroyed at `now`. */
export function toStatisticsLine(dossier: StatisticsCase, now: Instant): StatisticsLine {
  const counted = countedCase(dossier)
  const stopped = dossier.policy.terms.filter(({ stoppedBy }) => stoppedBy === 'destroyed').map(({ id }) => id)
  return {
    ...counted,
    format: 1,
    received: monthOf(counted.received),
    ended: counted.ended && monthOf(counted.ended),
    classes: [...counted.classes],
    terms: dossier.terms.map((term) => ({
      id: term.id,
      clause: term.clause,
      outcome: outcomeAfter(term, stopped.includes(term.id), now)
    }))
  }
}

/** What is counted of a destroyed dossier: received on the first and ended on the last day of its months. */
export function countedLine(line: StatisticsLine): CountedSignal {
  return {
    ...line,
    received: firstDayIn(line.received),
    ended: line.ended === null ? null : addDays(addMonths(firstDayIn(line.ended), 1), -1)
  }
}

/** What is kept of all that was destroyed, and the last batch that was counted in, so that none counts twice. */
export const statisticsSchema = z.object({ lines: z.array(statisticsLineSchema), lastBatch: z.string() })
