import { dirname, join } from 'node:path'
import { ok, type Result } from '../../../../shared/result.ts'
import { appendDurably, appendLoosely, makeFolderDurably, replaceDurably } from './durable.ts'
import { nodeFileSystem, type FileEnd, type FileStamp, type FileSystem, type FolderEntry } from './file-system.ts'
import { isMissing, refuseDiskError } from './problem.ts'
import { Queue } from './queue.ts'

/** The data folder: paths are relative, with forward slashes; every write is durable before it is answered. */
export interface Disk {
  readonly folder: string
  /** The file's bytes, or null when there is no such file; any other error is a refusal. */
  readonly read: (path: string) => Promise<Result<Uint8Array | null>>
  readonly write: (path: string, bytes: Uint8Array) => Promise<Result<void>>
  readonly append: (path: string, bytes: Uint8Array, isNew: boolean) => Promise<Result<void>>
  /** Adds bytes without waiting for the disk: for what can be made again. */
  readonly appendLoosely: (path: string, bytes: Uint8Array) => Promise<Result<void>>
  /** The file's last bytes, so many at most, and its whole size; null when there is no such file. */
  readonly readEnd: (path: string, most: number) => Promise<Result<FileEnd | null>>
  readonly truncate: (path: string, size: number) => Promise<Result<void>>
  readonly stamp: (path: string) => Promise<Result<FileStamp | null>>
  /** What the folder holds, sorted by name; '' is the data folder; a folder that is not there holds nothing. */
  readonly list: (path: string) => Promise<Result<FolderEntry[]>>
  readonly removeFile: (path: string) => Promise<Result<void>>
  readonly removeFolder: (path: string) => Promise<Result<void>>
  readonly moveFolder: (from: string, to: string) => Promise<Result<void>>
}

function assertInside(path: string): void {
  const parts = path.split('/')
  const isSafe = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part))
  if (!isSafe) throw new Error('A path leads out of the data folder')
}

async function attempt<Value>(path: string, task: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return ok(await task())
  } catch (error) {
    return refuseDiskError(error, path)
  }
}

async function unlessMissing<Value, Instead>(task: Promise<Value>, instead: Instead): Promise<Value | Instead> {
  try {
    return await task
  } catch (error) {
    if (isMissing(error)) return instead
    throw error
  }
}

/** The data folder on a file system. */
export function createDisk({ folder, fs = nodeFileSystem }: { folder: string; fs?: FileSystem }): Disk {
  const queue = new Queue()
  const at = (path: string): string => {
    assertInside(path)
    return join(folder, path)
  }
  const inTurn = <Value>(path: string, task: (full: string) => Promise<Value>): Promise<Result<Value>> => {
    const full = at(path)
    return queue.run(path, () => attempt(path, () => task(full)))
  }
  const removed = async (full: string, removal: Promise<void>): Promise<void> => {
    await unlessMissing(removal, undefined)
    await unlessMissing(fs.syncFolder(dirname(full)), undefined)
  }
  return {
    folder,
    read: (path) => attempt(path, () => unlessMissing(fs.readFile(at(path)), null)),
    write: (path, bytes) => inTurn(path, (full) => replaceDurably(fs, full, bytes)),
    append: (path, bytes, isNew) => inTurn(path, (full) => appendDurably(fs, full, bytes, isNew)),
    appendLoosely: (path, bytes) => inTurn(path, (full) => appendLoosely(fs, full, bytes)),
    readEnd: (path, most) => attempt(path, () => unlessMissing(fs.readEnd(at(path), most), null)),
    truncate: (path, size) => inTurn(path, (full) => fs.truncate(full, size)),
    stamp: (path) => attempt(path, () => unlessMissing(fs.stamp(at(path)), null)),
    list: (path) =>
      attempt(path, async () => {
        const entries = await unlessMissing(fs.list(path === '' ? folder : at(path)), [])
        return entries.sort((left, right) => (left.name < right.name ? -1 : 1))
      }),
    removeFile: (path) => inTurn(path, (full) => removed(full, fs.removeFile(full))),
    removeFolder: (path) => inTurn(path, (full) => removed(full, fs.removeFolder(full))),
    moveFolder: (from, to) =>
      inTurn(from, async (full) => {
        await makeFolderDurably(fs, dirname(at(to)))
        await fs.rename(full, at(to))
        await fs.syncFolder(dirname(full))
        await fs.syncFolder(dirname(at(to)))
      })
  }
}
