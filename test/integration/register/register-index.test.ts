import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { createDisk, type Disk } from '../../../electron/main/register/disk/disk.ts'
import { RegisterIndex } from '../../../electron/main/register/index/register-index.ts'
import { digest } from '../../../electron/main/vault/digest.ts'
import {
  breakableDisk,
  codesOf,
  eventBody,
  now,
  projection,
  type rowSchema,
  sealer,
  shownIn,
  storeIn,
  temporaryFolder,
  valueOf,
  type Breakage
} from './support.ts'

type Row = z.infer<typeof rowSchema>

function indexOn(disk: Disk, projected: string[] = [], version = 1): RegisterIndex<Row> {
  return new RegisterIndex({
    disk,
    sealer,
    digest,
    projection: {
      ...projection,
      version,
      project: (number, events) => {
        projected.push(number)
        return projection.project(number, events)
      }
    }
  })
}

async function opened(disk: Disk, projected: string[] = [], version = 1): Promise<RegisterIndex<Row>> {
  const index = indexOn(disk, projected, version)
  valueOf(await index.open())
  return index
}

async function fill(disk: Disk, count: number): Promise<void> {
  const store = storeIn(disk)
  for (let place = 1; place <= count; place += 1) valueOf(await store.create(2026, () => [eventBody(`k${place}`)]))
}

const shown = (index: RegisterIndex<Row>): unknown[] =>
  shownIn(index).map(({ number, row, damaged }) => [number, row?.text ?? damaged?.code])

describe('the register', () => {
  test('is made from the dossiers, and at the next opening only what changed is read', async () => {
    const disk = createDisk({ folder: temporaryFolder() })
    await fill(disk, 3)
    const first: string[] = []
    const all = [
      ['2026-0001', 'k1'],
      ['2026-0002', 'k2'],
      ['2026-0003', 'k3']
    ]
    expect(shown(await opened(disk, first))).toEqual(all)
    expect(first).toEqual(['2026-0001', '2026-0002', '2026-0003'])
    valueOf(await storeIn(disk).append('2026-0002', 1, [eventBody('meer')]))
    const second: string[] = []
    const index = await opened(disk, second)
    expect(second).toEqual(['2026-0002'])
    expect(index.get('2026-0002')?.row).toEqual({ text: 'k2', events: 2 })
    expect(index.get('2026-0009')).toBe(null)
  })

  test('follows each save at once, also when its own file cannot be written', async () => {
    const breakage: Breakage = { step: null, code: 'ENOSPC', path: 'register' }
    const disk = breakableDisk(temporaryFolder(), breakage)
    await fill(disk, 1)
    const index = await opened(disk)
    breakage.step = 'openFile'
    const events = valueOf(await storeIn(disk).append('2026-0001', 1, [eventBody('meer')]))
    await index.update('2026-0001', events)
    expect(index.get('2026-0001')?.row?.events).toBe(2)
    expect(codesOf(await index.flush())).toEqual(['register.diskFull'])
    breakage.step = null
    expect((await opened(disk)).get('2026-0001')?.row?.events).toBe(2)
  })

  test('a saved update is not read again', async () => {
    const disk = createDisk({ folder: temporaryFolder() })
    const index = await opened(disk)
    const made = valueOf(await storeIn(disk).create(2026, () => [eventBody('k1')]))
    await index.update(made.number, made.events)
    valueOf(await index.flush())
    const projected: string[] = []
    expect(shown(await opened(disk, projected))).toEqual([['2026-0001', 'k1']])
    expect(projected).toEqual([])
  })

  test.each(['lost', 'damaged', 'of another projection'])(
    'whose file is %s is rebuilt and never looks empty',
    async (how) => {
      const folder = temporaryFolder()
      const disk = createDisk({ folder })
      await fill(disk, 2)
      valueOf(await (await opened(disk)).flush())
      if (how === 'lost') rmSync(join(folder, 'register'))
      if (how === 'damaged') writeFileSync(join(folder, 'register'), 'stuk')
      const projected: string[] = []
      const index = await opened(disk, projected, how === 'of another projection' ? 2 : 1)
      expect(shownIn(index)).toHaveLength(2)
      expect(projected).toHaveLength(2)
    }
  )

  test('that cannot be read at all is refused', async () => {
    const breakage: Breakage = { step: null, code: 'EIO' }
    const disk = breakableDisk(temporaryFolder(), breakage)
    await fill(disk, 1)
    breakage.step = 'list'
    expect(codesOf(await indexOn(disk).open())).toEqual(['register.unreadable'])
  })
})

