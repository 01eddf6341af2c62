import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import type { EventBody } from '../../../shared/domain/dossier/event.ts'
import { compareNumbers, type DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { asText } from '../../../shared/domain/form/values.ts'
import type { Result } from '../../../shared/result.ts'
import { keptPapers, type KeptPaper, paperDetails } from '../../../shared/domain/dossier/papers.ts'
import { createDisk, type Disk } from '../../../electron/main/register/disk/disk.ts'
import { DossierStore } from '../../../electron/main/register/dossiers/dossier-store.ts'
import { PaperStore } from '../../../electron/main/register/dossiers/paper-store.ts'
import type { SealedDisk } from '../../../electron/main/register/sealed/sealed-document.ts'
import { nodeFileSystem, type FileSystem } from '../../../electron/main/register/disk/file-system.ts'
import type { IndexEntry, Projection } from '../../../electron/main/register/index/index-entry.ts'
import type { RegisterIndex } from '../../../electron/main/register/index/register-index.ts'
import { digest } from '../../../electron/main/vault/digest.ts'
import { sealerFor, type Sealer } from '../../../electron/main/vault/sealer.ts'
import { segmentsWith } from '../../../electron/main/vault/segments.ts'
import type { Instant } from '../../../shared/domain/time.ts'

export const now = '2026-03-24T09:30:00.000Z'
export const clock = (): Instant => now
export const masterKey = new Uint8Array(32).fill(7)
export const sealer: Sealer = sealerFor(masterKey, 'register')
export const segments = segmentsWith()

/** An empty folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klachtenboek-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  })
  return folder
}

/** The value of a success; a failure fails the test with its codes. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new Error(`Refused: ${JSON.stringify(result.error)}`)
}

/** The codes of a failure; none for a success. */
export function codesOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.error.map(({ code }) => code)
}

/** An event with a recognisable text in it. */
export function eventBody(text: string): EventBody {
  return {
    type: 'registered',
    at: now,
    recordedAt: now,
    actor: { id: 'account-1', name: 'Marijke de Wit', role: 'officer' },
    values: { description: text, complainant: { name: 'Jan Jansen' } },
    details: {},
    policy: { id: 'EW', version: 1 }
  }
}

/** A store in a folder. */
export function storeIn(disk: Disk, seen: readonly string[] = []): DossierStore {
  return new DossierStore({ disk, sealer, digest, numbersSeen: () => Promise.resolve({ ok: true, value: seen }) })
}

/** A dossier, and the store that it is in. */
interface Keeping {
  readonly place: SealedDisk
  readonly store: DossierStore
  readonly number: DossierNumber
}

/** Keeps a file in a dossier: its content first, then the event that names it. */
export async function keepPaper({ place, store, number }: Keeping, name: string, content: string): Promise<KeptPaper> {
  const writer = new PaperStore({ ...place, segments }).begin(number)
  valueOf(await writer.add(Buffer.from(content)))
  const paper = { ...valueOf(await writer.finish()), name, format: '' }
  const past = valueOf(await store.load(number))
  const event = { ...eventBody(name), type: 'fileKept', values: {}, details: paperDetails(paper) }
  const events = valueOf(await store.append(number, past.length, [event]))
  const kept = keptPapers(events).find(({ id }) => id === paper.id)
  if (kept === undefined) throw new Error('A file that was kept is not named')
  return kept
}

/** A dossier's description and how many events it has. */
export const rowSchema = z.object({ text: z.string(), events: z.number() })

export const projection: Projection<z.infer<typeof rowSchema>> = {
  version: 1,
  project: (_number, events) => ({ text: asText(events[0]?.values['description']), events: events.length })
}

/** The step of a write that can be made to fail, and with which error of the operating system. */
export interface Breakage {
  step: keyof FileSystem | 'write' | 'sync' | null
  /** A second step that fails with it. */
  also?: keyof FileSystem
  code: string
  /** Only for paths that end like this. */
  path?: string
}

/** A disk that fails where it is told to; the rest happens for real. */
export function breakableDisk(folder: string, breakage: Breakage): Disk {
  const check = (step: Breakage['step'], path: string): void => {
    const isBroken = step === breakage.step || (breakage.step !== null && step === breakage.also)
    if (isBroken && path.endsWith(breakage.path ?? '')) {
      throw Object.assign(new Error(`${breakage.code}: made to fail`), { code: breakage.code })
    }
  }
  const fs: FileSystem = {
    readFile: async (path) => (check('readFile', path), nodeFileSystem.readFile(path)),
    readEnd: async (path, most) => (check('readFile', path), nodeFileSystem.readEnd(path, most)),
    readPart: async (path, from, length) => (check('readFile', path), nodeFileSystem.readPart(path, from, length)),
    openFile: async (path, mode) => {
      check('openFile', path)
      const file = await nodeFileSystem.openFile(path, mode)
      return {
        write: async (bytes) => {
          // A disk that fills up takes part of the bytes first.
          if (breakage.step === 'write') await file.write(bytes.subarray(0, Math.floor(bytes.length / 2)))
          check('write', path)
          await file.write(bytes)
        },
        sync: async () => (check('sync', path), file.sync()),
        close: () => file.close()
      }
    },
    rename: async (from, to) => (check('rename', from), nodeFileSystem.rename(from, to)),
    removeFile: async (path) => (check('removeFile', path), nodeFileSystem.removeFile(path)),
    removeFolder: async (path) => (check('removeFolder', path), nodeFileSystem.removeFolder(path)),
    truncate: async (path, size) => (check('truncate', path), nodeFileSystem.truncate(path, size)),
    stamp: async (path) => (check('stamp', path), nodeFileSystem.stamp(path)),
    list: async (path) => (check('list', path), nodeFileSystem.list(path)),
    makeFolder: async (path) => (check('makeFolder', path), nodeFileSystem.makeFolder(path)),
    syncFolder: async (path) => (check('syncFolder', path), nodeFileSystem.syncFolder(path))
  }
  return createDisk({ folder, fs })
}

/** Every file below a folder, with its path and bytes. */
export function allFiles(folder: string): { path: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ path, bytes: readFileSync(path) }))
}

/** Every dossier that an index shows, oldest number first. */
export function shownIn<Row>(index: RegisterIndex<Row>): readonly IndexEntry<Row>[] {
  return index.changedSince(0).entries.toSorted((left, right) => compareNumbers(left.number, right.number))
}
