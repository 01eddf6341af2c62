import { z } from 'zod'
import { annualReportSchema } from '../domain/reports/annual-report.ts'
import { presentationSchema } from '../domain/reports/presentations.ts'
import { returningReportSchema } from '../domain/policy/returning-report.ts'
import { reportNotesSchema } from '../domain/reports/notes.ts'
import { countedDaySchema } from '../domain/calendar/years.ts'
import { action } from './channel.ts'
import { enteredId } from './entered.ts'
import { progressSchema } from './progress.ts'

/** The period and the edition of a report. */
const reportRequestSchema = z.object({ from: countedDaySchema, to: countedDaySchema, shared: z.boolean() })

/** The period and the edition of a report. */
export type ReportRequest = z.infer<typeof reportRequestSchema>

/** A returning report that waits to be discussed. */
const dueReportSchema = returningReportSchema.extend({
  period: z.object({ from: countedDaySchema, to: countedDaySchema })
})

export const reportChannels = {
  /** The returning reports that wait to be discussed, oldest first; none for who may not report. */
  'reports.due': action(z.void(), z.array(dueReportSchema)),
  /** Notes that a returning report over a period was discussed on a day. */
  'reports.recordPresented': action(
    presentationSchema
      .omit({ by: true, noted: true })
      .extend({ id: enteredId, from: countedDaySchema, to: countedDaySchema, on: countedDaySchema }),
    z.null(),
    {
      touches: ['reports.due', 'reports.annual']
    }
  ),
  /** The report over a period, and what the office wrote for it. */
  'reports.annual': action(reportRequestSchema, z.object({ report: annualReportSchema, notes: reportNotesSchema })),
  /** How far the report that is being made has come; null while none is. */
  'reports.progress': action(z.void(), progressSchema.nullable()),
  /** Gives up the report that is being made: it is refused with `report.cancelled`. */
  'reports.cancel': action(z.void(), z.null()),
  /** Keeps what the office wrote for the report over a period; every chapter's text at once. */
  'reports.saveNotes': action(
    z.object({ from: countedDaySchema, to: countedDaySchema, notes: reportNotesSchema }),
    reportNotesSchema,
    { touches: ['reports.annual'] }
  )
}
