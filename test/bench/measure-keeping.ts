import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figures } from './figures.ts'
import { single } from './figures.ts'
import { act, blocksOf, bytesPerKb, bytesPerMb, logIn, valueOf } from './office-work.ts'
import { type BenchOffice, openBenchOffice, password } from './open-bench-office.ts'
import type { DossierNumber } from '../../shared/domain/dossier/number.ts'
import type { Instant } from '../../shared/domain/time.ts'

/** Enough that those of the last days and weeks are all there. */
const backupsMade = 14
const msPerWeek = 604_800_000

/** Work with how long it took, and the blocks of main meanwhile. */
async function watch<Value>(name: string, work: () => Promise<Value>): Promise<{ value: Value; figures: Figures }> {
  const start = performance.now()
  const { value, blocks } = await blocksOf(work)
  const took = performance.now() - start
  return { value, figures: { [name]: single(took), [`${name}: blocks of main (p99.9, max)`]: blocks } }
}

async function measureBackups({ services, clock }: BenchOffice, number: DossierNumber): Promise<Figures> {
  const { backup, session } = services
  valueOf(await backup.chooseFolder())
  const make = async () => valueOf(await backup.make())
  const first = await watch('first backup', make)
  await act(services, number)
  const next = await watch('backup after one act', make)
  for (let made = 2; made < backupsMade; made += 1) {
    clock.now = new Date(Date.parse(clock.now) + msPerWeek).toISOString() as Instant
    if (session.state().clock !== null) await session.confirmClock()
    await make()
  }
  const list = await watch('list of backups', async () => valueOf(await backup.list()).length)
  return {
    ...first.figures,
    'first backup (MB moved)': single(first.value.moved / bytesPerMb),
    ...next.figures,
    'backup after one act (kB moved)': single(next.value.moved / bytesPerKb),
    ...list.figures,
    'list of backups (how many)': single(list.value)
  }
}

/** Puts the office back in an empty folder, as on another PC. */
async function measureRestore(backups: string, account: string): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'klachtenboek-bench-'))
  try {
    const { services } = await openBenchOffice(folder, backups)
    const { restore } = services
    const { figures } = await watch('restore', async () => {
      valueOf(await restore.chooseFolder())
      const { source } = valueOf(await restore.unlock({ account, password }))
      const name = source?.backups[0]?.name ?? ''
      valueOf(await restore.look(name, null))
      return valueOf(await restore.start({ name, lastNumber: null, takesDamaged: false }))
    })
    return figures
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Measures what keeps an office: its backups, a check of all, and putting it back. */
export async function measureKeeping(folder: string): Promise<Figures> {
  const backups = mkdtempSync(join(tmpdir(), 'klachtenboek-bench-'))
  try {
    const office = await openBenchOffice(folder, backups)
    const { services } = office
    await logIn(services)
    valueOf(await services.session.confirmClock())
    const account = services.session.state().session?.account.id ?? ''
    const made = await measureBackups(office, '2026-0001')
    const checked = await watch('check of all', async () => valueOf(await services.health.check()))
    await services.desk.leave()
    return { ...made, ...checked.figures, ...(await measureRestore(backups, account)) }
  } finally {
    rmSync(backups, { recursive: true, force: true })
  }
}
