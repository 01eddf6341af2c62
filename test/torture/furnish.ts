import { createDisk } from '../../electron/main/register/disk/disk.ts'
import { PaperStore } from '../../electron/main/register/dossiers/paper-store.ts'
import type { Services } from '../../electron/main/services/services.ts'
import { sealerFor } from '../../electron/main/vault/sealer.ts'
import { segmentsWith } from '../../electron/main/vault/segments.ts'
import { amsterdamDay } from '../../shared/domain/calendar/amsterdam.ts'
import type { DossierNumber } from '../../shared/domain/dossier/number.ts'
import { emptyNotes } from '../../shared/domain/reports/notes.ts'
import { wholeYear } from '../../shared/domain/statistics/period.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { intake } from '../fixtures/dossier/play.ts'
import { MemoryDisk } from './memory-disk.ts'
import { accepted, clockFrom, enter, now, openTried, password, progress, setUpTried } from './office.ts'

/** An office to try things on, and how it was before. */
export interface Furnished {
  readonly folder: string
  readonly disk: MemoryDisk
  /** The same office as it was some work earlier. */
  readonly earlier: MemoryDisk
  readonly recoveryKey: string
}

const folder = '/kantoor'
const begun: Instant = '2022-03-04T10:00:00.000Z'

/** A complaint that was withdrawn and is due for destruction by now. */
export const due: DossierNumber = '2022-0002'

async function takeInAndWithdraw(services: Services): Promise<void> {
  const receivedAt: Instant = '2022-03-04T09:00:00.000Z'
  const { number } = accepted(await services.dossiers.register({ ...intake, receivedAt }, null))
  const command = { act: 'withdraw', at: begun, values: {}, details: { reason: 'Toch niet' } } as const
  accepted(await services.dossiers.act({ number, seq: 1, command, draft: null }))
}

async function begin(disk: MemoryDisk): Promise<string> {
  const services = await openTried({ folder, fs: disk.fs, clock: clockFrom(begun) })
  const recoveryKey = await setUpTried(services)
  accepted(await services.accounts.add({ name: 'Bram', role: 'employee', password }))
  for (let count = 0; count < 3; count += 1) await takeInAndWithdraw(services)
  await services.session.lock()
  return recoveryKey
}

async function attach(services: Services, disk: MemoryDisk): Promise<void> {
  const officer = services.desk.session?.actor.id ?? ''
  const { officeKey } = accepted(await services.desk.options.vault.unlock(officer, password)).keyring
  const place = { disk: createDisk({ folder, fs: disk.fs }), sealer: sealerFor(officeKey, 'register') }
  const papers = new PaperStore({ ...place, segments: segmentsWith() })
  for (const size of [600, 300]) {
    const writer = papers.begin('2026-0001')
    accepted(await writer.add(new Uint8Array(size)))
    accepted(await writer.finish())
  }
}

async function work(disk: MemoryDisk): Promise<void> {
  const services = await openTried({ folder, fs: disk.fs, clock: clockFrom(now) })
  await enter(services)
  accepted(await services.session.confirmClock())
  accepted(await services.dossiers.register(intake, null))
  accepted(await services.dossiers.register(intake, null))
  await attach(services, disk)
  accepted(await services.drafts.save({ id: 'd1', kind: 'intake', subject: '', values: intake }))
  accepted(await services.drafts.save({ id: 'd2', kind: 'intake', subject: '', values: {} }))
  accepted(await services.reports.saveNotes(wholeYear(2026), { ...emptyNotes, introduction: 'vooraf' }))
  accepted(await services.reports.saveNotes(wholeYear(2025), { ...emptyNotes, introduction: 'toen' }))
  accepted(await services.destruction.destroy(['2022-0001']))
  await services.session.lock()
}

async function workOn(disk: MemoryDisk): Promise<void> {
  const services = await openTried({ folder, fs: disk.fs, clock: clockFrom('2026-03-04T11:00:00.000Z') })
  await enter(services)
  accepted(await services.dossiers.act({ number: '2026-0001', seq: 1, command: progress('eerst'), draft: null }))
  accepted(await services.drafts.save({ id: 'd1', kind: 'intake', subject: '', values: { channel: 'letter' } }))
  accepted(await services.reports.saveNotes(wholeYear(2026), { ...emptyNotes, introduction: 'eerst' }))
  accepted(await services.destruction.destroy(['2022-0003']))
  const { office, policy } = accepted(await services.office.get())
  accepted(await services.office.change({ ...office, phone: '0201234567' }))
  accepted(await services.policy.save(policy, amsterdamDay(now)))
  accepted(await services.policy.save(policy, '2026-06-01'))
  const year = { id: 'year', from: '2025-01-01', to: '2025-12-31', on: '2026-02-02' } as const
  accepted(await services.reports.recordPresented(year))
  await services.session.lock()
}

/** Somebody pulled the plug while a line of the journal was written. */
function tear(disk: MemoryDisk): void {
  const journal = disk.files().get(`${folder}/journal`) ?? new Uint8Array(0)
  disk.put(`${folder}/journal`, new Uint8Array(Buffer.concat([journal, Buffer.from('afgebroken')])))
}

/** The same office in the middle of destroying a complaint, as a disk that fails leaves it. */
export async function furnishDestroying(): Promise<Furnished> {
  const office = await furnish()
  const { fs } = office.disk
  const rename: typeof fs.rename = (from, to) =>
    to.endsWith('/statistics') ? Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' })) : fs.rename(from, to)
  const services = await openTried({ folder, fs: { ...fs, rename } })
  await enter(services)
  await services.destruction.destroy([due])
  await services.session.lock()
  return office
}

/** An office with a file of every kind there is, some of which were there before. */
export async function furnish(): Promise<Furnished> {
  const disk = new MemoryDisk()
  const recoveryKey = await begin(disk)
  tear(disk)
  await work(disk)
  const earlier = disk.copy()
  await workOn(disk)
  return { folder, disk, earlier, recoveryKey }
}
