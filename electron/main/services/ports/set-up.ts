import type { Instant } from '../../../../shared/domain/time.ts'
import type { Result } from '../../../../shared/result.ts'

/** What goes around a set-up, so that one that is broken off is known as such. */
export interface SetUpSteps {
  /** Before the first file of the office. */
  readonly begin: () => Promise<Result<void>>
  /** When the office stands. */
  readonly finish: () => Promise<Result<void>>
  /** Sets aside what was made of an office that could not be finished. */
  readonly undo: () => Promise<void>
}

/** Whether somebody has the recovery key. */
export interface RecoveryKeyMark {
  readonly isUnseen: boolean
  /** Before a key is made. */
  readonly begin: (moment: Instant) => Promise<Result<void>>
  /** Somebody has it. */
  readonly kept: () => Promise<Result<void>>
}
