import { z } from 'zod'
import { proseSchema } from '../text/schema.ts'

/** The most characters a chapter takes. */
export const longestNote = 20_000

const prose = proseSchema(longestNote)

/** What the office writes itself in a year's report, chapter by chapter. */
export const reportNotesSchema = z.object({
  introduction: prose,
  causes: prose,
  measures: prose,
  recommendations: prose,
  discussion: prose
})

/** What the office writes itself in a year's report. */
export type ReportNotes = z.infer<typeof reportNotesSchema>

/** The notes of a year in which nothing was written yet. */
export const emptyNotes: ReportNotes = {
  introduction: '',
  causes: '',
  measures: '',
  recommendations: '',
  discussion: ''
}
