import { z } from 'zod'
import type { Digest } from '../../../../shared/domain/dossier/chain.ts'
import type { DossierEvent } from '../../../../shared/domain/dossier/event.ts'
import { type DossierNumber, dossierNumberSchema } from '../../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import type { Disk } from '../disk/disk.ts'
import { isBackedUp } from '../disk/names.ts'
import { lookAtDossier, type ReadDossier } from '../dossiers/dossier-document.ts'
import { dossierFolder } from '../dossiers/dossier-folder.ts'
import { freePlace } from '../folder/set-up-mark.ts'
import type { DossierKeys } from '../sealed/dossier-keys.ts'
import type { SealedDisk } from '../sealed/sealed-document.ts'
import type { Generation } from './generation.ts'

/** How far a dossier had come in one place. */
export interface DossierVersion {
  readonly acts: number
  readonly lastAt: Instant
  readonly hash: string
}

/** A dossier in a backup beside what is there of it now. */
export interface DossierInBackup {
  readonly number: DossierNumber
  readonly backup: DossierVersion
  /** Null where it is gone or damaged. */
  readonly present: DossierVersion | null
}

/** A dossier that was put back. */
export interface PutBack {
  /** What it tells; null when it is sealed for others. */
  readonly events: DossierEvent[] | null
  readonly version: DossierVersion
  /** Where in the data folder lies what was there; null when there was nothing. */
  readonly aside: string | null
}

/** A backup, as the data folder that it was made of, and the data folder of now. */
export interface PutBackWork extends SealedDisk {
  readonly generation: Generation
  readonly from: Disk
  readonly chain: Digest
  readonly keys: DossierKeys
}

/** Where what is put back lies until all of it is there. */
const staging = 'terugzetten/dossier'

/** Says which dossier is changing places, and where what was there goes. */
const markPath = 'terugzetten/wissel'
const markSchema = z.object({ number: dossierNumberSchema, aside: z.string().regex(/^terzijde\/[\w-]+$/) })

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return null
  }
}

function versionOf({ course }: ReadDossier): DossierVersion {
  return { acts: course.hashes.length, lastAt: course.recordedAt, hash: course.hashes.at(-1) ?? '' }
}

function filesOf({ files }: Generation, number: DossierNumber): string[] {
  const within = `${dossierFolder(number)}/`
  return files.map(({ path }) => path).filter((path) => path.startsWith(within) && isBackedUp(path))
}

async function inBackup(work: PutBackWork, number: DossierNumber): Promise<Result<ReadDossier>> {
  const { generation, from, sealer, keys, chain: digest } = work
  if (filesOf(generation, number).length === 0) return refuse('restore.notInBackup', { params: { number } })
  return lookAtDossier({ disk: from, sealer, keys, digest }, number)
}

/** How a dossier in a backup stands to what is there of it now; fails with `restore.notInBackup`, or as `lookAtDossier` does. */
export async function compareDossier(work: PutBackWork, number: DossierNumber): Promise<Result<DossierInBackup>> {
  const kept = await inBackup(work, number)
  if (!kept.ok) return kept
  const { disk, sealer, keys, chain: digest } = work
  const present = await lookAtDossier({ disk, sealer, keys, digest }, number)
  return ok({ number, backup: versionOf(kept.value), present: present.ok ? versionOf(present.value) : null })
}

/** Lays the files of one dossier down; nothing that is there is touched. */
async function lay({ generation, from, disk }: PutBackWork, number: DossierNumber): Promise<Result<void>> {
  const cleared = await disk.removeFolder(staging)
  if (!cleared.ok) return cleared
  for (const path of filesOf(generation, number)) {
    const bytes = await from.read(path)
    if (!bytes.ok) return bytes
    if (bytes.value === null) continue
    const written = await disk.write(`${staging}${path.slice(dossierFolder(number).length)}`, bytes.value)
    if (!written.ok) return written
  }
  return ok(undefined)
}

/**
 * Finishes what was broken off while a dossier changed places with the one in a backup: where its place is empty, what was
 * there comes back. Called when the register is opened.
 */
export async function finishPutBack(disk: Disk): Promise<Result<void>> {
  const bytes = await disk.read(markPath)
  if (!bytes.ok || bytes.value === null) return bytes.ok ? ok(undefined) : bytes
  const mark = markSchema.safeParse(parseJson(bytes.value))
  if (mark.success) {
    const folder = dossierFolder(mark.data.number)
    const taken = await disk.stamp(folder)
    if (!taken.ok) return taken
    const was = await disk.stamp(`${mark.data.aside}/${folder}`)
    if (!was.ok) return was
    const back =
      taken.value === null && was.value !== null
        ? await disk.move(`${mark.data.aside}/${folder}`, folder)
        : ok(undefined)
    if (!back.ok) return back
  }
  return disk.removeFile(markPath)
}

/** Lets a dossier change places with what lies ready; a failure brings back what was there, at the next opening at the latest. */
async function changePlaces(disk: Disk, number: DossierNumber, aside: string): Promise<Result<void>> {
  const folder = dossierFolder(number)
  const marked = await disk.write(markPath, Buffer.from(JSON.stringify({ number, aside }), 'utf8'))
  if (!marked.ok) return marked
  const moved = await disk.move(folder, `${aside}/${folder}`)
  const placed = moved.ok ? await disk.move(staging, folder) : moved
  const finished = await finishPutBack(disk)
  // Once the place is taken, a mark that stays says nothing any more.
  return placed.ok || finished.ok ? placed : refuse('register.unsure', { params: { system: '' } })
}

/** Puts one dossier back as it was in a backup, with its files; what was there is set aside. A failure leaves what was there. */
export async function putBack(
  work: PutBackWork,
  { number, at }: { readonly number: DossierNumber; readonly at: Instant }
): Promise<Result<PutBack>> {
  const kept = await inBackup(work, number)
  if (!kept.ok) return kept
  const laid = await lay(work, number)
  if (!laid.ok) return laid
  const { disk } = work
  const there = await disk.stamp(dossierFolder(number))
  if (!there.ok) return there
  const place = await freePlace(disk, at)
  if (!place.ok) return place
  const aside = there.value === null ? null : place.value
  const placed = await (aside === null ? disk.move(staging, dossierFolder(number)) : changePlaces(disk, number, aside))
  return placed.ok ? ok({ events: kept.value.events, version: versionOf(kept.value), aside }) : placed
}
