import type { Chance } from './chance.ts'
import type { Furnished } from './furnish.ts'
import type { MemoryDisk } from './memory-disk.ts'

/** Something that is done to the files of an office from outside. */
export interface Attack {
  readonly name: string
  /** The file, or the files, as paths in the data folder. */
  readonly paths: readonly string[]
  readonly harm: (disk: MemoryDisk) => void
}

type Files = ReadonlyMap<string, Uint8Array>

const copies = 'copies/'

/** The files of an office by their path in the data folder. */
export function filesOf(disk: MemoryDisk, folder: string): Files {
  return new Map([...disk.files()].map(([path, bytes]) => [path.slice(folder.length + 1), bytes]))
}

function halfCopied(bytes: Uint8Array): Uint8Array {
  const half = new Uint8Array(bytes.length)
  half.set(bytes.subarray(0, bytes.length >> 1))
  return half
}

function flipped(bytes: Uint8Array, chance: Chance): Uint8Array {
  const changed = bytes.slice()
  const at = chance.below(changed.length)
  changed[at] = (changed[at] ?? 0) ^ (1 << chance.below(8))
  return changed
}

/** One changed bit in each file, so many times, with nothing beside that tells of a change. */
export function* bitFlips({ disk, folder }: Furnished, chance: Chance, times: number): Generator<Attack> {
  for (const [path, bytes] of filesOf(disk, folder)) {
    for (let count = 0; count < times; count += 1) {
      const changed = flipped(bytes, chance)
      yield { name: 'a bit flipped', paths: [path], harm: (harmed) => harmed.rot(`${folder}/${path}`, changed) }
    }
  }
}

type Replacing = (bytes: Uint8Array, path: string) => Uint8Array | null | undefined

/** What another file may be in the place of one; undefined where there is none. */
function replacements(office: Furnished, foreign: Furnished, chance: Chance): Readonly<Record<string, Replacing>> {
  const [files, before, theirs] = [
    filesOf(office.disk, office.folder),
    filesOf(office.earlier, office.folder),
    filesOf(foreign.disk, foreign.folder)
  ]
  return {
    removed: () => null,
    emptied: () => new Uint8Array(0),
    cut: (bytes) => bytes.slice(0, 1 + chance.below(Math.max(1, bytes.length - 1))),
    'half-copied': halfCopied,
    'put back': (bytes, path) => {
      const earlier = before.get(path)
      return earlier === undefined || Buffer.from(earlier).equals(bytes) ? undefined : earlier
    },
    'of another office': (_bytes, path) => theirs.get(path),
    'another file of this office': (_bytes, path) =>
      files.get(chance.pick([...files.keys()].filter((other) => other !== path))),
    'any bytes': (bytes) => Uint8Array.from(bytes, () => chance.below(256))
  }
}

/** What lies together: a file and its second copy. */
function pairsOf(files: Files): string[][] {
  return [...files.keys()]
    .filter((path) => !path.startsWith(copies) && files.has(`${copies}${path}`))
    .map((path) => [path, `${copies}${path}`])
}

function* replacing(
  office: Furnished,
  foreign: Furnished,
  chance: Chance,
  groups: readonly (readonly string[])[]
): Generator<Attack> {
  const { folder } = office
  const files = filesOf(office.disk, folder)
  for (const paths of groups) {
    for (const [name, replace] of Object.entries(replacements(office, foreign, chance))) {
      const next = paths.map((path) => [path, replace(files.get(path) ?? new Uint8Array(0), path)] as const)
      const harms = next.flatMap(([path, bytes]) => (bytes === undefined ? [] : [{ path, bytes }]))
      if (harms.length < paths.length) continue
      yield {
        name,
        paths,
        harm: (disk) => {
          for (const { path, bytes } of harms) disk.put(`${folder}/${path}`, bytes)
        }
      }
    }
  }
}

function* swaps({ disk, folder }: Furnished, chance: Chance): Generator<Attack> {
  const files = filesOf(disk, folder)
  for (const path of files.keys()) {
    const sameKind = [...files.keys()].filter((other) => other !== path && kindLike(other) === kindLike(path))
    if (sameKind.length === 0) continue
    const other = chance.pick(sameKind)
    yield {
      name: 'swapped',
      paths: [path, other],
      harm: (harmed) => {
        harmed.put(`${folder}/${path}`, files.get(other) ?? null)
        harmed.put(`${folder}/${other}`, files.get(path) ?? null)
      }
    }
  }
}

function kindLike(path: string): string {
  return path.replace(/\d+/g, '0').replace(/[0-9a-f-]{30,}/g, 'x')
}

/** Each file, and each file together with its second copy: swapped, put back, removed, cut, emptied, half-copied, or another in its place. */
export function* wholeFileAttacks(office: Furnished, foreign: Furnished, chance: Chance): Generator<Attack> {
  const files = filesOf(office.disk, office.folder)
  yield* replacing(
    office,
    foreign,
    chance,
    [...files.keys()].map((path) => [path])
  )
  yield* replacing(office, foreign, chance, pairsOf(files))
  // With the index that knows of it, as when more than one file is put back or taken away.
  yield* replacing(
    office,
    foreign,
    chance,
    [...files.keys()].map((path) => [path, 'register'])
  )
  yield* swaps(office, chance)
}
