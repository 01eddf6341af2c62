import type { Actor } from '../../../../shared/domain/dossier/event.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import { destructionUnderWay } from '../destruction/destruction-store.ts'
import type { Disk } from '../disk/disk.ts'
import { isBackedUp } from '../disk/names.ts'
import { Pace } from '../disk/pace.ts'
import { within } from '../disk/within.ts'
import { copiesFolder } from '../disk/twin-file.ts'
import { dossierFolder } from '../dossiers/dossier-folder.ts'
import { rememberPlaces } from '../dossiers/numbering.ts'
import type { Sealer } from '../sealed/sealer.ts'
import { restoredNote } from './restored.ts'
import { isOfNewest, type SinceThen } from './since.ts'
import { clearStaging, stagingPlace } from './swap.ts'

/** How far the laying down has come, in files. */
export interface StageProgress {
  readonly done: number
  readonly total: number
}

/** What laying a backup down takes. */
export interface StageWork {
  /** The data folder. */
  readonly disk: Disk
  /** Where the office comes from: a backup as the data folder that it was made of, or such a folder itself. */
  readonly from: Disk
  /** The files of it. */
  readonly paths: readonly string[]
  /** Goes on without the files that are damaged. */
  readonly takesDamaged: boolean
  readonly signal: AbortSignal
  readonly onProgress: (progress: StageProgress) => void
}

/**
 * Lays the files of a backup down beside what is there, each held against its digest; nothing that is there is touched.
 * Gives how many damaged ones were left out. Fails with `restore.partial {count, first}` when some are damaged, unless
 * those are to be left out, and with `restore.stopped`.
 */
export async function stageFiles(work: StageWork): Promise<Result<number>> {
  const { disk, from, takesDamaged, signal, onProgress } = work
  const cleared = await clearStaging(disk)
  if (!cleared.ok) return cleared
  const paths = work.paths.filter((path) => isBackedUp(path) && !isOfNewest(path))
  const damaged: string[] = []
  const pace = new Pace()
  for (const [done, path] of paths.entries()) {
    if (signal.aborted) return refuse('restore.stopped')
    onProgress({ done, total: paths.length })
    await pace.breathe()
    const bytes = await from.read(path)
    const isDamaged = !bytes.ok && bytes.error.every(({ code }) => code === 'register.damaged')
    if (!bytes.ok && !isDamaged) return bytes
    const written =
      bytes.ok && bytes.value !== null ? await within(disk, stagingPlace).write(path, bytes.value) : ok(undefined)
    if (!written.ok) return written
    if (isDamaged) damaged.push(path)
  }
  const [first] = damaged
  if (first === undefined || takesDamaged) return ok(damaged.length)
  return refuse('restore.partial', { params: { count: damaged.length, first } })
}

/** What is laid down beside the files of the backup itself. */
export interface StageRest {
  readonly disk: Disk
  readonly sealer: Sealer
  readonly since: SinceThen
  /** The newest vault, as the text of its file, and the note that nobody has its recovery key yet. */
  readonly vault: { readonly text: string; readonly keyMark: Uint8Array | null }
  readonly note: { readonly made: Instant; readonly by: Actor | null; readonly without: number }
  /** Whoever puts the office back, under whose name is destroyed again what was destroyed since. */
  readonly destroyer: Actor
  readonly newId: () => string
}

/** Lays down what is known of the office since the backup, and takes out again what was destroyed. */
export async function stageRest(work: StageRest): Promise<Result<void>> {
  const { disk, sealer, since, vault, note, destroyer } = work
  const staged = within(disk, stagingPlace)
  const place = { disk: staged, sealer }
  const twice = async (path: string, bytes: Uint8Array): Promise<Result<void>> => {
    const first = await staged.write(path, bytes)
    return first.ok ? staged.write(`${copiesFolder}/${path}`, bytes) : first
  }
  const entries = [...since.destroyed]
  const batch = since.underWay ?? { id: work.newId(), by: destroyer, lines: [] }
  const steps: (() => Promise<Result<void>>)[] = [
    ...entries.map(
      ({ number }) =>
        () =>
          staged.removeFolder(dossierFolder(number))
    ),
    ...[...since.documents].map(
      ([path, bytes]) =>
        () =>
          twice(path, bytes)
    ),
    () => twice('vault.json', Buffer.from(vault.text, 'utf8')),
    () =>
      vault.keyMark === null ? Promise.resolve(ok(undefined)) : staged.write('herstelsleutel.json', vault.keyMark),
    () => rememberPlaces(place, since.given),
    // Finished at the first opening, as any destruction: drafts go, and the journal tells of it.
    () =>
      entries.length === 0 ? Promise.resolve(ok(undefined)) : destructionUnderWay(place).write({ ...batch, entries }),
    () => restoredNote(place).write({ ...note, destroyed: entries.length, left: [...since.left] })
  ]
  for (const step of steps) {
    const done = await step()
    if (!done.ok) return done
  }
  return ok(undefined)
}
