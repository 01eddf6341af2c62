import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Reads whose work is in the program, a part each, from what the build wrote; null where it is not there. */
export async function readLicences(out: string): Promise<readonly string[] | null> {
  const text = await readFile(join(out, 'main', 'third-party-notices.txt'), 'utf8').catch(() => null)
  return text?.trim().split('\n\n---\n\n') ?? null
}
