import { crc32 } from 'node:zlib'
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
  needs: z.string(),
  /** The office whose vault lies in the folder, once there is one: another office's vault is no copy of it. */
  vault: z.string().min(1).exactOptional()
})

/** What `format.json` holds. */
export type FolderFormat = z.infer<typeof formatSchema>

/** What a later release has written must say at least this much. */
const laterSchema = z.object({ format: z.number(), needs: z.string().catch('') })

const summedSchema = z.looseObject({ sum: z.number() })

function sumOf(content: object): number {
  return crc32(JSON.stringify(content))
}

/** The content as it was written, to the last bit, whatever release wrote it; else null: a flipped bit makes no later release. */
function parseFormat(bytes: Uint8Array): unknown {
  try {
    const { sum, ...content } = summedSchema.parse(parseJson(Buffer.from(bytes).toString('utf8')))
    return sumOf(content) === sum ? content : null
  } catch {
    return null
  }
}

/** The text of `format.json`, with a sum by which damage is known. */
export function printFolderFormat(content: object): string {
  return `${JSON.stringify({ ...content, sum: sumOf(content) }, null, 2)}\n`
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

/** Notes in the folder that this release has written there, and whose vault lies there; gives what it then says of itself. */
export async function markFolderFormat(
  disk: Disk,
  { newId, vault }: { readonly newId: () => string; readonly vault: string | null }
): Promise<Result<FolderFormat>> {
  const found = await readFolderFormat(disk)
  if (!found.ok) return found
  const isSame = vault === null || found.value?.vault === vault
  if (found.value?.format === current.format && isSame) return ok(found.value)
  const marked: FolderFormat = {
    id: found.value?.id ?? newId(),
    ...current,
    ...(vault === null ? {} : { vault })
  }
  const written = await disk.write(formatPath, Buffer.from(printFolderFormat(marked), 'utf8'))
  return written.ok ? ok(marked) : written
}
