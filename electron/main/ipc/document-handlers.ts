import type { documentChannels } from '../../../shared/contract/documents.ts'
import type { reportChannels } from '../../../shared/contract/reports.ts'
import type { Services } from '../services/services.ts'
import type { Handlers } from './serve.ts'

/** Answers the calls about reports and documents. */
export function documentHandlers({
  documents,
  reports
}: Services): Handlers<typeof documentChannels & typeof reportChannels> {
  return {
    'reports.annual': (request) => reports.annual(request),
    'reports.due': () => reports.due(),
    'reports.recordPresented': (presented) => reports.recordPresented(presented),
    'reports.saveNotes': ({ year, notes }) => reports.saveNotes(year, notes),
    'documents.make': (request) => documents.make(request),
    'documents.saveAs': (request) => documents.saveAs(request),
    'documents.printWindow': (request) => documents.printWindow(request)
  }
}
