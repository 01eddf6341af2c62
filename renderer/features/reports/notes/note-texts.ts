import type { FieldValues } from '../../../../shared/domain/form/field-value.ts'
import { asText } from '../../../../shared/domain/form/values.ts'
import { emptyNotes, type ReportNotes } from '../../../../shared/domain/reports/notes.ts'
import { fits } from '../../../../shared/domain/text/length.ts'
import { limits } from '../../../../shared/domain/text/limits.ts'
import type { Refusal } from '../../../../shared/result.ts'

/** A chapter that the office writes in. */
export type NoteId = keyof ReportNotes

const noteIds = Object.keys(emptyNotes) as NoteId[]

/** The notes among field values, as the keeper of what was typed holds them. */
export function notesFrom(values: FieldValues): ReportNotes {
  const notes = { ...emptyNotes }
  for (const id of noteIds) notes[id] = asText(values[id])
  return notes
}

/** Why notes cannot be kept as they are: the chapters that are too long. */
export function noteRefusals(notes: ReportNotes): Refusal[] {
  return noteIds
    .filter((id) => !fits(notes[id], limits.note))
    .map((field) => ({ code: 'field.tooLong', field, params: { limit: limits.note } }))
}
