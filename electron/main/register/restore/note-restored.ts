import { ok, type Result } from '../../../../shared/result.ts'
import type { Journal } from '../journal/journal.ts'
import type { SealedDisk } from '../sealed/sealed-document.ts'
import { restoredNote } from './restored.ts'

/**
 * Tells the journal, at the first opening, that the office was put back from a backup, and of the numbers that were given
 * out since: nobody looks for those dossiers any more, and nobody else gets their number.
 */
export async function noteRestored(place: SealedDisk, journal: Pick<Journal, 'append'>): Promise<Result<void>> {
  const read = await restoredNote(place).read()
  // A note that is damaged says nothing; what it would have told is found by holding the journal against the rest.
  if (!read.ok || read.value === null) return ok(undefined)
  const { made, by: actor, destroyed, left, without } = read.value
  for (const subject of left) {
    const noted = await journal.append({ actor, kind: 'gone', subject, detail: { made } })
    if (!noted.ok) return noted
  }
  const noted = await journal.append({
    actor,
    kind: 'restored',
    detail: { made, destroyed, left: left.length, without }
  })
  return noted.ok ? place.disk.removeFile('restored') : noted
}
