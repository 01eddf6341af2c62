import type { Instant } from '../../../../shared/domain/time.ts'

/** Tells the time; a fixed one from source and in tests. */
export type Clock = () => Instant
