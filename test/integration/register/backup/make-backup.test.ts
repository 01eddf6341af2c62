import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeFileSystem } from '../../../../electron/main/register/disk/file-system.ts'
import { addDays } from '../../../../shared/domain/calendar/day.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { allFiles, codesOf, now, valueOf } from '../support.ts'
import { textIn, withStick } from './support.ts'

const [first, second]: readonly [Instant, Instant] = [now, '2026-03-25T09:30:00.000Z']
const moments = async ({ place }: { place: Awaited<ReturnType<typeof withStick>>['place'] }) =>
  valueOf(await place.generations()).map(({ at }) => at)

describe('a backup', () => {
  test('holds what an office is made of, and leaves out what only goes with the folder', async () => {
    const { folder, place, write, make } = await withStick()
    await write('vault.json', '{}')
    await write('format.json', '{}')
    await write('dossiers/2026/0001/dossier', 'een')
    await write('copies/office', 'kantoor')
    for (const name of ['register', 'lock/1', 'log/log', 'terzijde/oud/vault.json']) await write(name, 'niet')
    writeFileSync(join(folder, 'Thumbs.db'), 'van een ander')
    expect(valueOf(await make())).toMatchObject({ dossiers: 1, bytes: 14 })
    const [made] = valueOf(await place.generations())
    expect(made?.generation?.files.map(({ path }) => path)).toEqual([
      'copies/office',
      'dossiers/2026/0001/dossier',
      'format.json',
      'vault.json'
    ])
  })

  test('that follows another moves only what changed, and reads nothing else', async () => {
    const read: string[] = []
    const fs = {
      ...nodeFileSystem,
      readPart: (path: string, from: number, length: number) => {
        read.push(path.slice(-15))
        return nodeFileSystem.readPart(path, from, length)
      }
    }
    const { place, write, make, folder } = await withStick(fs)
    for (let place = 1; place <= 30; place += 1)
      await write(`dossiers/2026/00${String(place + 10)}/dossier`, `n${String(place)}`)
    valueOf(await make(first))
    read.length = 0
    expect(valueOf(await make(second))).toMatchObject({ moved: 0, dossiers: 30 })
    expect(read).toEqual([])
    await write('dossiers/2026/0011/dossier', 'gewijzigd')
    const third = '2026-03-26T09:30:00.000Z'
    expect(valueOf(await make(third))).toMatchObject({ moved: 9 })
    expect(read).toEqual(['26/0011/dossier'])
    expect(await textIn(place, second, 'dossiers/2026/0011/dossier')).toBe('n1')
    expect(await textIn(place, third, 'dossiers/2026/0011/dossier')).toBe('gewijzigd')
    // Touched and not changed: it is read again, and not moved.
    utimesSync(join(folder, 'dossiers/2026/0012/dossier'), 1, 1)
    expect(valueOf(await make('2026-03-27T09:30:00.000Z'))).toMatchObject({ moved: 0 })
  })

  test('of a journal that grew moves its end and not its beginning', async () => {
    const { disk, place, make } = await withStick()
    const megabyte = Buffer.alloc(1024 * 1024, 'a')
    valueOf(await disk.append('journal', Buffer.concat([megabyte, megabyte, Buffer.from('eind')]), true))
    valueOf(await make(first))
    valueOf(await disk.append('journal', Buffer.from(' en meer'), false))
    expect(valueOf(await make(second))).toMatchObject({ moved: 12 })
    expect((await textIn(place, second, 'journal'))?.slice(-12)).toBe('eind en meer')
  })

  test('is of one moment, though the work goes on: nothing in it is older than what it caused', async () => {
    const { disk, gate, place, write, make } = await withStick()
    for (let one = 1; one <= 40; one += 1) await write(`dossiers/2026/${String(one).padStart(4, '0')}/dossier`, '0')
    await write('journal', '0')
    const state = { isOver: false }
    const work = (async () => {
      // As an act does: first the dossier, then the journal that tells of it.
      for (let act = 1; !state.isOver; act += 1) {
        await write(`dossiers/2026/${String((act % 40) + 1).padStart(4, '0')}/dossier`, String(act))
        await write('journal', String(act))
      }
    })()
    valueOf(await make(first))
    state.isOver = true
    await work
    const told = Number(await textIn(place, first, 'journal'))
    const numbers = Array.from({ length: 40 }, (_, one) => `dossiers/2026/${String(one + 1).padStart(4, '0')}/dossier`)
    const acts = await Promise.all(numbers.map(async (path) => Number(await textIn(place, first, path))))
    expect(told).toBeGreaterThan(0)
    expect([told, told + 1]).toContain(Math.max(...acts))
    expect(gate).toBeDefined()
    expect(valueOf(await disk.read('journal'))).not.toBeNull()
  })

  test('knows of a file that went, and of a folder that was moved, while it was made', async () => {
    const { disk, place, write, make, harmed } = await withStick()
    for (const name of ['0001', '0002', '0003']) await write(`dossiers/2026/${name}/dossier`, name)
    let isDone = false
    const { addPiece } = place
    place.addPiece = async (piece, bytes) => {
      if (!isDone) {
        isDone = true
        valueOf(await disk.move('dossiers/2026/0001', 'removing/2026-0001'))
        valueOf(await disk.removeFolder('removing'))
      }
      return addPiece.call(place, piece, bytes)
    }
    expect(valueOf(await make(first))).toMatchObject({ dossiers: 2 })
    expect(harmed.steps).toBeGreaterThan(0)
  })
})

