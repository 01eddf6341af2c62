import { type Destroyed, destroyedSchema } from '../../../../shared/domain/dossier/destruction.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { type DestructionBatch, destructionUnderWay } from '../destruction/destruction-store.ts'
import type { Disk } from '../disk/disk.ts'
import { copiesFolder, lookOnly, twinFile } from '../disk/twin-file.ts'
import {
  type HighestPlaces,
  higherPlaces,
  highestOf,
  listNumbers,
  numbersUpTo,
  rememberedPlaces
} from '../dossiers/numbering.ts'
import { revisionOf } from '../sealed/sealed-adapter.ts'
import { sealedDocument } from '../sealed/sealed-document.ts'
import type { Sealer } from '../sealed/sealer.ts'

/** Documents of which the newest version holds, whichever backup is put back: what was destroyed stays so, and figures go with it. */
const ofNewest = ['destroyed', 'statistics'] as const

/** Files that do not come from the backup itself. */
const kept: readonly string[] = [...ofNewest, 'vault.json', 'herstelsleutel.json', 'destroying', 'numbers']

/** Whether a file, or its second copy, is one of which the newest version holds. */
export function isOfNewest(path: string): boolean {
  return kept.includes(path.startsWith(`${copiesFolder}/`) ? path.slice(copiesFolder.length + 1) : path)
}

/** What is known of an office apart from the backup that is put back: the folder that it comes in the place of, and later backups. */
export interface NewerKnowledge {
  readonly disks: readonly Disk[]
  readonly sealer: Sealer
  /** The last number that somebody knows was given out, where no disk tells it; null when nobody does. */
  readonly lastNumber?: DossierNumber | null
}

/** What has become of an office since a backup of it. */
export interface SinceThen {
  /** What had been destroyed since, or was about to be, and is so again. */
  readonly destroyed: readonly Destroyed[]
  /** A destruction that was under way, to be counted once. */
  readonly underWay: DestructionBatch | null
  /** The numbers that were given out since, to dossiers that the backup does not have. */
  readonly left: readonly DossierNumber[]
  /** How far the numbers had come. */
  readonly given: HighestPlaces
  /** The newest version of each document of which that holds, as it is kept. */
  readonly documents: ReadonlyMap<string, Uint8Array>
}

/** The newest version of a document that is kept twice: the one that was written most often. */
async function newestBytes(path: string, { disks, sealer }: NewerKnowledge): Promise<Uint8Array | null> {
  let newest: { readonly bytes: Uint8Array; readonly revision: number } | null = null
  for (const disk of disks) {
    const rank = (bytes: Uint8Array): number | null => revisionOf(bytes, path, sealer)
    const read = await twinFile(disk, rank, lookOnly).read(path)
    if (!read.ok || read.value === null) continue
    const revision = rank(read.value)
    if (revision !== null && revision > (newest?.revision ?? -1)) newest = { bytes: read.value, revision }
  }
  return newest?.bytes ?? null
}

async function underWayOn({ disks, sealer }: NewerKnowledge): Promise<DestructionBatch | null> {
  for (const disk of disks) {
    const batch = await destructionUnderWay({ disk, sealer }).read()
    if (batch.ok && batch.value !== null) return batch.value
  }
  return null
}

async function destroyedOn(disk: Disk, sealer: Sealer): Promise<Destroyed[]> {
  const document = sealedDocument(
    { disk, sealer },
    { path: 'destroyed', kind: 'destroyed', schema: destroyedSchema.array(), isTwin: true }
  )
  const read = await document.read()
  return read.ok ? (read.value ?? []) : []
}

/** The dossiers that any of these says were destroyed, each once. */
async function allDestroyed({ disks, sealer }: NewerKnowledge): Promise<Destroyed[]> {
  const found = new Map<DossierNumber, Destroyed>()
  for (const disk of disks) {
    for (const one of await destroyedOn(disk, sealer)) if (!found.has(one.number)) found.set(one.number, one)
  }
  return [...found.values()]
}

async function givenOn({ disks, sealer, lastNumber = null }: NewerKnowledge): Promise<HighestPlaces> {
  let given = highestOf(lastNumber === null ? [] : [lastNumber])
  for (const disk of disks) {
    const listed = await listNumbers(disk)
    const used = listed.ok ? highestOf(listed.value) : {}
    given = higherPlaces(given, higherPlaces(used, await rememberedPlaces({ disk, sealer })))
  }
  return given
}

/**
 * What has become of an office since the backup on `from`, by all that is known of it: nobody who lost their access gets
 * in again, what was destroyed stays destroyed, and no number is given out twice.
 */
export async function sinceThen(from: Disk, newer: NewerKnowledge): Promise<SinceThen> {
  const all = { ...newer, disks: [...newer.disks, from] }
  const underWay = await underWayOn(newer)
  const before = new Set((await destroyedOn(from, newer.sealer)).map(({ number }) => number))
  const known = [...(await allDestroyed(all)), ...(underWay?.entries ?? [])]
  const gone = new Set(known.map(({ number }) => number))
  const given = await givenOn(all)
  const listed = await listNumbers(from)
  const here = new Set<DossierNumber>(listed.ok ? listed.value : [])
  const upToThen = new Set(
    numbersUpTo(higherPlaces(highestOf([...here]), await rememberedPlaces({ ...newer, disk: from })))
  )
  const documents = new Map<string, Uint8Array>()
  for (const path of ofNewest) {
    const bytes = await newestBytes(path, all)
    if (bytes !== null) documents.set(path, bytes)
  }
  return {
    destroyed: [...new Map(known.map((one) => [one.number, one])).values()].filter(({ number }) => !before.has(number)),
    underWay,
    left: numbersUpTo(given).filter((number) => !here.has(number) && !upToThen.has(number) && !gone.has(number)),
    given,
    documents
  }
}
