import { ok, type Result } from '../../../../shared/result.ts'
import type { Disk } from './disk.ts'
import { Pace } from './pace.ts'

/**
 * Every file below a folder, whosever it is, by its path in that folder, with its size in bytes; what goes meanwhile has
 * none. Given up, it has what was found by then.
 */
export async function filesBelow(
  disk: Disk,
  folder: string,
  signal: AbortSignal
): Promise<Result<Map<string, number>>> {
  const pace = new Pace()
  const sizes = new Map<string, number>()
  const at = (path: string): string => [folder, path].filter(Boolean).join('/')
  const waiting = ['']
  for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
    const entries = await disk.listAll(at(inside))
    if (!entries.ok) return entries
    for (const { name, isFolder } of entries.value) {
      if (signal.aborted) return ok(sizes)
      const path = inside === '' ? name : `${inside}/${name}`
      if (isFolder) waiting.push(path)
      else {
        const stamp = await disk.stamp(at(path))
        sizes.set(path, stamp.ok ? (stamp.value?.size ?? 0) : 0)
      }
      await pace.breathe()
    }
  }
  return ok(sizes)
}

/** How large files are together, in bytes. */
export function sizeOf(files: ReadonlyMap<string, number>): number {
  return [...files.values()].reduce((sum, size) => sum + size, 0)
}
