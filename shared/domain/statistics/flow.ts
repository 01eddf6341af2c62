import type { DossierStatus } from '../dossier/state.ts'
import type { LocalDay } from '../time.ts'
import type { CountedSignal } from './counted.ts'
import { isIn, monthsOf, type Period } from './period.ts'

/** The signals received in a period. */
export function receivedIn(signals: readonly CountedSignal[], period: Period): CountedSignal[] {
  return signals.filter(({ received }) => isIn(period, received))
}

/** The signals that ended in a period, whenever they were received. */
export function endedIn(signals: readonly CountedSignal[], period: Period): CountedSignal[] {
  return signals.filter(({ ended }) => isIn(period, ended))
}

/** The signals received by the end of a day and not ended by then. */
export function openAtEndOf(signals: readonly CountedSignal[], day: LocalDay): CountedSignal[] {
  return signals.filter(({ received, ended }) => received <= day && (ended === null || ended > day))
}

/** The status at the end of a day: what ended later was still open then. */
export function statusAtEndOf({ status, ended }: CountedSignal, day: LocalDay): DossierStatus {
  return ended !== null && ended > day ? 'open' : status
}

/** What came in and what ended, month by month. */
export function flowByMonth(
  signals: readonly CountedSignal[],
  period: Period
): { month: string; received: number; ended: number }[] {
  const received = receivedIn(signals, period)
  const ended = endedIn(signals, period)
  return monthsOf(period).map((month) => ({
    month,
    received: received.filter((signal) => signal.received.startsWith(month)).length,
    ended: ended.filter((signal) => signal.ended?.startsWith(month) ?? false).length
  }))
}
