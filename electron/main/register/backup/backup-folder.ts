import { basename, join } from 'node:path'
import { z } from 'zod'
import { parseJson } from '../../../../shared/domain/text/json.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { RefusalCode } from '../../../../shared/refusal-codes.ts'
import { fail, ok, refuse, type Refusal, type Result } from '../../../../shared/result.ts'
import { createDisk, type Disk } from '../disk/disk.ts'
import type { FileSystem } from '../disk/file-system.ts'
import { Pace } from '../disk/pace.ts'
import {
  type ByteDigest,
  type Generation,
  generationName,
  momentOfName,
  parseGeneration,
  printGeneration
} from './generation.ts'

/** The folder that is made in the one that a person chose. */
export const backupFolderName = 'Klachtenboek-back-up'

/** Tells whose backups these are. */
const markName = 'klachtenboek-back-up.json'
const markSchema = z.object({ format: z.number().int().positive(), office: z.string().min(1) })
const current = 1

/** What a backup folder is opened with. */
export interface BackupPlace {
  readonly fs: FileSystem
  readonly digest: ByteDigest
}

/** A backup in its folder: one that can be read, or what is wrong with it. */
export type FoundGeneration = { readonly name: string; readonly at: Instant } & (
  { readonly generation: Generation; readonly problem: null } | { readonly generation: null; readonly problem: Refusal }
)

const asBackup: Readonly<Partial<Record<RefusalCode, RefusalCode>>> = {
  'register.diskFull': 'backup.full',
  'register.readOnly': 'backup.readOnly',
  'register.noAccess': 'backup.readOnly',
  'register.busy': 'backup.busyDisk'
}

const piecePath = (digest: string): string => `stukken/${digest.slice(0, 2)}/${digest}`
const pieceName = /^[0-9a-f]{64}$/
const shelfName = /^[0-9a-f]{2}$/
const generationsFolder = 'back-ups'

/** A folder with the backups of one office: pieces of files by their digest, and what each backup was made of. */
export class BackupFolder {
  readonly folder: string
  readonly #disk: Disk
  readonly #digest: ByteDigest

  private constructor(disk: Disk, digest: ByteDigest) {
    this.folder = disk.folder
    this.#disk = disk
    this.#digest = digest
  }

  /** The backup folder in the folder that a person chose, or that folder itself where it is one. */
  static async at(chosen: string, { fs, digest }: BackupPlace): Promise<Result<BackupFolder>> {
    const itself = new BackupFolder(createDisk({ folder: chosen, fs }), digest)
    if (basename(chosen) === backupFolderName) return ok(itself)
    const mark = await itself.#read(markName)
    if (!mark.ok) return mark
    if (mark.value !== null) return ok(itself)
    return ok(new BackupFolder(createDisk({ folder: join(chosen, backupFolderName), fs }), digest))
  }

  /** Whose backups these are; null where there are none. */
  async office(): Promise<Result<string | null>> {
    const bytes = await this.#read(markName)
    if (!bytes.ok || bytes.value === null) return bytes.ok ? ok(null) : bytes
    try {
      const mark = markSchema.parse(parseJson(Buffer.from(bytes.value).toString('utf8')))
      return mark.format > current ? refuse('backup.needsLater') : ok(mark.office)
    } catch {
      return refuse('backup.markDamaged', { params: { folder: this.folder } })
    }
  }

  /** Makes it a folder for the backups of this office; only where a person just chose it, as a stick may be out later. Fails with `backup.otherOffice` when another has it. */
  async claim(office: string): Promise<Result<void>> {
    const owner = await this.office()
    // A mark that a pulled-out stick left half is written anew, as nothing depends on it but this question.
    const isHalf = !owner.ok && owner.error.every(({ code }) => code === 'backup.markDamaged')
    if (!owner.ok && !isHalf) return owner
    if (owner.ok && owner.value === office) return ok(undefined)
    if (owner.ok && owner.value !== null) return refuse('backup.otherOffice', { params: { folder: this.folder } })
    const made = this.#said(await this.#disk.make())
    if (!made.ok) return made
    return this.#write(markName, Buffer.from(`${JSON.stringify({ format: current, office })}\n`, 'utf8'))
  }

  /** Whether the folder is there, as it is not while a stick is out. */
  async isThere(): Promise<boolean> {
    const there = await this.#disk.isThere()
    return there.ok && there.value
  }

