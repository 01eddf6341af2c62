import { open } from 'node:fs/promises'
import { ok, refuse, type Result } from '../../../shared/result.ts'

/** What is exported is for whoever exported it, and for nobody else who uses this PC (EW-4.4). */
const ownerOnly = 0o600

/** Writes an exported file so that only its owner can read it, also in the place of one that others could read. */
export async function writeExport(path: string, bytes: Uint8Array): Promise<Result<void>> {
  try {
    const file = await open(path, 'w', ownerOnly)
    try {
      // Before anything is in it: a file of this name keeps the rights it had. A stick may know no rights at all.
      await file.chmod(ownerOnly).catch(() => undefined)
      await file.writeFile(bytes)
    } finally {
      await file.close()
    }
    return ok(undefined)
  } catch {
    return refuse('document.notSaved', { params: { path } })
  }
}
