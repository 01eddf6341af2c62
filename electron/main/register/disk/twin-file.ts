import { isPassing } from '../../../../shared/disk-refusal.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import type { Disk } from './disk.ts'

/** Where the second copies lie, each under the path of its first. */
export const copiesFolder = 'copies'

/** What was wrong with one of the two copies of a file, while the other held. */
export interface TwinFault {
  readonly path: string
  /** `missing` and `older` are said of the first copy: the second is only behind after a power cut, and heals unsaid. */
  readonly reason: 'missing' | 'damaged' | 'older'
}

/** What is done about a copy that does not hold. */
export interface TwinCare {
  /** Puts the copy right; a check changes nothing. */
  readonly mends: boolean
  readonly tell: (fault: TwinFault) => void
}

/** Reads only, and says nothing. */
export const lookOnly: TwinCare = { mends: false, tell: () => undefined }

/**
 * How many times a content was replaced before, told by the content itself; null for one that does not hold, and
 * `Infinity` for one of a later release, which counts and beside which nothing is put right.
 */
export type Examine = (bytes: Uint8Array) => number | null

interface Copy {
  readonly bytes: Uint8Array | null
  readonly rank: number | null
}

function isSame(left: Uint8Array | null, right: Uint8Array | null): boolean {
  return left !== null && right !== null && Buffer.compare(left, right) === 0
}

function faultOf(path: string, first: Copy, second: Copy): TwinFault | null {
  if (first.rank === null)
    return second.rank === null ? null : { path, reason: first.bytes === null ? 'missing' : 'damaged' }
  if (second.rank !== null && second.rank > first.rank) return { path, reason: 'older' }
  return second.bytes !== null && second.rank === null ? { path, reason: 'damaged' } : null
}

/**
 * A file on which all depends, kept twice: the first copy is written first, so that a power cut between the two leaves
 * the newest one there. Of two that hold the one replaced most often counts; where one does not, the other is used, told
 * and put in its place.
 */
export function twinFile(
  disk: Pick<Disk, 'read' | 'write'>,
  examine: Examine,
  { mends, tell }: TwinCare
): Pick<Disk, 'read' | 'write'> {
  const copyOf = (path: string): string => `${copiesFolder}/${path}`
  const examined = (read: Result<Uint8Array | null>): Copy => {
    const bytes = read.ok ? read.value : null
    return { bytes, rank: bytes === null ? null : examine(bytes) }
  }
  return {
    read: async (path) => {
      const read = await disk.read(path)
      // What the disk only refuses for now is no damage: nothing is told or put right, and the second may be behind.
      if (!read.ok && isPassing(read.error)) return read
      const copy = await disk.read(copyOf(path))
      const [first, second] = [examined(read), examined(copy)]
      if (!copy.ok && isPassing(copy.error)) return first.rank === null ? copy : read
      const isSecond = second.rank !== null && second.rank > (first.rank ?? -1)
      if (!isSecond && first.rank === null) return read
      const used = (isSecond ? second : first).bytes
      if (used === null || isSame(first.bytes, second.bytes)) return ok(used)
      if (first.rank === Infinity || second.rank === Infinity) return ok(used)
      const fault = faultOf(path, first, second)
      if (fault !== null) tell(fault)
      // What cannot be put right now is put right at the next reading.
      if (mends) await disk.write(isSecond ? path : copyOf(path), used)
      return ok(used)
    },
    write: async (path, bytes) => {
      const written = await disk.write(path, bytes)
      if (!written.ok) return written
      // The first copy is on disk, so the answer is true; the second is put right at the next reading.
      await disk.write(copyOf(path), bytes)
      return written
    }
  }
}
