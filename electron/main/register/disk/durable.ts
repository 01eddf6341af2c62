import { dirname } from 'node:path'
import type { FileSystem } from './file-system.ts'

/** The end of a temporary file's name; what carries it was never finished. */
export const temporarySuffix = '.tmp'

/** Makes a folder so that it is still there after a power cut: every folder that got a new entry is flushed. */
export async function makeFolderDurably(fs: FileSystem, path: string): Promise<void> {
  const topmost = await fs.makeFolder(path)
  if (topmost === undefined) return
  const last = dirname(topmost)
  for (let folder = dirname(path); folder.length >= last.length; folder = dirname(folder)) {
    await fs.syncFolder(folder)
    if (folder === dirname(folder)) return
  }
}

interface Filling {
  readonly mode: 'replace' | 'append'
  /** Without a flush a power cut may take the bytes. */
  readonly flush?: boolean
}

async function fill(fs: FileSystem, path: string, bytes: Uint8Array, { mode, flush = true }: Filling): Promise<void> {
  const file = await fs.openFile(path, mode)
  try {
    await file.write(bytes)
    if (flush) await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * Replaces a file so that at every moment, also after a power cut, either the old or the new content is there: a
 * temporary file is written and flushed, renamed over the old one, and the folder flushed.
 */
export async function replaceDurably(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}${temporarySuffix}`
  await makeFolderDurably(fs, dirname(path))
  try {
    await fill(fs, temporary, bytes, { mode: 'replace' })
    await fs.rename(temporary, path)
  } catch (error) {
    await fs.removeFile(temporary).catch(() => undefined)
    throw error
  }
  await fs.syncFolder(dirname(path))
}

/** Adds bytes to the end of a file and flushes it; `isNew` also flushes the folder that got the new file. */
export async function appendDurably(fs: FileSystem, path: string, bytes: Uint8Array, isNew: boolean): Promise<void> {
  if (isNew) await makeFolderDurably(fs, dirname(path))
  await fill(fs, path, bytes, { mode: 'append' })
  if (isNew) await fs.syncFolder(dirname(path))
}

/** Adds bytes to the end of a file that may be lost without loss; nothing waits for the disk. */
export function appendLoosely(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  return fill(fs, path, bytes, { mode: 'append', flush: false })
}
