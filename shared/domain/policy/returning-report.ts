import { z } from 'zod'
import { clause, itemId, words } from './schema-parts.ts'

/** How often a report comes back. */
export const reportCadences = ['month', 'quarter', 'halfYear', 'year'] as const

/** A report that comes back: for whom, and whether it also totals the year so far. */
export const returningReportSchema = z.strictObject({
  id: itemId,
  every: z.enum(reportCadences),
  audience: words,
  totalsToDate: z.boolean(),
  clause
})

/** A report that comes back. */
export type ReturningReport = z.infer<typeof returningReportSchema>
