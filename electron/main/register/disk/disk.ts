import { join, parse } from 'node:path'
import { ok, type Result } from '../../../../shared/result.ts'
import { Durable, makeFolderDurably } from './durable.ts'
import { nodeFileSystem, type FileEnd, type FileStamp, type FileSystem, type FolderEntry } from './file-system.ts'
import { isOwn } from './names.ts'
import { patient } from './patience.ts'
import { isMissing, refuseDiskError, RegisterFault, unsure } from './problem.ts'
import { Queue } from './queue.ts'

/** The data folder: paths are relative, with forward slashes; every write is durable before it is answered. */
export interface Disk {
  readonly folder: string
  /** Whether the data folder itself is there. */
  readonly isThere: () => Promise<Result<boolean>>
  /** Makes the data folder, for an office that is to be set up in it: the only moment at which it may be made. */
  readonly make: () => Promise<Result<void>>
  /** The file's bytes, or null when there is no such file; any other error is a refusal. */
  readonly read: (path: string) => Promise<Result<Uint8Array | null>>
  readonly write: (path: string, bytes: Uint8Array) => Promise<Result<void>>
  readonly append: (path: string, bytes: Uint8Array, isNew: boolean) => Promise<Result<void>>
  /** Adds bytes without waiting for the disk: for what can be made again. */
  readonly appendLoosely: (path: string, bytes: Uint8Array) => Promise<Result<void>>
  /** The file's last bytes, so many at most, and its whole size; null when there is no such file. */
  readonly readEnd: (path: string, most: number) => Promise<Result<FileEnd | null>>
  /** So many bytes of a file from a place on, fewer where it ends before; null when there is no such file. */
  readonly readPart: (path: string, from: number, length: number) => Promise<Result<Uint8Array | null>>
  readonly truncate: (path: string, size: number) => Promise<Result<void>>
  readonly stamp: (path: string) => Promise<Result<FileStamp | null>>
  /**
   * What of ours the folder holds, sorted by name; '' is the data folder; a folder that is not there holds nothing. What
   * other programs left there is passed over (see `names.ts`).
   */
  readonly list: (path: string) => Promise<Result<FolderEntry[]>>
  /** As `list`, with what is not ours. */
  readonly listAll: (path: string) => Promise<Result<FolderEntry[]>>
  readonly removeFile: (path: string) => Promise<Result<void>>
  readonly removeFolder: (path: string) => Promise<Result<void>>
  /** Gives a file or folder another place in the data folder. */
  readonly move: (from: string, to: string) => Promise<Result<void>>
}

/** What a disk is made of. */
export interface DiskOptions {
  readonly folder: string
  readonly fs?: FileSystem
  /** Whether this is still the folder that was opened, asked before and after each change. */
  readonly check?: () => Promise<Result<void>>
}

function assertInside(path: string): void {
  const parts = path.split('/')
  const isSafe = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part))
  if (!isSafe) throw new Error('A path leads out of the data folder')
}

/** The data folder on a file system. No save makes it: a folder that is gone stays gone until it is back. */
export function createDisk({
  folder,
  fs = patient(nodeFileSystem),
  check = () => Promise.resolve(ok(undefined))
}: DiskOptions): Disk {
  const queue = new Queue()
  const durable = new Durable(fs, folder)
  const at = (path: string): string => {
    assertInside(path)
    return join(folder, path)
  }
  const attempt = async <Value>(
    path: string,
    task: () => Promise<Value>,
    doing: 'look' | 'change' = 'change'
  ): Promise<Result<Value>> => {
    try {
      return ok(await task())
    } catch (error) {
      const refused = refuseDiskError(error, path, doing)
      if (error instanceof RegisterFault) return refused
      const checked = await check()
      return checked.ok ? refused : checked
    }
  }
  const look = <Value>(path: string, absent: Value, task: () => Promise<Value>): Promise<Result<Value>> => {
    const unlessAbsent = async (): Promise<Value> => {
      try {
        return await task()
      } catch (error) {
        if (!isMissing(error)) throw error
        // Not there, or is the whole folder away?
        const checked = await check()
        if (!checked.ok) throw new RegisterFault(checked.error)
        return absent
      }
    }
    return attempt(path, unlessAbsent, 'look')
  }
  const change = <Value>(path: string, task: (full: string) => Promise<Value>): Promise<Result<Value>> => {
    const full = at(path)
    return queue.run(path, () =>
      attempt(path, async () => {
        const before = await check()
        if (!before.ok) throw new RegisterFault(before.error)
        await durable.settle()
        const value = await task(full)
        const after = await check()
        if (!after.ok) throw unsure(null)
        return value
      })
    )
  }
  const listAll = (path: string): Promise<Result<FolderEntry[]>> =>
    look(path, [], async () => {
      const entries = await fs.list(path === '' ? folder : at(path))
      return entries.sort((left, right) => (left.name < right.name ? -1 : 1))
    })
  return {
    folder,
    isThere: () =>
      attempt('', async () => {
        try {
          await fs.stamp(folder)
          return true
        } catch (error) {
          if (isMissing(error)) return false
          throw error
        }
      }),
    make: () => attempt('', () => makeFolderDurably(fs, folder, parse(folder).root)),
    read: (path) => look(path, null, () => fs.readFile(at(path))),
    write: (path, bytes) => change(path, (full) => durable.replace(full, bytes)),
    append: (path, bytes, isNew) => change(path, (full) => durable.append(full, bytes, isNew)),
    appendLoosely: (path, bytes) => change(path, (full) => durable.appendLoosely(full, bytes)),
    readEnd: (path, most) => look(path, null, () => fs.readEnd(at(path), most)),
    readPart: (path, from, length) => look(path, null, () => fs.readPart(at(path), from, length)),
    truncate: (path, size) => change(path, (full) => fs.truncate(full, size)),
    stamp: (path) => look(path, null, () => fs.stamp(at(path))),
    list: async (path) => {
      const entries = await listAll(path)
      if (!entries.ok) return entries
      return ok(entries.value.filter(({ name }) => isOwn(path === '' ? name : `${path}/${name}`)))
    },
    listAll,
    removeFile: (path) => change(path, (full) => durable.remove(full, 'file')),
    removeFolder: (path) => change(path, (full) => durable.remove(full, 'folder')),
    move: (from, to) => change(from, (full) => durable.move(full, at(to)))
  }
}
