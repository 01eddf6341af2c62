import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Services } from '../../electron/main/services/services.ts'
import type { RegisterChanges } from '../../shared/contract/dossiers.ts'
import { type Figure, type Figures, figureOf, measure, single } from './figures.ts'
import { openNumbers } from './make-office.ts'
import { act, blocksOf, bytesPerKb, bytesPerMb, logIn, valueOf } from './office-work.ts'
import { openBenchOffice } from './open-bench-office.ts'
import { measureReplace } from './rivals.ts'
import type { DossierNumber } from '../../shared/domain/dossier/number.ts'

const acts = 200
const looksAnAct = 10
const screenful = 20

function rss(): Figure {
  return single(process.memoryUsage.rss() / bytesPerMb)
}

/** The whole register as the screen reads it, some hundreds of lines at a time. */
async function readRegister({ dossiers }: Services): Promise<{ first: number; position: string; told: number }> {
  const start = performance.now()
  let changes: RegisterChanges = valueOf(await dossiers.list(null))
  const first = performance.now() - start
  let told = JSON.stringify(changes.lines).length
  while (changes.more) {
    changes = valueOf(await dossiers.list(changes.position))
    told += JSON.stringify(changes.lines).length
  }
  return { first, position: changes.position, told }
}

/** Two hundred acts, and ten looks at lists and dossiers between one and the next. */
async function playDay(services: Services, open: readonly DossierNumber[], from: string): Promise<Figures> {
  const [acted, today, changed, sizes]: number[][] = [[], [], [], []]
  let position = from
  for (let turn = 0; turn < acts; turn += 1) {
    acted?.push(await act(services, open[turn % open.length] ?? '2026-0001'))
    const start = performance.now()
    services.dossiers.today()
    services.dossiers.attention()
    today?.push(performance.now() - start)
    const asked = performance.now()
    const changes = valueOf(await services.dossiers.list(position))
    changed?.push(performance.now() - asked)
    sizes?.push(JSON.stringify(changes).length / bytesPerKb)
    position = changes.position
    for (let look = 0; look < looksAnAct - 2; look += 1) {
      await services.dossiers.open(open[(turn + look) % open.length] ?? '2026-0001')
      await setTimeout(0)
    }
  }
  return {
    'one act, acknowledged': figureOf(acted ?? []),
    'Vandaag, badge and next moments after an act': figureOf(today ?? []),
    'register, after an act': figureOf(changed ?? []),
    'register, after an act (kB told)': figureOf(sizes ?? [])
  }
}

const typed = [
  'a',
  'af',
  'afs',
  'afspraak',
  'visser',
  'visser fac',
  '2026-0',
  'terugbel',
  'de jong',
  'mulder 12',
  'viser'
]

async function measureReaders({ dossiers, reports }: Services): Promise<Figures> {
  const period = { from: '2026-01-01', to: '2026-12-31', shared: false } as const
  const found = await measure(1, () => dossiers.search('afspraak'))
  const keystrokes = await measure(100, async (turn) => {
    const words = typed[turn % typed.length] ?? ''
    const numbers = valueOf(await dossiers.search(words))
    valueOf(await dossiers.hits(words, numbers.slice(0, screenful)))
  })
  const report = async (): Promise<unknown> => valueOf(await reports.annual(period))
  return {
    'search, first time after reading the register': found,
    'search, per keystroke': keystrokes,
    'annual report, model, first time': await measure(1, report),
    'annual report, model': await measure(7, report)
  }
}

/** Measures the first log-in, which reads every dossier and makes the index. */
export async function measureFirst(folder: string): Promise<Figures> {
  const { services } = await openBenchOffice(folder)
  const first = await measure(1, () => logIn(services))
  services.dossiers.today()
  valueOf(await services.session.confirmClock())
  await services.desk.leave()
  return { 'the same without an index (first time)': first }
}

/** Measures the office of so many dossiers in a folder as it stands. */
export async function measureOffice(folder: string, count: number): Promise<Figures> {
  const { services } = await openBenchOffice(folder)
  await logIn(services)
  // The made register lies long before the day it is looked at.
  valueOf(await services.session.confirmClock())
  services.dossiers.today()
  const { position, told } = await readRegister(services)
  const open = openNumbers(count)
  const day = await blocksOf(() => playDay(services, open, position))
  const afterDay = rss()
  const bytes = readFileSync(join(folder, `dossiers/${(open[0] ?? '2026-0001').replace('-', '/')}/dossier`))
  const replace = await measureReplace(folder, bytes)
  const readers = await blocksOf(() => measureReaders(services))
  const afterAll = rss()
  const firstRows: number[] = []
  const entering = await measure(5, async () => {
    await logIn(services)
    services.dossiers.today()
  })
  for (let turn = 0; turn < 5; turn += 1) {
    await logIn(services)
    services.dossiers.today()
    firstRows.push((await readRegister(services)).first)
  }
  await services.desk.leave()
  return {
    'password accepted → Vandaag': entering,
    'register, first rows right after Vandaag': figureOf(firstRows),
    'register, all rows (MB told)': single(told / bytesPerMb),
    ...day.value,
    'blocks of main in the day (p99.9, max)': day.blocks,
    ...replace,
    ...readers.value,
    'blocks of main meanwhile (p99.9, max)': readers.blocks,
    'memory of main after the day (MB)': afterDay,
    'memory of main after search and report (MB)': afterAll
  }
}
