import { parseArgs } from 'node:util'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import { type Instant, instantOf } from '../../../shared/domain/time.ts'

/** What the start command may say: another data folder, and (from source only) a fixed clock. */
export interface AppArguments {
  readonly data?: string
  readonly now?: Instant
}

const options = { data: { type: 'string' }, now: { type: 'string' } } as const

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

function instant(value: string): Instant | undefined {
  const ms = Date.parse(value)
  return Number.isNaN(ms) ? undefined : instantOf(ms)
}

/**
 * Reads `--data DIR` and `--now ISO` from the start command and ignores what Chromium or the system adds.
 * A packaged app ignores `--now`. Refuses `arguments.now` when it is no instant.
 */
export function parseAppArguments(argv: readonly string[], { packaged }: { packaged: boolean }): Result<AppArguments> {
  const { values } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true })
  const data = text(values.data)
  const given = packaged ? undefined : text(values.now)
  const now = given === undefined ? undefined : instant(given)
  if (given !== undefined && now === undefined) return refuse('arguments.now', { params: { now: given } })
  return ok({ ...(data === undefined ? {} : { data }), ...(now === undefined ? {} : { now }) })
}
