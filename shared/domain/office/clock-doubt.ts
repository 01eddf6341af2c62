import { z } from 'zod'
import { type Instant, utcInstantSchema } from '../time.ts'

/** Clocks of PCs drift, and are put right by themselves: so far back is no reason to ask. */
const driftMs = 5 * 60_000

/** No office is closed this long without somebody looking at the clock when it opens again. */
const silenceMs = 60 * 86_400_000

/** How a clock may be wrong: before the newest moment that was recorded, or very long after it. */
export const clockDoubts = ['behind', 'ahead'] as const

/** How a clock may be wrong. */
export type ClockDoubt = (typeof clockDoubts)[number]

/** What is asked of who works while the clock is in doubt: it, and the newest moment that was recorded before. */
export const clockQuestionSchema = z.object({ doubt: z.enum(clockDoubts), last: utcInstantSchema })

/** What is asked of who works while the clock is in doubt. */
export type ClockQuestion = z.infer<typeof clockQuestionSchema>

/** Whether the clock is to be doubted, given the newest moment that was recorded; null when it is not. */
export function clockDoubt(newest: Instant, now: Instant): ClockDoubt | null {
  const passed = Date.parse(now) - Date.parse(newest)
  if (passed < -driftMs) return 'behind'
  return passed > silenceMs ? 'ahead' : null
}
