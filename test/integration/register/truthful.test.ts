import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDisk, type Disk } from '../../../electron/main/register/disk/disk.ts'
import { nodeFileSystem, type FileSystem } from '../../../electron/main/register/disk/file-system.ts'
import type { Result } from '../../../shared/result.ts'
import { codesOf, temporaryFolder, valueOf } from './support.ts'

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))
const codes = ['ENOSPC', 'EROFS', 'EACCES', 'EIO', 'EMFILE', 'EBUSY', 'ESTALE', 'EPERM', 'ETIMEDOUT']

/** Which step fails, counted from the moment the disk is hurt, and whether it did its work before it failed. */
interface Hurt {
  step: number
  code: string
  isDone: boolean
  /** Every step behind it fails too. */
  isLasting: boolean
}

/** A disk of which one step fails, and the number of steps that were taken. */
function hurtDisk(folder: string): { disk: Disk; hurt: (hurt: Hurt | null) => void; steps: () => number } {
  let [harm, count]: [Hurt | null, number] = [null, 0]
  const harmed =
    <Words extends unknown[], Value>(call: (...words: Words) => Promise<Value>) =>
    async (...words: Words): Promise<Value> => {
      count += 1
      const isHit = harm !== null && (count === harm.step || (harm.isLasting && count > harm.step))
      if (harm === null || !isHit) return call(...words)
      if (harm.isDone) await call(...words)
      throw Object.assign(new Error(harm.code), { code: harm.code })
    }
  const fs: FileSystem = {
    readFile: harmed(nodeFileSystem.readFile),
    readEnd: harmed(nodeFileSystem.readEnd),
    openFile: harmed(async (path, mode) => {
      const file = await nodeFileSystem.openFile(path, mode)
      return { write: harmed(file.write), sync: harmed(file.sync), close: () => file.close() }
    }),
    rename: harmed(nodeFileSystem.rename),
    removeFile: harmed(nodeFileSystem.removeFile),
    removeFolder: harmed(nodeFileSystem.removeFolder),
    truncate: harmed(nodeFileSystem.truncate),
    stamp: harmed(nodeFileSystem.stamp),
    list: harmed(nodeFileSystem.list),
    makeFolder: harmed(nodeFileSystem.makeFolder),
    syncFolder: harmed(nodeFileSystem.syncFolder)
  }
  return {
    disk: createDisk({ folder, fs }),
    hurt: (next) => {
      harm = next
      count = 0
    },
    steps: () => count
  }
}

/** A change, and how it shows that it was made. */
interface Change {
  readonly make: (disk: Disk) => Promise<Result<void>>
  readonly isMade: (folder: string) => boolean
}

const contentOf = (folder: string, path: string): string | null =>
  existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null

const changes: Readonly<Record<string, Change>> = {
  'a file that is new': {
    make: (disk) => disk.write('drafts/a/b', bytes('nieuw')),
    isMade: (folder) => contentOf(folder, 'drafts/a/b') === 'nieuw'
  },
  'a file that is replaced': {
    make: (disk) => disk.write('office', bytes('nieuw')),
    isMade: (folder) => contentOf(folder, 'office') === 'nieuw'
  },
  'a line that is added': {
    make: (disk) => disk.append('journal', bytes('nieuw'), false),
    isMade: (folder) => contentOf(folder, 'journal') === 'oudnieuw'
  },
  'a file that begins with a line': {
    make: (disk) => disk.append('journal-head', bytes('nieuw'), true),
    isMade: (folder) => contentOf(folder, 'journal-head') === 'nieuw'
  },
  'a file that is removed': {
    make: (disk) => disk.removeFile('office'),
    isMade: (folder) => contentOf(folder, 'office') === null
  },
  'a folder that is removed': {
    make: (disk) => disk.removeFolder('policies'),
    isMade: (folder) => !existsSync(join(folder, 'policies'))
  },
  'a folder that is moved': {
    make: (disk) => disk.move('policies', 'terzijde/a/policies'),
    isMade: (folder) => contentOf(folder, 'policies/EW-v1') === null
  }
}

async function prepared(): Promise<{ folder: string; hurtable: ReturnType<typeof hurtDisk> }> {
  const folder = temporaryFolder()
  const hurtable = hurtDisk(folder)
  for (const path of ['office', 'policies/EW-v1']) valueOf(await hurtable.disk.write(path, bytes('oud')))
  valueOf(await hurtable.disk.append('journal', bytes('oud'), true))
  return { folder, hurtable }
}

async function stepsOf({ make }: Change): Promise<number> {
  const { hurtable } = await prepared()
  hurtable.hurt(null)
  valueOf(await make(hurtable.disk))
  return hurtable.steps()
}

describe.each(Object.entries(changes))('the answer about %s', (_name, change) => {
  test.each(codes)('says what is on disk, whichever step fails with %s', async (code) => {
    const steps = await stepsOf(change)
    for (let step = 1; step <= steps; step += 1) {
      for (const isDone of [false, true]) {
        for (const isLasting of [false, true]) {
          const { folder, hurtable } = await prepared()
          hurtable.hurt({ step, code, isDone, isLasting })
          const result = await change.make(hurtable.disk)
          hurtable.hurt(null)
          const where = `step ${String(step)}${isDone ? ', done all the same' : ''}${isLasting ? ', for good' : ''}`
          if (codesOf(result).includes('register.unsure')) expect(isLasting, where).toBe(true)
          else expect(change.isMade(folder), where).toBe(result.ok)
        }
      }
    }
  })
})

describe('a folder that could not be flushed after a save', () => {
  test('is flushed before the next one, and while the disk goes on refusing it nothing new is kept', async () => {
    const { folder, hurtable } = await prepared()
    const { disk, hurt } = hurtable
    hurt(null)
    valueOf(await disk.write('office', bytes('een')))
    hurt({ step: hurtable.steps(), code: 'EIO', isDone: false, isLasting: false })
    valueOf(await disk.write('office', bytes('twee')))
    expect(contentOf(folder, 'office')).toBe('twee')
    hurt({ step: 1, code: 'EIO', isDone: false, isLasting: false })
    expect(await disk.write('office', bytes('drie'))).toEqual({
      ok: false,
      error: [{ code: 'register.notFlushed', params: { system: 'EIO' } }]
    })
    expect(contentOf(folder, 'office')).toBe('twee')
    hurt(null)
    valueOf(await disk.write('office', bytes('drie')))
  })
})
