import type { BackupKeep, MadeBackup } from '../../../../shared/domain/office/backup.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import type { Disk } from '../disk/disk.ts'
import type { FileStamp } from '../disk/file-system.ts'
import { Pace } from '../disk/pace.ts'
import type { Sealer } from '../sealed/sealer.ts'
import type { BackupFolder } from './backup-folder.ts'
import type { Gate } from './gate.ts'
import {
  type BackedUpFile,
  type ByteDigest,
  bytesIn,
  dossiersIn,
  type Generation,
  isSealed,
  piecesIn,
  pieceSize,
  sealGeneration
} from './generation.ts'
import { forgetDestroyed } from './forget-destroyed.ts'
import { prune } from './prune.ts'
import { scan } from './scan.ts'

/** What a backup is made of, and where it goes. */
export interface BackupWork {
  readonly disk: Disk
  readonly gate: Gate
  readonly sealer: Sealer
  readonly digest: ByteDigest
  readonly place: BackupFolder
  /** The id of the data folder. */
  readonly office: string
  /** The dossiers that are destroyed, which are to be in no backup any more (EW-7.5). */
  readonly destroyed: readonly DossierNumber[]
  readonly at: Instant
  readonly keep: BackupKeep
  readonly signal?: AbortSignal
  /** Told how many of the files that changed have been read. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
}

/** So few files that others wait for them to be read without noticing it. */
const fewEnough = 12
const mostRounds = 6

/** Files as they are, with the bytes of each, read while nobody could change them. */
type Held = ReadonlyMap<string, readonly Uint8Array[]>

/** What was found in the backup folder beforehand. */
interface FoundInPlace {
  readonly there: Set<string>
  readonly relied: ReadonlySet<string>
  /** The newest backup that is as it was sealed. */
  readonly last: Generation | undefined
}

class Making {
  readonly #work: BackupWork
  readonly #files: Map<string, BackedUpFile>
  /** Pieces that some backup stands on, so that they were read back before. */
  readonly #relied: ReadonlySet<string>
  readonly #there: Set<string>
  readonly #pace = new Pace()
  moved = 0

  constructor(work: BackupWork, { there, relied, last }: FoundInPlace) {
    this.#work = work
    this.#there = there
    this.#relied = relied
    const isWhole = ({ pieces }: BackedUpFile): boolean => pieces.every((piece) => there.has(piece))
    this.#files = new Map((last?.files ?? []).filter(isWhole).map((file) => [file.path, file]))
  }

