import { ok, type Refusal, type Result } from '../../../../shared/result.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { Pace } from '../disk/pace.ts'
import type { BackupFolder } from './backup-folder.ts'
import { bytesIn, dossiersIn } from './generation.ts'

/** A backup as its list shows it, without the key to it. */
export interface ListedBackup {
  readonly name: string
  readonly at: Instant
  readonly dossiers: number
  /** How large all that it holds is together, in bytes. */
  readonly bytes: number
  /** How many of its files lack a piece. */
  readonly missing: number
  /** Why it cannot be read at all; else null. */
  readonly problem: Refusal | null
}

/** The backups of a folder, the newest first, each with what lacks of it: a partial one is known before anything is done with it. */
export async function listBackups(place: BackupFolder): Promise<Result<ListedBackup[]>> {
  const found = await place.generations()
  if (!found.ok) return found
  const pieces = await place.pieces()
  if (!pieces.ok) return pieces
  const listed: ListedBackup[] = []
  const pace = new Pace()
  for (const { name, at, generation, problem } of found.value) {
    await pace.breathe()
    const files = generation?.files ?? []
    const missing = files.filter((file) => file.pieces.some((piece) => !pieces.value.has(piece))).length
    listed.push({ name, at, problem, dossiers: dossiersIn({ files }).length, bytes: bytesIn({ files }), missing })
  }
  return ok(listed)
}
