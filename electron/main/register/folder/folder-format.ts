import { z } from 'zod'
import { parseJson } from '../../../../shared/domain/text/json.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import type { Disk } from '../disk/disk.ts'

/** The file that says which folder this is and which version of the app it takes, for everybody to read. */
export const formatPath = 'format.json'

/**
 * How the data folder is laid out, and the release from which the app can read it. It goes up with every change that an
 * earlier release would not understand: of a file's format, or of which files there are.
 */
const current = { format: 2, needs: '0.2.0' } as const

const formatSchema = z.object({
  /** Tells one data folder from another that is put in its place. */
  id: z.string().min(1),
  format: z.number().int().positive(),
  needs: z.string()
})

/** What `format.json` holds. */
export type FolderFormat = z.infer<typeof formatSchema>

/** What a later release has written must say at least this much. */
const laterSchema = z.object({ format: z.number(), needs: z.string().catch('') })

function parseFormat(bytes: Uint8Array): unknown {
  try {
    return parseJson(Buffer.from(bytes).toString('utf8'))
  } catch {
    return null
  }
}

/**
 * Reads what the folder says of itself; null for a folder of version 0.1, and where the file is damaged. Fails with
 * `register.needsVersion {version}` for a folder of a later release, in which nothing may be touched.
 */
export async function readFolderFormat(disk: Disk): Promise<Result<FolderFormat | null>> {
  const bytes = await disk.read(formatPath)
  if (!bytes.ok) return bytes
  if (bytes.value === null) return ok(null)
  const content = parseFormat(bytes.value)
  const later = laterSchema.safeParse(content)
  if (later.success && later.data.format > current.format) {
    return refuse('register.needsVersion', { params: { version: later.data.needs } })
  }
  const parsed = formatSchema.safeParse(content)
  return ok(parsed.success ? parsed.data : null)
}

/** Notes in the folder that this release has written there, and gives what it then says of itself. */
export async function markFolderFormat(disk: Disk, newId: () => string): Promise<Result<FolderFormat>> {
  const found = await readFolderFormat(disk)
  if (!found.ok) return found
  if (found.value?.format === current.format) return ok(found.value)
  const marked: FolderFormat = { id: found.value?.id ?? newId(), ...current }
  const written = await disk.write(formatPath, Buffer.from(`${JSON.stringify(marked, null, 2)}\n`, 'utf8'))
  return written.ok ? ok(marked) : written
}
