import { z } from 'zod'
import { type Period, wholeYearOf } from '../statistics/period.ts'
import { limits } from '../text/limits.ts'
import { proseSchema } from '../text/schema.ts'

const prose = proseSchema(limits.note)

/** What the office writes itself in the report over a period, chapter by chapter. */
export const reportNotesSchema = z.object({
  introduction: prose,
  causes: prose,
  measures: prose,
  recommendations: prose,
  discussion: prose
})

/** What the office writes itself in the report over a period. */
export type ReportNotes = z.infer<typeof reportNotesSchema>

/** The notes of a report in which nothing was written yet. */
export const emptyNotes: ReportNotes = {
  introduction: '',
  causes: '',
  measures: '',
  recommendations: '',
  discussion: ''
}

/** The name under which the texts of a report are kept: a year's, or those of another period by its days. */
export function notesName({ from, to }: Period): string {
  const year = wholeYearOf({ from, to })
  return `reports/${year === null ? `${from}--${to}` : String(year)}`
}
