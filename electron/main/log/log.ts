import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../../../shared/domain/time.ts'
import { safeDetail, type LogDetail } from './safe-detail.ts'

/** How much a line matters. */
export type LogLevel = 'info' | 'warning' | 'error'

/** Writes one line: a code in English and a detail without personal data. Never fails. */
export type Log = (level: LogLevel, code: string, detail?: LogDetail) => void

/** Where the log is kept and how large it may grow. */
export interface LogOptions {
  /** The data folder; the files are in its folder `log`. */
  readonly folder: string
  readonly clock: () => Instant
  /** Bytes per file. */
  readonly maximumSize?: number
  /** How many full files are kept beside the current one. */
  readonly kept?: number
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

function rotate(nameOf: (age: number) => string, kept: number): void {
  rmSync(nameOf(kept), { force: true })
  for (let age = kept - 1; age >= 0; age -= 1) {
    if (statSync(nameOf(age), { throwIfNoEntry: false })) renameSync(nameOf(age), nameOf(age + 1))
  }
}

/** Makes the log's own folder; a data folder that is away is not made anew for it. */
function makeFolder(path: string): void {
  if (!existsSync(path)) mkdirSync(path)
}

/** The app's own log, in text files of limited size that rotate. */
export function createLog({ folder, clock, maximumSize = 512 * 1024, kept = 3 }: LogOptions): Log {
  const nameOf = (age: number): string => join(folder, 'log', age === 0 ? 'app.log' : `app.${String(age)}.log`)
  return (level, code, detail = {}) => {
    const line = `${clock()} ${level} ${code} ${JSON.stringify(safeDetail(detail))}\n`
    try {
      makeFolder(join(folder, 'log'))
      if (sizeOf(nameOf(0)) + Buffer.byteLength(line) > maximumSize) rotate(nameOf, kept)
      appendFileSync(nameOf(0), line)
    } catch {
      // A log that cannot be written must not stop the work that it tells about.
    }
  }
}
