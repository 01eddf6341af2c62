import { ok, type Result } from '../../../../shared/result.ts'
import type { Disk } from './disk.ts'

/** A plain text file of the data folder, such as `vault.json`: null when it is not there, durable when written. */
export interface TextFile {
  readonly read: () => Promise<Result<string | null>>
  readonly write: (text: string) => Promise<Result<void>>
}

/** Opens a plain text file; nothing about complaints belongs in one. */
export function textFile(disk: Pick<Disk, 'read' | 'write'>, path: string): TextFile {
  return {
    read: async () => {
      const bytes = await disk.read(path)
      if (!bytes.ok || bytes.value === null) return bytes.ok ? ok(null) : bytes
      return ok(Buffer.from(bytes.value).toString('utf8'))
    },
    write: (text) => disk.write(path, Buffer.from(text, 'utf8'))
  }
}
