import type { Instant } from '../../../shared/domain/time.ts'
import type { Attempts } from './vault-file.ts'

/** From this many wrong passwords in a row on, the next try has to wait. */
const freeFailures = 2

/** The longest wait, in seconds. */
const longestWait = 300

/** No wrong passwords. */
export const noAttempts: Attempts = { failed: 0, lastFailedAt: null }

/** Seconds to wait after so many wrong passwords in a row: none for the first two, then 8, 16, 32 … up to 300. */
export function waitAfter(failed: number): number {
  return failed <= freeFailures ? 0 : Math.min(longestWait, 2 ** Math.min(failed, 20))
}

/** Seconds still to wait before another try is looked at. */
export function remainingWait(attempts: Attempts, now: Instant): number {
  if (attempts.lastFailedAt === null) return 0
  const passed = (Date.parse(now) - Date.parse(attempts.lastFailedAt)) / 1000
  return Math.max(0, Math.ceil(waitAfter(attempts.failed) - Math.max(0, passed)))
}

/** The count after one more wrong password. */
export function oneMore(attempts: Attempts, now: Instant): Attempts {
  return { failed: attempts.failed + 1, lastFailedAt: now }
}

/** A count whose last try lies in the future, because the clock was set back, starts its wait from now. */
export function withinReach(attempts: Attempts, now: Instant): Attempts {
  const isAhead = attempts.lastFailedAt !== null && attempts.lastFailedAt > now
  return isAhead ? { ...attempts, lastFailedAt: now } : attempts
}
