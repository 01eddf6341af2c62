import type { CheckProgress, CheckRecord } from '../../../../shared/domain/office/check.ts'
import type { Result } from '../../../../shared/result.ts'
import type { Finding } from './finding.ts'

/** What a check found, and in how much. */
export interface Checked {
  readonly dossiers: number
  readonly events: number
  /** How many dossiers are sealed for others, and so were looked at from outside alone. */
  readonly unread: number
  /** Each is something to act on. */
  readonly findings: readonly Finding[]
  /** What is only to know. */
  readonly notes: readonly Finding[]
}

/** What a check is done with. */
export interface CheckOrder {
  readonly signal: AbortSignal
  readonly onProgress: (progress: CheckProgress) => void
}

/** Checks of all that is kept. */
export interface Checks {
  /** Checks all beside the work; fails with `check.stopped` when it is given up. */
  run(order: CheckOrder): Promise<Result<Checked>>
  /** How large the data folder is, in bytes. */
  size(signal: AbortSignal): Promise<Result<number>>
  /** How the last one went; null when there was none. */
  last(): Promise<Result<CheckRecord | null>>
  keep(record: CheckRecord): Promise<Result<void>>
}