describe('a dossier that does not hold', () => {
  test('is a damaged row; the others stay usable and it heals when its file is put back', async () => {
    const folder = temporaryFolder()
    const disk = createDisk({ folder })
    await fill(disk, 3)
    await opened(disk)
    const path = join(folder, 'dossiers/2026/0002/dossier')
    copyFileSync(path, join(folder, 'copy'))
    writeFileSync(path, readFileSync(path).subarray(0, -1))
    const index = await opened(disk)
    expect(shown(index)).toEqual([
      ['2026-0001', 'k1'],
      ['2026-0002', 'register.damaged'],
      ['2026-0003', 'k3']
    ])
    expect(index.get('2026-0002')?.damaged?.detail.reason).toBe('seal')
    copyFileSync(join(folder, 'copy'), path)
    expect((await opened(disk)).get('2026-0002')?.row?.text).toBe('k2')
  })

  test('that disappeared is missing, for as long as nobody destroyed it in the app', async () => {
    const folder = temporaryFolder()
    const disk = createDisk({ folder })
    await fill(disk, 2)
    await opened(disk)
    rmSync(join(folder, 'dossiers/2026/0001'), { recursive: true })
    await opened(disk)
    const index = await opened(disk)
    expect(shown(index)).toEqual([
      ['2026-0001', 'register.dossierMissing'],
      ['2026-0002', 'k2']
    ])
    valueOf(await storeIn(disk).remove('2026-0002'))
    valueOf(await index.remove(['2026-0002']))
    expect(shown(await opened(disk))).toEqual([['2026-0001', 'register.dossierMissing']])
  })

  test('that was put back to an earlier state is told, until it is whole again', async () => {
    const folder = temporaryFolder()
    const disk = createDisk({ folder })
    await fill(disk, 1)
    const path = join(folder, 'dossiers/2026/0001/dossier')
    copyFileSync(path, join(folder, 'copy'))
    valueOf(await storeIn(disk).append('2026-0001', 1, [eventBody('meer')]))
    await opened(disk)
    copyFileSync(path, join(folder, 'whole'))
    copyFileSync(join(folder, 'copy'), path)
    await opened(disk)
    expect((await opened(disk)).get('2026-0001')?.damaged).toEqual({
      code: 'register.rolledBack',
      detail: { expected: 2, actual: 1, since: now }
    })
    copyFileSync(join(folder, 'whole'), path)
    const index = await opened(disk)
    expect(index.get('2026-0001')?.row?.events).toBe(2)
    copyFileSync(join(folder, 'copy'), path)
    const events = valueOf(await storeIn(disk).load('2026-0001'))
    expect((await index.check('2026-0001', events))?.code).toBe('register.rolledBack')
    await index.accept('2026-0001', events)
    expect(index.get('2026-0001')?.row?.events).toBe(1)
    expect(await index.check('2026-0001', events)).toBe(null)
    valueOf(await index.flush())
    expect((await opened(disk)).get('2026-0001')?.row?.events).toBe(1)
  })

  test('that trips the projection does not take the register with it', async () => {
    const disk = createDisk({ folder: temporaryFolder() })
    await fill(disk, 2)
    const index = new RegisterIndex({
      disk,
      sealer,
      digest,
      projection: {
        ...projection,
        project: (number, events) => {
          if (number === '2026-0001') throw new Error('An unknown policy')
          return projection.project(number, events)
        }
      }
    })
    valueOf(await index.open())
    expect(shown(index)).toEqual([
      ['2026-0001', 'register.notShown'],
      ['2026-0002', 'k2']
    ])
  })

  test('a first save that never finished is no row', async () => {
    const folder = temporaryFolder()
    const breakage: Breakage = { step: 'rename', code: 'EIO' }
    await storeIn(breakableDisk(folder, breakage)).create(2026, () => [eventBody('x')])
    expect(existsSync(join(folder, 'dossiers/2026/0001'))).toBe(true)
    expect(shownIn(await opened(createDisk({ folder })))).toEqual([])
  })
})