describe('a backup that is broken off', () => {
  test('wherever the stick is pulled out: earlier ones hold, and the next time goes on', async () => {
    const counted = await withStick()
    const fill = async ({ write }: Pick<typeof counted, 'write'>, text: string) => {
      for (const name of ['0001', '0002', '0003']) await write(`dossiers/2026/${name}/dossier`, `${text} ${name}`)
    }
    await fill(counted, 'oud')
    valueOf(await counted.make(first))
    await fill(counted, 'nieuw')
    counted.harmed.harm(null)
    valueOf(await counted.make(second))
    const { steps } = counted.harmed
    expect(steps).toBeGreaterThan(20)
    for (let step = 1; step <= steps; step += 3) {
      const one = await withStick()
      await fill(one, 'oud')
      valueOf(await one.make(first))
      await fill(one, 'nieuw')
      one.harmed.harm({ step, code: 'EIO', isDone: false, isLasting: true })
      const broken = await one.make(second)
      one.harmed.harm(null)
      const names = await moments(one)
      // Only clearing up may fail after the backup is there.
      expect(names.includes(second)).toBe(broken.ok)
      expect(await textIn(one.place, first, 'dossiers/2026/0002/dossier')).toBe('oud 0002')
      valueOf(await one.make('2026-03-26T09:30:00.000Z'))
      expect(await textIn(one.place, '2026-03-26T09:30:00.000Z', 'dossiers/2026/0002/dossier')).toBe('nieuw 0002')
    }
  }, 60_000)

  test('a stick that is out is said, and nothing is made in its place', async () => {
    const { stick, write, make } = await withStick()
    await write('dossiers/2026/0001/dossier', 'een')
    rmSync(stick, { recursive: true })
    expect(codesOf(await make())).toEqual(['backup.folderGone'])
    mkdirSync(stick)
    expect(codesOf(await make())).toEqual(['backup.folderGone'])
    expect(readdirSync(stick)).toEqual([])
  })

  test.each([
    ['ENOSPC', 'backup.full'],
    ['EROFS', 'backup.readOnly'],
    ['EIO', 'backup.diskFailed']
  ] as const)('a disk that says %s gives %s', async (code, said) => {
    const { write, make, harmed } = await withStick()
    await write('dossiers/2026/0001/dossier', 'een')
    harmed.harm({ step: 8, code, isDone: false, isLasting: true })
    expect(codesOf(await make())).toEqual([said])
  })

  test('one that is stopped goes on the next time from what was moved', async () => {
    const { write, make } = await withStick()
    for (let one = 1; one <= 20; one += 1)
      await write(`dossiers/2026/${String(one).padStart(4, '0')}/dossier`, `n${String(one)}`)
    const stopping = new AbortController()
    const onProgress = ({ done }: { done: number }) => {
      if (done === 10) stopping.abort()
    }
    expect(codesOf(await make(first, { signal: stopping.signal, onProgress }))).toEqual(['backup.stopped'])
    expect(valueOf(await make(second)).moved).toBe(30)
  })

  test('a piece that a broken-off backup left half is not relied on', async () => {
    const { write, make, inside, place, harmed } = await withStick()
    await write('dossiers/2026/0001/dossier', 'heel')
    const { addGeneration } = place
    place.addGeneration = () => Promise.resolve({ ok: false, error: [{ code: 'backup.folderGone' }] })
    expect(codesOf(await make(first))).toEqual(['backup.folderGone'])
    place.addGeneration = addGeneration
    const [piece] = allFiles(join(inside, 'stukken'))
    writeFileSync(piece?.path ?? '', 'h')
    harmed.harm(null)
    valueOf(await make(second))
    expect(await textIn(place, second, 'dossiers/2026/0001/dossier')).toBe('heel')
  })

  test('what comes back different from the stick does not count', async () => {
    const { write, make, place } = await withStick()
    await write('dossiers/2026/0001/dossier', 'een')
    place.piece = () => Promise.resolve({ ok: true, value: null })
    expect(codesOf(await make())).toEqual(['backup.notVerified'])
    expect(await moments({ place })).toEqual([])
  })
})

