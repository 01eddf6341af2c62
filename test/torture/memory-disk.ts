import { basename, dirname } from 'node:path'
import type { FileSystem, OpenFile } from '../../electron/main/register/disk/file-system.ts'
import type { Chance } from './chance.ts'

interface MemoryFile {
  readonly isFolder: false
  bytes: Uint8Array
  /** What was flushed of it. */
  kept: Uint8Array
  changed: bigint
}

interface MemoryFolder {
  readonly isFolder: true
  names: Map<string, MemoryNode>
  /** What was flushed of it, and what was done to it since, in that order. */
  kept: Map<string, MemoryNode>
  pending: ((names: Map<string, MemoryNode>) => void)[]
}

type MemoryNode = MemoryFile | MemoryFolder

function fail(code: string): never {
  throw Object.assign(new Error(code), { code })
}

const newFolder = (): MemoryFolder => ({ isFolder: true, names: new Map(), kept: new Map(), pending: [] })

/** What a power cut leaves of bytes that were not flushed: what was there, all, a part, or a part with nothing behind it. */
function leftOf({ bytes, kept }: MemoryFile, chance: Chance): Uint8Array {
  const isAddedTo = kept.length <= bytes.length && Buffer.from(bytes.buffer, bytes.byteOffset, kept.length).equals(kept)
  const least = isAddedTo ? kept.length : 0
  const length = least + chance.below(bytes.length - least + 1)
  const part = bytes.slice(0, length)
  const withZeros = new Uint8Array(bytes.length)
  withZeros.set(part)
  return chance.pick([kept, bytes, part, withZeros])
}

/** A disk in memory that knows what was flushed, so that the power can be cut: what was not may be lost, whole or in part. */
export class MemoryDisk {
  readonly #root = newFolder()
  #time = 0n

