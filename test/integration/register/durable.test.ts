import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDisk } from '../../../electron/main/register/disk/disk.ts'
import { nodeFileSystem, type FileSystem } from '../../../electron/main/register/disk/file-system.ts'
import { breakableDisk, codesOf, temporaryFolder, valueOf, type Breakage } from './support.ts'

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))

describe('saving a file', () => {
  const steps: [Breakage['step'], string, string][] = [
    ['openFile', 'ENOSPC', 'register.diskFull'],
    ['write', 'ENOSPC', 'register.diskFull'],
    ['sync', 'EDQUOT', 'register.diskFull'],
    ['sync', 'EIO', 'register.unreadable'],
    ['rename', 'EPERM', 'register.readOnly'],
    ['rename', 'EBUSY', 'register.busy'],
    ['openFile', 'EACCES', 'register.readOnly'],
    ['openFile', 'EROFS', 'register.readOnly']
  ]

  test.each(steps)(
    'that fails at %s with %s is refused with %s and the old content stays',
    async (step, code, refusal) => {
      const folder = temporaryFolder()
      const breakage: Breakage = { step: null, code }
      const disk = breakableDisk(folder, breakage)
      valueOf(await disk.write('a/b', bytes('oud')))
      breakage.step = step
      expect(await disk.write('a/b', bytes('nieuw'))).toEqual({
        ok: false,
        error: [{ code: refusal, params: { system: code, subject: 'a/b' } }]
      })
      expect(readFileSync(join(folder, 'a/b'), 'utf8')).toBe('oud')
      expect(existsSync(join(folder, 'a/b.tmp'))).toBe(false)
      breakage.step = null
      valueOf(await disk.write('a/b', bytes('nieuw')))
      expect(readFileSync(join(folder, 'a/b'), 'utf8')).toBe('nieuw')
    }
  )

  test('flushes the file before the rename and the folders after it', async () => {
    const folder = temporaryFolder()
    const steps: string[] = []
    const note = (step: string, path: string): void => void steps.push(`${step} ${path.slice(folder.length)}`)
    const fs: FileSystem = {
      ...nodeFileSystem,
      openFile: async (path, mode) => {
        const file = await nodeFileSystem.openFile(path, mode)
        return { ...file, sync: () => (note('flush', path), file.sync()) }
      },
      rename: (from, to) => (note('rename', to), nodeFileSystem.rename(from, to)),
      syncFolder: (path) => (note('flush folder', path), nodeFileSystem.syncFolder(path))
    }
    valueOf(await createDisk({ folder, fs }).write('a/b/c', bytes('x')))
    expect(steps).toEqual([
      'flush folder ',
      'flush folder /a',
      'flush /a/b/c.tmp',
      'rename /a/b/c',
      'flush folder /a/b'
    ])
  })

  test('broken off by a power cut before the rename leaves the old content, and the next save clears up', async () => {
    const folder = temporaryFolder()
    const disk = createDisk({ folder })
    valueOf(await disk.write('a', bytes('oud')))
    writeFileSync(join(folder, 'a.tmp'), 'half nieuw en veel langer dan wat volgt')
    expect(Buffer.from(valueOf(await disk.read('a')) ?? []).toString()).toBe('oud')
    valueOf(await disk.write('a', bytes('nieuw')))
    expect(Buffer.from(valueOf(await disk.read('a')) ?? []).toString()).toBe('nieuw')
    expect(existsSync(join(folder, 'a.tmp'))).toBe(false)
  })

  test('side by side ends with the last one whole', async () => {
    const disk = createDisk({ folder: temporaryFolder() })
    const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(10_000))
    await Promise.all(texts.map((text) => disk.write('a', bytes(text))))
    expect(Buffer.from(valueOf(await disk.read('a')) ?? []).toString()).toBe(texts.at(-1))
  })
})

describe('reading a file', () => {
  test('only a file that is not there is new', async () => {
    const folder = temporaryFolder()
    const breakage: Breakage = { step: null, code: 'EIO' }
    const disk = breakableDisk(folder, breakage)
    expect(await disk.read('a')).toEqual({ ok: true, value: null })
    expect(await disk.list('a')).toEqual({ ok: true, value: [] })
    mkdirSync(join(folder, 'a'))
    expect(codesOf(await disk.read('a'))).toEqual(['register.unreadable'])
    breakage.step = 'readFile'
    expect(codesOf(await disk.read('b'))).toEqual(['register.unreadable'])
    breakage.code = 'EACCES'
    expect(codesOf(await disk.read('b'))).toEqual(['register.noAccess'])
    breakage.step = 'list'
    expect(codesOf(await disk.list('b'))).toEqual(['register.noAccess'])
  })

  test.each(['../a', '/etc/passwd', 'a/../../b', 'a\\b', 'C:/a', ''])('%j leads out of the folder', async (path) => {
    await expect(createDisk({ folder: temporaryFolder() }).read(path)).rejects.toThrow()
  })
})
