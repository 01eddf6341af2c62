import type { Refusal } from './result.ts'

/** What a spot of the disk that is worn out gives, for as long as the file lies there. */
const wornOut = 'EIO'

/** Whether the disk gives nothing because a spot of it is worn out. */
export function isWornOut(refusals: readonly Refusal[]): boolean {
  return refusals.some(({ params }) => params?.['system'] === wornOut)
}

/** Whether the disk only refuses for now, so that nothing follows from it for what is kept: no rights, busy, too many files open, a connection that is gone. */
export function isPassing(refusals: readonly Refusal[]): boolean {
  return refusals.some(({ params }) => params?.['system'] !== undefined) && !isWornOut(refusals)
}