  readonly fs: FileSystem = {
    readFile: (path) => this.#soon(() => this.#file(path).bytes.slice()),
    readEnd: (path, most) =>
      this.#soon(() => {
        const { bytes } = this.#file(path)
        return { bytes: bytes.slice(Math.max(0, bytes.length - most)), size: bytes.length }
      }),
    readPart: (path, from, length) => this.#soon(() => this.#file(path).bytes.slice(from, from + length)),
    openFile: (path, mode) => this.#soon(() => this.#open(path, mode)),
    rename: (from, to) =>
      this.#soon(() => {
        const node = this.#node(from)
        if (node.isFolder && this.#look(to)?.isFolder === false) fail('ENOTDIR')
        if (this.#look(to)?.isFolder === true) fail('EEXIST')
        this.#change(to, (names) => names.set(basename(to), node))
        this.#change(from, (names) => names.delete(basename(from)))
      }),
    removeFile: (path) =>
      this.#soon(() => {
        this.#file(path)
        this.#change(path, (names) => names.delete(basename(path)))
      }),
    removeFolder: (path) =>
      this.#soon(() => {
        this.#empty(path)
      }),
    truncate: (path, size) =>
      this.#soon(() => {
        const file = this.#file(path)
        file.bytes = file.bytes.slice(0, size)
        file.kept = file.bytes
        file.changed = this.#tick()
      }),
    stamp: (path) =>
      this.#soon(() => {
        const node = this.#node(path)
        return node.isFolder ? { size: 0, mtimeNs: '0' } : { size: node.bytes.length, mtimeNs: String(node.changed) }
      }),
    list: (path) => this.#soon(() => [...this.#folder(path).names].map(([name, { isFolder }]) => ({ name, isFolder }))),
    makeFolder: (path) =>
      this.#soon(() => {
        if (this.#look(path) !== undefined) return false
        const made = newFolder()
        this.#change(path, (names) => names.set(basename(path), made))
        return true
      }),
    syncFolder: (path) =>
      this.#soon(() => {
        const folder = this.#folder(path)
        folder.kept = new Map(folder.names)
        folder.pending = []
      })
  }

  /** The bytes of every file, by path, oldest name first. */
  files(): Map<string, Uint8Array> {
    const found = new Map<string, Uint8Array>()
    const walk = (folder: MemoryFolder, path: string): void => {
      for (const [name, node] of [...folder.names].sort(([left], [right]) => (left < right ? -1 : 1))) {
        if (node.isFolder) walk(node, `${path}/${name}`)
        else found.set(`${path}/${name}`, node.bytes)
      }
    }
    walk(this.#root, '')
    return found
  }

  /** Puts a file there, with the folders it lies in, as somebody outside the app does; null takes it away. */
  put(path: string, bytes: Uint8Array | null): void {
    if (bytes === null) {
      for (const names of [this.#folder(dirname(path)).names, this.#folder(dirname(path)).kept]) {
        names.delete(basename(path))
      }
      return
    }
    const file: MemoryFile = { isFolder: false, bytes, kept: bytes, changed: this.#tick() }
    const folder = this.#made(dirname(path))
    for (const names of [folder.names, folder.kept]) names.set(basename(path), file)
  }

  /** Changes the bytes of a file as a worn disk does: nothing else tells that they changed. */
  rot(path: string, bytes: Uint8Array): void {
    const file = this.#file(path)
    file.bytes = bytes
    file.kept = bytes
  }

  /** The same disk once more; nothing that is done to the one is done to the other. */
  copy(): MemoryDisk {
    return this.#with(
      (file) => file.bytes,
      (folder) => folder.names
    )
  }

  /** What a power cut leaves: of each folder a part of what was done to it since its last flush, of each file of what was written. */
  afterPowerCut(chance: Chance): MemoryDisk {
    return this.#with(
      (file) => (file.bytes === file.kept ? file.kept : leftOf(file, chance)),
      ({ kept, pending }) => {
        const names = new Map(kept)
        for (const step of pending.slice(0, chance.below(pending.length + 1))) step(names)
        return names
      }
    )
  }

  #with(
    bytesOf: (file: MemoryFile) => Uint8Array,
    namesOf: (folder: MemoryFolder) => Map<string, MemoryNode>
  ): MemoryDisk {
    const disk = new MemoryDisk()
    const known = new Map<MemoryNode, MemoryNode>()
    const again = (node: MemoryNode): MemoryNode => {
      const before = known.get(node)
      if (before !== undefined) return before
      if (!node.isFolder) {
        const bytes = bytesOf(node)
        const file: MemoryFile = { isFolder: false, bytes, kept: bytes, changed: node.changed }
        known.set(node, file)
        return file
      }
      const folder = newFolder()
      known.set(node, folder)
      for (const [name, inside] of namesOf(node)) folder.names.set(name, again(inside))
      folder.kept = new Map(folder.names)
      return folder
    }
    for (const [name, node] of namesOf(this.#root)) disk.#root.names.set(name, again(node))
    disk.#root.kept = new Map(disk.#root.names)
    disk.#time = this.#time
    return disk
  }

  #tick(): bigint {
    this.#time += 1n
    return this.#time
  }

  async #soon<Value>(task: () => Value): Promise<Value> {
    await Promise.resolve()
    return task()
  }

  #look(path: string): MemoryNode | undefined {
    let node: MemoryNode | undefined = this.#root
    for (const name of path.split('/').filter((part) => part !== '')) {
      if (node === undefined) return undefined
      if (!node.isFolder) fail('ENOTDIR')
      node = node.names.get(name)
    }
    return node
  }

  #node(path: string): MemoryNode {
    return this.#look(path) ?? fail('ENOENT')
  }

  #file(path: string): MemoryFile {
    const node = this.#node(path)
    return node.isFolder ? fail('EISDIR') : node
  }

  #folder(path: string): MemoryFolder {
    const node = this.#node(path)
    return node.isFolder ? node : fail('ENOTDIR')
  }

  #made(path: string): MemoryFolder {
    const there = this.#look(path)
    if (there !== undefined) return there.isFolder ? there : fail('ENOTDIR')
    const folder = newFolder()
    const around = this.#made(dirname(path))
    for (const names of [around.names, around.kept]) names.set(basename(path), folder)
    return folder
  }

  #change(path: string, step: (names: Map<string, MemoryNode>) => unknown): void {
    const folder = this.#folder(dirname(path))
    step(folder.names)
    folder.pending.push(step)
  }

  #empty(path: string): void {
    const node = this.#look(path)
    if (node === undefined) return
    if (node.isFolder) for (const name of [...node.names.keys()]) this.#empty(`${path}/${name}`)
    this.#change(path, (names) => names.delete(basename(path)))
  }

  #open(path: string, mode: 'replace' | 'append'): OpenFile {
    const there = this.#look(path)
    if (there?.isFolder === true) fail('EISDIR')
    const file: MemoryFile = there ?? {
      isFolder: false,
      bytes: new Uint8Array(0),
      kept: new Uint8Array(0),
      changed: 0n
    }
    if (there === undefined) this.#change(path, (names) => names.set(basename(path), file))
    if (mode === 'replace') file.bytes = new Uint8Array(0)
    file.changed = this.#tick()
    return {
      write: (bytes) =>
        this.#soon(() => {
          file.bytes = new Uint8Array(Buffer.concat([file.bytes, bytes]))
          file.changed = this.#tick()
        }),
      sync: () =>
        this.#soon(() => {
          file.kept = file.bytes
        }),
      close: () => Promise.resolve()
    }
  }
}