  /** Takes over all that changed since the last backup. */
  async first(): Promise<Result<void>> {
    const scanned = await scan(this.#work.disk)
    if (!scanned.ok) return scanned
    for (const path of this.#files.keys()) if (!scanned.value.has(path)) this.#files.delete(path)
    const changed = [...scanned.value].filter(([path, stamp]) => !this.#isSame(path, stamp))
    return this.#takeAll(changed, this.#work.onProgress)
  }

  /** Takes over what was changed meanwhile, at these places. */
  async again(places: readonly string[]): Promise<Result<void>> {
    for (const place of places) {
      const scanned = await this.#forget(place)
      if (!scanned.ok) return scanned
      // It was just changed, so its moment may stand for a later change too.
      const taken = await this.#takeAll([...scanned.value].map(([path, { size }]) => [path, { size, mtimeNs: '' }]))
      if (!taken.ok) return taken
    }
    return ok(undefined)
  }

  /** Reads the last few places, while nothing changes. */
  async hold(places: readonly string[]): Promise<Result<Held>> {
    const held = new Map<string, readonly Uint8Array[]>()
    for (const place of places) {
      const scanned = await this.#forget(place)
      if (!scanned.ok) return scanned
      for (const [path, { size }] of scanned.value) {
        const pieces: Uint8Array[] = []
        for (let from = 0; from < size; from += pieceSize) {
          const bytes = await this.#work.disk.readPart(path, from, Math.min(pieceSize, size - from))
          if (!bytes.ok) return bytes
          if (bytes.value !== null) pieces.push(bytes.value)
        }
        held.set(path, pieces)
      }
    }
    return ok(held)
  }

  /** Keeps what was read while nothing changed. */
  async keep(held: Held): Promise<Result<void>> {
    for (const [path, parts] of held) {
      const pieces: string[] = []
      for (const bytes of parts) {
        const piece = await this.#keepPiece(bytes)
        if (!piece.ok) return piece
        pieces.push(piece.value)
      }
      this.#files.set(path, { path, size: parts.reduce((sum, { length }) => sum + length, 0), mtimeNs: '', pieces })
    }
    return ok(undefined)
  }

  files(): BackedUpFile[] {
    return [...this.#files.values()].sort((left, right) => (left.path < right.path ? -1 : 1))
  }

  #isSame(path: string, { size, mtimeNs }: FileStamp): boolean {
    const before = this.#files.get(path)
    return before !== undefined && before.size === size && before.mtimeNs === mtimeNs
  }

  /** What is at a place now; what was there before counts no more. */
  async #forget(place: string): Promise<Result<Map<string, FileStamp>>> {
    for (const path of this.#files.keys()) {
      if (path === place || path.startsWith(`${place}/`)) this.#files.delete(path)
    }
    return scan(this.#work.disk, place)
  }

  async #takeAll(
    changed: readonly (readonly [string, FileStamp])[],
    onProgress?: BackupWork['onProgress']
  ): Promise<Result<void>> {
    let done = 0
    for (const [path, stamp] of changed) {
      onProgress?.({ done, total: changed.length })
      const taken = await this.#take(path, stamp)
      if (!taken.ok) return taken
      done += 1
    }
    onProgress?.({ done, total: changed.length })
    return ok(undefined)
  }

  /** Takes a file over; one that changes meanwhile is heard of, and taken again. */
  async #take(path: string, { size, mtimeNs }: FileStamp): Promise<Result<void>> {
    const pieces: string[] = []
    for (let from = 0; from < size; from += pieceSize) {
      const bytes = await this.#work.disk.readPart(path, from, Math.min(pieceSize, size - from))
      if (!bytes.ok) return bytes
      const piece = bytes.value === null ? null : await this.#keepPiece(bytes.value)
      if (piece === null) return ok(undefined)
      if (!piece.ok) return piece
      pieces.push(piece.value)
    }
    this.#files.set(path, { path, size, mtimeNs, pieces })
    return ok(undefined)
  }

  async #keepPiece(bytes: Uint8Array): Promise<Result<string>> {
    const { digest, place, signal } = this.#work
    if (signal?.aborted === true) return refuse('backup.stopped')
    await this.#pace.breathe()
    const piece = digest(bytes)
    if (this.#there.has(piece) && (await this.#isGood(piece))) return ok(piece)
    const added = await place.addPiece(piece, bytes)
    if (!added.ok) return added
    this.#there.add(piece)
    this.moved += bytes.length
    return ok(piece)
  }

  /** What a backup that was broken off left is looked at before it is relied on. */
  async #isGood(piece: string): Promise<boolean> {
    if (this.#relied.has(piece)) return true
    const bytes = await this.#work.place.piece(piece)
    return bytes.ok && bytes.value !== null
  }
}

async function begin(work: BackupWork): Promise<Result<Making>> {
  const owner = await work.place.office()
  if (!owner.ok) return owner
  const { folder } = work.place
  if (owner.value === null) return refuse('backup.folderGone', { params: { folder } })
  if (owner.value !== work.office) return refuse('backup.otherOffice', { params: { folder } })
  const found = await work.place.generations()
  if (!found.ok) return found
  const there = await work.place.pieces()
  if (!there.ok) return there
  const generations = found.value.flatMap(({ generation }) => generation ?? [])
  const relied = await piecesIn(generations)
  const last = generations.find((generation) => isSealed(generation, work.sealer, work.digest))
  return ok(new Making(work, { there: there.value, relied, last }))
}

/** Follows the folder while others work in it, until what is left can be read in a moment in which nothing changes. */
async function follow(making: Making, { gate }: BackupWork, changed: Set<string>): Promise<Result<void>> {
  const first = await making.first()
  if (!first.ok) return first
  for (let round = 0; changed.size > fewEnough && round < mostRounds; round += 1) {
    const places = [...changed]
    changed.clear()
    const again = await making.again(places)
    if (!again.ok) return again
  }
  const held = await gate.hold(() => making.hold([...changed]))
  return held.ok ? making.keep(held.value) : held
}

/**
 * Makes a backup: only what changed since the last one is moved, each piece is read back, and what it was made of is one
 * moment of the data folder, though the work in it goes on. The backup counts from the moment that its own file is there;
 * broken off before that, the earlier ones are as they were, and the next time goes on from what was moved.
 */
export async function makeBackup(work: BackupWork): Promise<Result<MadeBackup>> {
  const begun = await begin(work)
  if (!begun.ok) return begun
  const making = begun.value
  const changed = new Set<string>()
  const stop = work.gate.listen((path) => changed.add(path))
  const followed = await follow(making, work, changed).finally(stop)
  if (!followed.ok) return followed
  const { office, at, sealer, digest, place } = work
  const generation = sealGeneration({ office, at, files: making.files() }, sealer, digest)
  const added = await place.addGeneration(generation)
  if (!added.ok) return added
  // A backup that is there and read back is a good one, also when old ones could not be cleared now.
  const forgotten = await forgetDestroyed(work)
  if (forgotten.ok) await prune(place, work.keep)
  return ok({
    at,
    folder: place.folder,
    dossiers: dossiersIn(generation).length,
    bytes: bytesIn(generation),
    moved: making.moved
  })
}
