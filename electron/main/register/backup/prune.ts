import { type BackupKeep, backupsToKeep } from '../../../../shared/domain/office/backup.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { BackupFolder, FoundGeneration } from './backup-folder.ts'
import { piecesIn } from './generation.ts'

/**
 * Takes the backups away that are not to be kept, and then the pieces that none of the others needs. Broken-off at any
 * moment it leaves too much, never too little; while a backup cannot be read, no piece goes, as it may be one of its.
 */
export async function prune(place: BackupFolder, keep: BackupKeep): Promise<Result<void>> {
  const found = await place.generations()
  if (!found.ok) return found
  const good = found.value.filter(({ problem }) => problem === null)
  const momentsOf = (generations: readonly FoundGeneration[]): Set<Instant> =>
    backupsToKeep(
      generations.map(({ at }) => at),
      keep
    )
  const [kept, inTime] = [momentsOf(good), momentsOf(found.value)]
  // Of one moment the last that was made stays, which stands first; a broken one goes with its time.
  const seen = new Set<string>()
  const stays = good.filter(({ at }) => kept.has(at) && !seen.has(at) && seen.add(at))
  const broken = found.value.filter(({ problem, at }) => problem !== null && inTime.has(at))
  const staying = new Set([...stays, ...broken])
  for (const generation of found.value) {
    if (staying.has(generation)) continue
    const removed = await place.removeGeneration(generation.name)
    if (!removed.ok) return removed
  }
  if (broken.length > 0) return ok(undefined)
  const needed = await piecesIn(stays.flatMap(({ generation }) => generation ?? []))
  const pieces = await place.pieces()
  if (!pieces.ok) return pieces
  for (const piece of pieces.value) {
    if (needed.has(piece)) continue
    const removed = await place.removePiece(piece)
    if (!removed.ok) return removed
  }
  return ok(undefined)
}