describe('the backups in a folder', () => {
  test('are kept for days, weeks and months, and what none of them needs is cleared', async () => {
    const { write, make, inside, place } = await withStick()
    const keep = { daily: 2, weekly: 0, monthly: 0 }
    for (let day = 0; day < 5; day += 1) {
      await write('dossiers/2026/0001/dossier', `dag ${String(day)}`)
      valueOf(await make(`${addDays('2026-03-24', day)}T09:30:00.000Z`, { keep }))
    }
    expect(await moments({ place })).toEqual(['2026-03-28T09:30:00.000Z', '2026-03-27T09:30:00.000Z'])
    expect(
      allFiles(join(inside, 'stukken'))
        .map(({ bytes }) => bytes.toString())
        .sort()
    ).toEqual(['dag 3', 'dag 4'])
  })

  test('while one of them cannot be read no piece goes', async () => {
    const { write, make, inside, place } = await withStick()
    await write('dossiers/2026/0001/dossier', 'een')
    valueOf(await make(first))
    const [name = ''] = readdirSync(join(inside, 'back-ups'))
    await write('dossiers/2026/0001/dossier', 'twee')
    writeFileSync(join(inside, 'back-ups', name), '{"format":1')
    valueOf(await make(second))
    expect(allFiles(join(inside, 'stukken'))).toHaveLength(2)
    expect(await moments({ place })).toContain(second)
  })

  test('files of others are passed over', async () => {
    const { write, make, inside, place } = await withStick()
    await write('dossiers/2026/0001/dossier', 'een')
    valueOf(await make(first))
    for (const path of ['desktop.ini', 'back-ups/.DS_Store', 'back-ups/kopie van x.json', 'stukken/Thumbs.db']) {
      writeFileSync(join(inside, path), 'x')
    }
    valueOf(await make(second))
    expect(await moments({ place })).toEqual([second, first])
    expect(readFileSync(join(inside, 'stukken/Thumbs.db'), 'utf8')).toBe('x')
  })

  test('belong to one office: another one is refused, and changes nothing', async () => {
    const { make, place, write } = await withStick()
    await write('vault.json', '{}')
    expect(codesOf(await place.claim('kantoor-2'))).toEqual(['backup.otherOffice'])
    expect(codesOf(await make(first, { office: 'kantoor-2' }))).toEqual(['backup.otherOffice'])
    expect(await moments({ place })).toEqual([])
  })

  test('hold no text that can be read without the key', async () => {
    const { make, write, inside } = await withStick()
    await write('dossiers/2026/0001/dossier', 'verzegeld')
    valueOf(await make(first))
    const [generation] = allFiles(join(inside, 'back-ups'))
    expect(Object.keys(JSON.parse(String(generation?.bytes)) as object)).toEqual([
      'format',
      'office',
      'at',
      'files',
      'seal'
    ])
  })
})
