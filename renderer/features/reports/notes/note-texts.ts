import type { FieldValues } from '../../../../shared/domain/dossier/event.ts'
import { emptyNotes, type ReportNotes } from '../../../../shared/domain/reports/notes.ts'
import { fail, type Refusal } from '../../../../shared/result.ts'

/** A chapter that the office writes in. */
export type NoteId = keyof ReportNotes

/** The most characters a chapter takes. */
export const longestNote = 20_000

const noteIds = Object.keys(emptyNotes) as NoteId[]

/** The notes among field values, as the keeper of what was typed holds them. */
export function notesFrom(values: FieldValues): ReportNotes {
  const texts = noteIds.map((id) => [id, typeof values[id] === 'string' ? values[id] : ''])
  return { ...emptyNotes, ...Object.fromEntries(texts) }
}

/** The chapters whose text is too long to keep. */
export function tooLong(notes: ReportNotes): NoteId[] {
  return noteIds.filter((id) => notes[id].length > longestNote)
}

/** Why notes cannot be kept as they are, or null when they can. */
export function refusalOf(notes: ReportNotes): ReturnType<typeof fail<Refusal[]>> | null {
  const ids = tooLong(notes)
  return ids.length === 0 ? null : fail(ids.map(() => ({ code: 'report.noteTooLong', params: { limit: longestNote } })))
}
