import { z } from 'zod'

const prose = z.string().max(20_000)

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
