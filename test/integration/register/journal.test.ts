import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDisk, type Disk } from '../../../electron/main/register/disk/disk.ts'
import { Journal } from '../../../electron/main/register/journal/journal.ts'
import { digest } from '../../../electron/main/vault/digest.ts'
import { breakableDisk, clock, codesOf, now, sealer, temporaryFolder, valueOf, type Breakage } from './support.ts'

const actor = { id: 'account-1', name: 'Marijke de Wit', role: 'officer' }
const journalOn = (disk: Disk): Journal => new Journal({ disk, sealer, digest, clock })

async function filled(disk: Disk, count: number): Promise<Journal> {
  const journal = journalOn(disk)
  for (let place = 1; place <= count; place += 1) {
    valueOf(await journal.append({ actor, kind: 'view', subject: `2026-000${place}` }))
  }
  await journal.settle()
  return journal
}

const linesOf = (folder: string): string[] => readFileSync(join(folder, 'journal'), 'latin1').split('\n').slice(0, -1)

describe('the journal', () => {
  test('EW-4.4: keeps who looked at which dossier and when, over restarts', async () => {
    const disk = createDisk({ folder: temporaryFolder() })
    await filled(disk, 2)
    const journal = journalOn(disk)
    valueOf(await journal.append({ actor: null, kind: 'settings', detail: { idleMinutes: 5 } }))
    const entries = valueOf(await journal.entries())
    expect(entries.map(({ seq, kind, subject }) => [seq, kind, subject])).toEqual([
      [1, 'view', '2026-0001'],
      [2, 'view', '2026-0002'],
      [3, 'settings', undefined]
    ])
    expect(entries[0]).toMatchObject({ actor, at: now })
    expect(valueOf(await journal.verify())).toBe(null)
    expect(valueOf(await journal.subjects())).toEqual(['2026-0001', '2026-0002'])
  })

  test('puts entries that come side by side in a row', async () => {
    const journal = journalOn(createDisk({ folder: temporaryFolder() }))
    const made = await Promise.all(Array.from({ length: 30 }, () => journal.append({ actor, kind: 'view' })))
    expect(made.map((entry) => valueOf(entry).seq)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
    expect(valueOf(await journal.verify())).toBe(null)
  })

  test.each([
    ['a changed line', (lines: string[]) => lines.map((line, index) => (index === 1 ? `B${line.slice(1)}` : line)), 2],
    ['two lines swapped', ([a = '', b = '', ...rest]: string[]) => [b, a, ...rest], 1],
    ['a line taken out', (lines: string[]) => lines.filter((_, index) => index !== 1), 2],
    ['a line put in twice', ([a = '', ...rest]: string[]) => [a, a, ...rest], 2]
  ])('%s is found', async (_, change, seq) => {
    const folder = temporaryFolder()
    const journal = await filled(createDisk({ folder }), 4)
    writeFileSync(
      join(folder, 'journal'),
      change(linesOf(folder))
        .map((line) => `${line}\n`)
        .join('')
    )
    expect(valueOf(await journal.verify())).toEqual({ seq, reason: 'seal' })
  })

  test('a line of another journal with the same key is found by the chain', async () => {
    const folder = temporaryFolder()
    const journal = await filled(createDisk({ folder }), 3)
    const other = temporaryFolder()
    await journalOn(createDisk({ folder: other })).append({ actor, kind: 'export' })
    const [, ...rest] = linesOf(folder)
    writeFileSync(join(folder, 'journal'), [linesOf(other)[0], ...rest].map((line) => `${line}\n`).join(''))
    expect(valueOf(await journal.verify())).toEqual({ seq: 2, reason: 'link' })
  })

  test('a last line torn by a power cut is set aside and noted, and nothing before it is lost', async () => {
    const folder = temporaryFolder()
    const disk = createDisk({ folder })
    await filled(disk, 3)
    for (const [index, rest] of ['AbCd', '\0\0\0\0'].entries()) {
      appendFileSync(join(folder, 'journal'), rest)
      const file = `journal.torn-${String(index + 1)}`
      expect(valueOf(await journalOn(disk).open())).toEqual({ torn: file })
      expect(readFileSync(join(folder, file), 'latin1')).toBe(rest)
    }
    const entries = valueOf(await journalOn(disk).entries())
    expect(entries.map(({ kind }) => kind)).toEqual(['view', 'view', 'view', 'journal-torn', 'journal-torn'])
    expect(valueOf(await journalOn(disk).verify())).toBe(null)
  })

  test('behind a damaged last line the journal goes on, and the damage stays visible', async () => {
    const folder = temporaryFolder()
    const disk = createDisk({ folder })
    await filled(disk, 2)
    const [first = '', second = ''] = linesOf(folder)
    writeFileSync(join(folder, 'journal'), `${first}\nB${second.slice(1)}\n`)
    const journal = journalOn(disk)
    expect(valueOf(await journal.append({ actor, kind: 'log-in' })).seq).toBe(3)
    expect(valueOf(await journal.entries()).map(({ seq }) => seq)).toEqual([1, 3])
    expect(valueOf(await journal.verify())).toEqual({ seq: 2, reason: 'seal' })
  })

  test('lines cut from the end are found, also when the journal went on after that', async () => {
    const folder = temporaryFolder()
    const disk = createDisk({ folder })
    await filled(disk, 4)
    writeFileSync(
      join(folder, 'journal'),
      linesOf(folder)
        .slice(0, 2)
        .map((line) => `${line}\n`)
        .join('')
    )
    expect(valueOf(await journalOn(disk).verify())).toEqual({ seq: 3, reason: 'cut' })
    const journal = journalOn(disk)
    for (let count = 0; count < 3; count += 1) valueOf(await journal.append({ actor, kind: 'view' }))
    const kinds = valueOf(await journal.entries()).map(({ kind }) => kind)
    expect(kinds).toEqual(['view', 'view', 'journal-cut', 'view', 'view', 'view'])
    expect(valueOf(await journal.verify())).toBe(null)
  })

  test('a head that was taken away is noted at the next opening', async () => {
    const folder = temporaryFolder()
    const disk = createDisk({ folder })
    await filled(disk, 3)
    for (const path of ['journal-head', 'copies/journal-head']) rmSync(join(folder, path))
    valueOf(await journalOn(disk).open())
    expect(valueOf(await journalOn(disk).entries()).at(-1)).toMatchObject({ kind: 'journal-head-lost' })
  })

  test('is read on from where it was read before, and from its beginning where that is gone', async () => {
    const folder = temporaryFolder()
    const disk = createDisk({ folder })
    const journal = await filled(disk, 3)
    const mark = journal.mark()
    const read = async (from: typeof mark) => {
      const seen: number[] = []
      const reading = valueOf(await journalOn(disk).since(from, ({ seq }) => seen.push(seq)))
      return { ...reading, seen }
    }
    expect(await read(mark)).toEqual({ mark, fault: null, isContinued: true, seen: [] })
    expect(await read(null)).toEqual({ mark, fault: null, isContinued: false, seen: [1, 2, 3] })
    for (let count = 0; count < 2; count += 1) valueOf(await journal.append({ actor, kind: 'print' }))
    expect(await read(mark)).toEqual({ mark: journal.mark(), fault: null, isContinued: true, seen: [4, 5] })
    const lines = linesOf(folder)
    const keep = (kept: string[]): void =>
      writeFileSync(join(folder, 'journal'), kept.map((line) => `${line}\n`).join(''))
    keep(lines.slice(0, 2))
    expect(await read(mark)).toMatchObject({ fault: { seq: 3, reason: 'cut' }, isContinued: false, seen: [1, 2] })
    keep(lines.map((line, index) => (index === 3 ? `B${line.slice(1)}` : line)))
    expect(await read(mark)).toMatchObject({ fault: { seq: 4, reason: 'seal' }, isContinued: true, seen: [5] })
  })

  test('a head that a power cut left one entry behind is no fault', async () => {
    const folder = temporaryFolder()
    const disk = createDisk({ folder })
    await filled(disk, 2)
    const head = readFileSync(join(folder, 'journal-head'))
    valueOf(await journalOn(disk).append({ actor, kind: 'view' }))
    writeFileSync(join(folder, 'journal-head'), head)
    expect(valueOf(await journalOn(disk).verify())).toBe(null)
    expect(valueOf(await journalOn(disk).open())).toEqual({ torn: null })
    expect(valueOf(await journalOn(disk).entries())).toHaveLength(3)
  })

  test.each(['write', 'sync'] as const)('a full disk at %s refuses the entry and the next one fits', async (step) => {
    const breakage: Breakage = { step: null, code: 'ENOSPC' }
    const journal = await filled(breakableDisk(temporaryFolder(), breakage), 2)
    breakage.step = step
    expect(codesOf(await journal.append({ actor, kind: 'view' }))).toEqual(['register.diskFull'])
    breakage.step = null
    expect(valueOf(await journal.append({ actor, kind: 'view' })).seq).toBe(3)
    expect(valueOf(await journal.verify())).toBe(null)
  })

  test('half a line that could not be taken back is set aside before the next entry', async () => {
    const folder = temporaryFolder()
    const breakage: Breakage = { step: null, code: 'ENOSPC', also: 'truncate' }
    const journal = await filled(breakableDisk(folder, breakage), 2)
    breakage.step = 'write'
    expect(codesOf(await journal.append({ actor, kind: 'view' }))).toEqual(['register.diskFull'])
    breakage.step = null
    valueOf(await journal.append({ actor, kind: 'print' }))
    expect(valueOf(await journal.entries()).map(({ kind }) => kind)).toEqual(['view', 'view', 'journal-torn', 'print'])
    expect(readFileSync(join(folder, 'journal.torn-1')).length).toBeGreaterThan(0)
    expect(valueOf(await journal.verify())).toBe(null)
  })

  test('a journal that cannot be read is never begun anew', async () => {
    const breakage: Breakage = { step: null, code: 'EIO' }
    const disk = breakableDisk(temporaryFolder(), breakage)
    await filled(disk, 1)
    breakage.step = 'readFile'
    expect(codesOf(await journalOn(disk).append({ actor, kind: 'view' }))).toEqual(['register.unreadable'])
    breakage.step = null
    expect(valueOf(await journalOn(disk).append({ actor, kind: 'view' })).seq).toBe(2)
  })
})
