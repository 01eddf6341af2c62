import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDisk, type Disk } from '../../../electron/main/register/disk/disk.ts'
import type { Result } from '../../../shared/result.ts'
import { diskCodes, HarmedDisk } from '../../torture/faults.ts'
import { codesOf, temporaryFolder, valueOf } from './support.ts'

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))

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

async function prepared(): Promise<{ folder: string; disk: Disk; harmed: HarmedDisk }> {
  const folder = temporaryFolder()
  const harmed = new HarmedDisk()
  const disk = createDisk({ folder, fs: harmed.fs })
  for (const path of ['office', 'policies/EW-v1']) valueOf(await disk.write(path, bytes('oud')))
  valueOf(await disk.append('journal', bytes('oud'), true))
  harmed.harm(null)
  return { folder, disk, harmed }
}

async function stepsOf({ make }: Change): Promise<number> {
  const { disk, harmed } = await prepared()
  valueOf(await make(disk))
  return harmed.steps
}

describe.each(Object.entries(changes))('the answer about %s', (_name, change) => {
  test.each(diskCodes)('says what is on disk, whichever step fails with %s', async (code) => {
    const steps = await stepsOf(change)
    for (let step = 1; step <= steps; step += 1) {
      for (const isDone of [false, true]) {
        for (const isLasting of [false, true]) {
          const { folder, disk, harmed } = await prepared()
          harmed.harm({ step, code, isDone, isLasting })
          const result = await change.make(disk)
          harmed.harm(null)
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
    const { folder, disk, harmed } = await prepared()
    valueOf(await disk.write('office', bytes('een')))
    const last = harmed.steps
    harmed.harm({ step: last, code: 'EIO', isDone: false, isLasting: false })
    valueOf(await disk.write('office', bytes('twee')))
    expect(contentOf(folder, 'office')).toBe('twee')
    harmed.harm({ step: 1, code: 'EIO', isDone: false, isLasting: false })
    expect(await disk.write('office', bytes('drie'))).toEqual({
      ok: false,
      error: [{ code: 'register.notFlushed', params: { system: 'EIO' } }]
    })
    expect(contentOf(folder, 'office')).toBe('twee')
    harmed.harm(null)
    valueOf(await disk.write('office', bytes('drie')))
  })
})
