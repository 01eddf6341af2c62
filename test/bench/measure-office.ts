import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import type { Services } from '../../electron/main/services/services.ts'
import { toRow } from '../../renderer/features/register/register-row.ts'
import { buildSearch, foundRows } from '../../renderer/features/register/search.ts'
import type { Result } from '../../shared/result.ts'
import { type Figures, figureOf, measure, single } from './figures.ts'
import type { MadeDossier } from './make-office.ts'
import { benchNow, openBenchOffice, password } from './open-bench-office.ts'
import { measureReplace } from './rivals.ts'

const msPerMb = 1_000_000
const acts = 200
const looksAnAct = 10

function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.error))
}

async function logIn({ session }: Services): Promise<void> {
  valueOf(await session.logIn(session.state().accounts[0]?.id ?? '', password))
}

async function act({ dossiers }: Services, number: string): Promise<number> {
  const { events } = valueOf(await dossiers.open(number))
  const command = { act: 'recordProgress', at: benchNow, values: {}, details: { text: 'Gebeld.' } } as const
  const start = performance.now()
  valueOf(await dossiers.act({ number, seq: events.length, command, draft: null }))
  return performance.now() - start
}

/** Two hundred acts, and ten looks at lists and dossiers between one and the next. */
async function playDay(services: Services, open: readonly string[]): Promise<Figures> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const acted: number[] = []
  const today: number[] = []
  for (let turn = 0; turn < acts; turn += 1) {
    acted.push(await act(services, open[turn % open.length] ?? ''))
    const start = performance.now()
    services.dossiers.today()
    services.dossiers.attention()
    today.push(performance.now() - start)
    for (let look = 0; look < looksAnAct - 1; look += 1) {
      await services.dossiers.open(open[(turn + look) % open.length] ?? '')
      await setTimeout(0)
    }
  }
  delay.disable()
  const blocks = { median: delay.percentile(99.9) / msPerMb, p95: delay.max / msPerMb }
  return {
    'one act, acknowledged': figureOf(acted),
    'Vandaag, badge and next moments after an act': figureOf(today),
    'blocks of main in a day (p99.9, max)': blocks
  }
}

async function measureScreens({ dossiers, reports }: Services): Promise<Figures> {
  const lines = valueOf(dossiers.list())
  const policy = valueOf(dossiers.today()).policies[0]
  const rows = policy === undefined ? [] : lines.map((line) => toRow(line, policy))
  const index = await buildSearch(rows, () => true)
  const typed = ['a', 'af', 'afs', 'afspraak', 'visser', 'visser fac', '2026-0', 'terugbel', 'de jong', 'mulder 12']
  const period = { from: '2026-01-01', to: '2026-12-31', shared: false }
  return {
    'register list': await measure(3, () => dossiers.list()),
    'register list (MB)': single(JSON.stringify(lines).length / msPerMb),
    'search, per keystroke': await measure(
      50,
      (turn) => index && foundRows(rows, index, typed[turn % typed.length] ?? '')
    ),
    'annual report, model': await measure(3, () => reports.annual(period))
  }
}

/** Measures the office in a folder as it stands. */
export async function measureOffice(folder: string, made: readonly MadeDossier[]): Promise<Figures> {
  const { services } = await openBenchOffice(folder)
  const first = await measure(1, () => logIn(services))
  services.dossiers.today()
  await services.desk.leave()
  const entering = await measure(3, async () => {
    await logIn(services)
    services.dossiers.today()
  })
  const open = made.filter(({ isOpen }) => isOpen).map(({ number }) => number)
  const day = await playDay(services, open)
  const rss = process.memoryUsage.rss() / msPerMb
  const bytes = readFileSync(join(folder, `dossiers/${(open[0] ?? '').replace('-', '/')}/dossier`))
  const replace = await measureReplace(folder, bytes)
  const screens = await measureScreens(services)
  await services.desk.leave()
  return {
    'password accepted → Vandaag': entering,
    'the same without an index (first time)': first,
    ...day,
    ...replace,
    ...screens,
    'memory of main after the day (MB)': single(rss)
  }
}
