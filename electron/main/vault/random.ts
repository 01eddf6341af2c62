import { randomBytes } from 'node:crypto'

/** Gives that many unpredictable bytes; passed in, so that tests can repeat a run. */
export type Random = (bytes: number) => Buffer

/** The operating system's source of randomness. */
export const systemRandom: Random = (bytes) => randomBytes(bytes)
