import { constants, type BigIntStats } from 'node:fs'
import { mkdir, open, readFile, readdir, rename, rm, stat, unlink } from 'node:fs/promises'

/** A file or folder in a folder. */
export interface FolderEntry {
  readonly name: string
  readonly isFolder: boolean
}

/** What tells a changed file from an unchanged one. */
export interface FileStamp {
  readonly size: number
  readonly mtimeNs: string
}

/** The end of a file. */
export interface FileEnd {
  readonly bytes: Uint8Array
  /** How large the whole file is. */
  readonly size: number
}

/** An open file: writing goes on until every byte is handed over or an error is thrown. */
export interface OpenFile {
  readonly write: (bytes: Uint8Array) => Promise<void>
  readonly sync: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The few things the register asks of the disk; tests put a failing one in its place. */
export interface FileSystem {
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly readEnd: (path: string, most: number) => Promise<FileEnd>
  /** So many bytes from a place on; fewer where the file ends before. */
  readonly readPart: (path: string, from: number, length: number) => Promise<Uint8Array>
  readonly openFile: (path: string, mode: 'replace' | 'append') => Promise<OpenFile>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly removeFile: (path: string) => Promise<void>
  readonly removeFolder: (path: string) => Promise<void>
  readonly truncate: (path: string, size: number) => Promise<void>
  readonly stamp: (path: string) => Promise<FileStamp>
  readonly list: (path: string) => Promise<FolderEntry[]>
  /** Makes this one folder; whether it was not there yet. */
  readonly makeFolder: (path: string) => Promise<boolean>
  readonly syncFolder: (path: string) => Promise<void>
}

const flags = {
  replace: constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC,
  append: constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND
}

const ownerOnly = 0o600

async function openFile(path: string, mode: 'replace' | 'append'): Promise<OpenFile> {
  const handle = await open(path, flags[mode], ownerOnly)
  return {
    write: (bytes) => handle.writeFile(bytes),
    sync: () => handle.sync(),
    close: () => handle.close()
  }
}

async function readEnd(path: string, most: number): Promise<FileEnd> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    const length = Math.min(size, most)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, size - length)
    return { bytes: buffer.subarray(0, bytesRead), size }
  } finally {
    await handle.close()
  }
}

async function readPart(path: string, from: number, length: number): Promise<Uint8Array> {
  const handle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function truncate(path: string, size: number): Promise<void> {
  const handle = await open(path, 'r+')
  try {
    await handle.truncate(size)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function makeFolder(path: string): Promise<boolean> {
  try {
    await mkdir(path, { mode: 0o700 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function syncFolderWhereSupported(path: string): Promise<void> {
  try {
    await syncFolder(path)
  } catch (error) {
    // Windows cannot flush a folder; NTFS journals the rename itself.
    if (process.platform !== 'win32') throw error
  }
}

/** The computer's own disk. */
export const nodeFileSystem: FileSystem = {
  readFile: (path) => readFile(path),
  readEnd,
  readPart,
  openFile,
  rename,
  removeFile: unlink,
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
  truncate,
  stamp: async (path) => {
    const stats: BigIntStats = await stat(path, { bigint: true })
    return { size: Number(stats.size), mtimeNs: String(stats.mtimeNs) }
  },
  list: async (path) => {
    const entries = await readdir(path, { withFileTypes: true })
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
  },
  makeFolder,
  syncFolder: syncFolderWhereSupported
}
