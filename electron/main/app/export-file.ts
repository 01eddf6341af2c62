import { type FileHandle, mkdtemp, open, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import type { TakePiece } from '../services/ports/papers.ts'

/** What is exported is for whoever exported it, and for nobody else who uses this PC (EW-4.4). */
const ownerOnly = 0o600

/** Opens a file for its owner alone, also in the place of one that others could read; a stick may know no rights at all. */
async function openPrivately<Value>(path: string, task: (file: FileHandle) => Promise<Value>): Promise<Value> {
  const file = await open(path, 'w', ownerOnly)
  try {
    // Before anything is in it: a file of this name keeps the rights it had.
    await file.chmod(ownerOnly).catch(() => undefined)
    return await task(file)
  } finally {
    await file.close()
  }
}

/** Writes an exported file so that only its owner can read it. */
export async function writeExport(path: string, bytes: Uint8Array): Promise<Result<void>> {
  try {
    await openPrivately(path, (file) => file.writeFile(bytes))
    return ok(undefined)
  } catch {
    return refuse('document.notSaved', { params: { path } })
  }
}

/** Writes an exported file as its pieces come, in a folder of its own beside its place; it takes that once it is whole. */
export async function writePieces(
  path: string,
  give: (take: TakePiece) => Promise<Result<void>>,
  notSaved: Result<never> = refuse('document.notSaved', { params: { path } })
): Promise<Result<void>> {
  let folder: string | null = null
  try {
    folder = await mkdtemp(`${path}.`)
    const beside = join(folder, basename(path))
    const written = await openPrivately(beside, (file) =>
      give((piece) =>
        file.writeFile(piece).then(
          () => ok(undefined),
          () => notSaved
        )
      )
    )
    if (written.ok) await rename(beside, path)
    return written
  } catch {
    return notSaved
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true }).catch(() => undefined)
  }
}
