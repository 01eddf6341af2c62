import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Services } from '../../electron/main/services/services.ts'
import type { DossierNumber } from '../../shared/domain/dossier/number.ts'
import type { Result } from '../../shared/result.ts'
import type { Figure } from './figures.ts'
import { benchNow, password } from './open-bench-office.ts'

const nsPerMs = 1_000_000
export const bytesPerMb = 1_000_000
export const bytesPerKb = 1_000

/** The value of a success; a measurement ends with a failure. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.error))
}

/** Logs in as the first account. */
export async function logIn({ session }: Services): Promise<void> {
  valueOf(await session.logIn(session.state().accounts[0]?.id ?? '', password))
}

/** Does an act in a dossier; gives how long it took until it was acknowledged, in milliseconds. */
export async function act({ dossiers }: Services, number: DossierNumber): Promise<number> {
  const { events } = valueOf(await dossiers.open(number))
  const command = { act: 'recordProgress', at: benchNow, values: {}, details: { text: 'Gebeld.' } } as const
  const start = performance.now()
  valueOf(await dossiers.act({ number, seq: events.length, command, draft: null }))
  return performance.now() - start
}

/** Does work and tells how long the main thread was held meanwhile: nearly always at most, and the longest. */
export async function blocksOf<Value>(
  work: () => Promise<Value>
): Promise<{ readonly value: Value; readonly blocks: Figure }> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const value = await work()
  delay.disable()
  return { value, blocks: { median: delay.percentile(99.9) / nsPerMs, p95: delay.max / nsPerMs } }
}
