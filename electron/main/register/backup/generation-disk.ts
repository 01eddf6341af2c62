import { ok, refuse, type Result } from '../../../../shared/result.ts'
import type { Disk } from '../disk/disk.ts'
import type { FolderEntry } from '../disk/file-system.ts'
import { isOwn } from '../disk/names.ts'
import { refuseDamaged } from '../disk/problem.ts'
import type { BackupFolder } from './backup-folder.ts'
import { type BackedUpFile, type Generation, pieceSize } from './generation.ts'

/**
 * A backup as the data folder it was made of, to be read only: whatever reads a data folder reads a backup. A file with a
 * piece that is gone or is not what it was is refused as damaged (`register.damaged`, reason `content`).
 */
export function generationDisk(place: BackupFolder, { files }: Pick<Generation, 'files'>): Disk {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const part = async ({ path, pieces }: BackedUpFile, from: number, end: number): Promise<Result<Uint8Array>> => {
    const first = Math.floor(from / pieceSize)
    const read: Uint8Array[] = []
    for (const piece of pieces.slice(first, Math.ceil(end / pieceSize))) {
      const bytes = await place.piece(piece)
      if (!bytes.ok) return bytes
      if (bytes.value === null) return refuseDamaged(path, 'content')
      read.push(bytes.value)
    }
    const start = from - first * pieceSize
    return ok(Buffer.concat(read).subarray(start, start + end - from))
  }
  const readPart = async (path: string, from: number, length: number): Promise<Result<Uint8Array | null>> => {
    const file = byPath.get(path)
    return file === undefined ? ok(null) : part(file, from, Math.min(file.size, from + length))
  }
  const listAll = (path: string): Promise<Result<FolderEntry[]>> => {
    const entries = new Map<string, FolderEntry>()
    const within = path === '' ? '' : `${path}/`
    for (const file of byPath.keys()) {
      if (!file.startsWith(within)) continue
      const [name = '', ...deeper] = file.slice(within.length).split('/')
      entries.set(name, { name, isFolder: deeper.length > 0 })
    }
    return Promise.resolve(ok([...entries.values()].sort((left, right) => (left.name < right.name ? -1 : 1))))
  }
  const refused = (): Promise<Result<never>> =>
    Promise.resolve(refuse('backup.readOnly', { params: { folder: place.folder } }))
  return {
    folder: place.folder,
    isThere: () => Promise.resolve(ok(true)),
    read: (path) => readPart(path, 0, byPath.get(path)?.size ?? 0),
    readPart,
    readEnd: async (path, most) => {
      const size = byPath.get(path)?.size ?? 0
      const bytes = await readPart(path, Math.max(0, size - most), most)
      return !bytes.ok || bytes.value === null ? (bytes.ok ? ok(null) : bytes) : ok({ bytes: bytes.value, size })
    },
    stamp: async (path) => {
      const file = byPath.get(path)
      if (file !== undefined) return ok({ size: file.size, mtimeNs: file.mtimeNs })
      const inside = await listAll(path)
      return ok(inside.ok && inside.value.length > 0 ? { size: 0, mtimeNs: '' } : null)
    },
    list: async (path) => {
      const entries = await listAll(path)
      return entries.ok
        ? ok(entries.value.filter(({ name }) => isOwn(path === '' ? name : `${path}/${name}`)))
        : entries
    },
    listAll,
    make: refused,
    write: refused,
    append: refused,
    appendLoosely: refused,
    truncate: refused,
    removeFile: refused,
    removeFolder: refused,
    move: refused
  }
}
