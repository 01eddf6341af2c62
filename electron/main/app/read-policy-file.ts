import { readFile, stat } from 'node:fs/promises'
import { limits } from '../../../shared/domain/text/limits.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'

/** A file of more bytes than this holds no regulation, whatever its letters. */
const mostBytes = 4 * limits.policy

/** Reads a text file; one that is too large for a regulation is not read at all. */
export async function readPolicyFile(path: string): Promise<Result<string>> {
  try {
    const { size } = await stat(path)
    if (size > mostBytes) return refuse('policy.tooLarge', { params: { limit: limits.policy } })
    return ok(await readFile(path, 'utf8'))
  } catch {
    return refuse('document.notRead', { params: { path } })
  }
}
