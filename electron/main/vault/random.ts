import { randomBytes } from 'node:crypto'

/** Gives that many unpredictable bytes; passed in, so that tests can repeat a run. `sealed` is what they seal, for a source that repeats itself. */
export type Random = (bytes: number, sealed?: Uint8Array) => Buffer

/** The operating system's source of randomness. */
export const systemRandom: Random = (bytes) => randomBytes(bytes)