  /** All backups, the newest first; files of others are passed over. */
  async generations(): Promise<Result<FoundGeneration[]>> {
    const entries = await this.#list(generationsFolder)
    if (!entries.ok) return entries
    const found: FoundGeneration[] = []
    const pace = new Pace()
    for (const name of entries.value.toReversed()) {
      const at = momentOfName(name)
      if (at === null) continue
      const bytes = await this.#read(`${generationsFolder}/${name}`)
      const parsed = bytes.ok ? parseGeneration(bytes.value ?? new Uint8Array()) : bytes
      if (parsed.ok) found.push({ name, at, generation: parsed.value, problem: null })
      else for (const problem of parsed.error.slice(0, 1)) found.push({ name, at, generation: null, problem })
      await pace.breathe()
    }
    return ok(found)
  }

  /** Keeps a backup under a name of its own, and reads it back. */
  async addGeneration(generation: Generation): Promise<Result<string>> {
    const taken = await this.#list(generationsFolder)
    if (!taken.ok) return taken
    let copy = 1
    while (taken.value.includes(generationName(generation.at, copy))) copy += 1
    const name = generationName(generation.at, copy)
    const path = `${generationsFolder}/${name}`
    const bytes = printGeneration(generation)
    const written = await this.#write(path, bytes)
    if (!written.ok) return written
    const back = await this.#read(path)
    if (!back.ok) return back
    if (back.value !== null && Buffer.from(back.value).equals(bytes)) return ok(name)
    return refuse('backup.notVerified', { params: { folder: this.folder } })
  }

  /** Keeps another content of a backup under its name. */
  replaceGeneration(name: string, generation: Generation): Promise<Result<void>> {
    return this.#write(`${generationsFolder}/${name}`, printGeneration(generation))
  }

  /** Takes a backup away; its pieces stay until they are swept. */
  async removeGeneration(name: string): Promise<Result<void>> {
    return this.#said(await this.#disk.removeFile(`${generationsFolder}/${name}`))
  }

  /** The digests of all pieces that are there. */
  async pieces(): Promise<Result<Set<string>>> {
    const shelves = await this.#list('stukken')
    if (!shelves.ok) return shelves
    const found = new Set<string>()
    for (const shelf of shelves.value.filter((name) => shelfName.test(name))) {
      const names = await this.#list(`stukken/${shelf}`)
      if (!names.ok) return names
      for (const name of names.value) if (pieceName.test(name)) found.add(name)
    }
    return ok(found)
  }

  /** A piece; null when it is not there or is not what its name says. Fails with `backup.folderGone` while the stick is out. */
  async piece(digest: string): Promise<Result<Uint8Array | null>> {
    const bytes = await this.#read(piecePath(digest))
    if (!bytes.ok) return bytes
    if (bytes.value === null) return (await this.isThere()) ? ok(null) : this.#gone()
    return ok(this.#digest(bytes.value) === digest ? bytes.value : null)
  }

  /** Keeps a piece, and reads it back. */
  async addPiece(digest: string, bytes: Uint8Array): Promise<Result<void>> {
    const written = await this.#write(piecePath(digest), bytes)
    if (!written.ok) return written
    const back = await this.piece(digest)
    if (!back.ok) return back
    return back.value === null ? refuse('backup.notVerified', { params: { folder: this.folder } }) : ok(undefined)
  }

  /** Takes a piece away that no backup needs. */
  async removePiece(digest: string): Promise<Result<void>> {
    return this.#said(await this.#disk.removeFile(piecePath(digest)))
  }

  #gone(): Result<never> {
    return refuse('backup.folderGone', { params: { folder: this.folder } })
  }

  async #list(path: string): Promise<Result<string[]>> {
    const entries = this.#said(await this.#disk.listAll(path))
    return entries.ok ? ok(entries.value.map(({ name }) => name)) : entries
  }

  async #read(path: string): Promise<Result<Uint8Array | null>> {
    return this.#said(await this.#disk.read(path))
  }

  async #write(path: string, bytes: Uint8Array): Promise<Result<void>> {
    return this.#said(await this.#disk.write(path, bytes))
  }

  /** What the disk refuses is said of the backup, not of the data folder. */
  #said<Value>(result: Result<Value>): Result<Value> {
    if (result.ok) return result
    const { folder } = this
    return fail(
      result.error.map(({ code, params }): Refusal => {
        const system = params?.['system'] ?? ''
        const said = system === 'ENOENT' ? 'backup.folderGone' : (asBackup[code] ?? 'backup.diskFailed')
        return { code: said, params: { folder, system } }
      })
    )
  }
}
