import fc from 'fast-check'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fingerprint, linkEvents } from '../../../shared/domain/dossier/chain.ts'
import { createDisk } from '../../../electron/main/register/disk/disk.ts'
import { writeDossier } from '../../../electron/main/register/dossiers/dossier-document.ts'
import { digest } from '../../../electron/main/vault/digest.ts'
import {
  breakableDisk,
  codesOf,
  eventBody,
  sealer,
  storeIn,
  temporaryFolder,
  valueOf,
  type Breakage
} from './support.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

const one = (): ReturnType<typeof eventBody>[] => [eventBody('Te late reactie')]

describe('a dossier', () => {
  test('EW-5.1: is kept under the next number of its year with its events in a chain', async () => {
    const disk = createDisk({ folder: temporaryFolder() })
    const store = storeIn(disk)
    const first = valueOf(await store.create(2026, (number) => [eventBody(`Klacht ${number}`)]))
    expect(first.number).toBe('2026-0001')
    expect(valueOf(await store.create(2026, one)).number).toBe('2026-0002')
    expect(valueOf(await store.create(2027, one)).number).toBe('2027-0001')
    const after = valueOf(await store.append('2026-0001', 1, [eventBody('b'), eventBody('c')]))
    expect(after.map(({ seq }) => seq)).toEqual([1, 2, 3])
    const loaded = valueOf(await storeIn(disk).load('2026-0001'))
    expect(loaded).toEqual(after)
    expect(loaded[0]?.values.description).toBe('Klacht 2026-0001')
    expect(valueOf(await store.numbers())).toEqual(['2026-0001', '2026-0002', '2027-0001'])
  })

  test('whatever is typed comes back as it was and the chain holds', async () => {
    const disk = createDisk({ folder: temporaryFolder() })
    const store = storeIn(disk)
    const { number } = valueOf(await store.create(2026, one))
    let seq = 1
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\ud800 \u202eשלום 😀\u0000'))
    await fc.assert(
      fc.asyncProperty(text, fc.array(text), async (description, classes) => {
        const body = { ...eventBody(description), details: { classes } }
        const events = valueOf(await store.append(number, seq, [body]))
        seq = events.length
        expect(valueOf(await store.load(number)).at(-1)).toMatchObject(body)
      }),
      { numRuns: 40 }
    )
  })

  test('with an event of a later app is not read by this one, and stays as it is', async () => {
    const disk = createDisk({ folder: temporaryFolder() })
    const store = storeIn(disk)
    const { number } = valueOf(await store.create(2026, one))
    const later = linkEvents([], [eventBody('Later')], digest).map(({ hash: _, ...event }) => {
      const placed = { ...event, format: 99 }
      return { ...placed, hash: fingerprint(placed, digest) }
    })
    valueOf(await writeDossier({ disk, sealer }, number, later))
    expect(codesOf(await storeIn(disk).load(number))).toEqual(['register.newerVersion'])
  })

  test('a paste of 100,000 characters is kept', async () => {
    const store = storeIn(createDisk({ folder: temporaryFolder() }))
    const { number } = valueOf(await store.create(2026, () => [eventBody('é'.repeat(100_000))]))
    expect(valueOf(await store.load(number))[0]?.values.description).toHaveLength(100_000)
  })

  test('changed meanwhile is told to the one who did not see it', async () => {
    const store = storeIn(createDisk({ folder: temporaryFolder() }))
    const { number } = valueOf(await store.create(2026, one))
    const both = await Promise.all([store.append(number, 1, one()), store.append(number, 1, one())])
    expect(both.map(codesOf)).toEqual([[], ['register.changedMeanwhile']])
    expect(valueOf(await store.load(number))).toHaveLength(2)
  })

  test('created side by side never share a number', async () => {
    const store = storeIn(createDisk({ folder: temporaryFolder() }))
    const made = await Promise.all(Array.from({ length: 12 }, () => store.create(2026, one)))
    expect(new Set(made.map((result) => valueOf(result).number)).size).toBe(12)
  })

  test('that never was is unknown, not empty', async () => {
    const store = storeIn(createDisk({ folder: temporaryFolder() }))
    expect(codesOf(await store.load('2026-0001'))).toEqual(['register.dossierUnknown'])
    expect(codesOf(await store.append('2026-0001', 0, one()))).toEqual(['register.dossierUnknown'])
    expect(codesOf(await store.remove('2026-0001'))).toEqual(['register.dossierMissing'])
  })

  test('that was there and went is missing, also when the count of numbers went too, or its journal alone knows it', async () => {
    const folder = temporaryFolder()
    const store = storeIn(createDisk({ folder }))
    for (let count = 0; count < 3; count += 1) valueOf(await store.create(2026, one))
    for (const place of ['0002', '0003']) rmSync(join(folder, 'dossiers', '2026', place), { recursive: true })
    const loaded = async (number: DossierNumber, at = storeIn(createDisk({ folder }))) => codesOf(await at.load(number))
    expect(await loaded('2026-0002')).toEqual(['register.dossierMissing'])
    expect(await loaded('2026-0003')).toEqual(['register.dossierMissing'])
    expect(await loaded('2026-0004')).toEqual(['register.dossierUnknown'])
    expect(await loaded('2025-0001')).toEqual(['register.dossierUnknown'])
    rmSync(join(folder, 'numbers'))
    expect(await loaded('2026-0003', storeIn(createDisk({ folder }), ['2026-0003']))).toEqual([
      'register.dossierMissing'
    ])
  })

  test('an event that cannot be read back is refused before anything is written', async () => {
    const store = storeIn(createDisk({ folder: temporaryFolder() }))
    const { number } = valueOf(await store.create(2026, one))
    const refused = await store.append(number, 1, [{ ...eventBody('x'), at: '2026-02-31T10:00:00.000Z' }])
    expect(refused).toEqual({ ok: false, error: [{ code: 'register.invalidEvent', params: { field: '0.at' } }] })
    expect(valueOf(await store.load(number))).toHaveLength(1)
  })
})

describe('a number', () => {
  test('of a dossier that is destroyed leaves nothing behind of before it was sealed for some', async () => {
    const disk = createDisk({ folder: temporaryFolder() })
    const store = storeIn(disk)
    valueOf(await store.create(2026, () => [eventBody('Eerste')]))
    valueOf(await disk.write('before-keys/2026-0001', new Uint8Array([1])))
    valueOf(await store.remove('2026-0001'))
    expect(valueOf(await disk.read('before-keys/2026-0001'))).toBeNull()
  })

  test('is never used again, also not after the dossier was destroyed and the app restarted', async () => {
    const folder = temporaryFolder()
    const store = storeIn(createDisk({ folder }))
    for (let count = 0; count < 3; count += 1) valueOf(await store.create(2026, one))
    valueOf(await store.remove('2026-0003'))
    valueOf(await store.remove('2026-0002'))
    expect(valueOf(await store.numbers())).toEqual(['2026-0001'])
    expect(valueOf(await storeIn(createDisk({ folder })).create(2026, one)).number).toBe('2026-0004')
  })

  test('is known from the journal when the count itself is lost or damaged', async () => {
    const folder = temporaryFolder()
    const disk = createDisk({ folder })
    const store = storeIn(disk, ['2026-0007', 'account-1', '2025-0030'])
    valueOf(await storeIn(disk).create(2026, one))
    for (const copy of ['numbers', 'copies/numbers']) rmSync(join(folder, copy))
    expect(valueOf(await store.create(2026, one)).number).toBe('2026-0008')
    for (const copy of ['numbers', 'copies/numbers']) writeFileSync(join(folder, copy), 'stuk')
    expect(valueOf(await store.create(2026, one)).number).toBe('2026-0009')
  })

  test('of a first save that failed is taken again, so that none is lacking', async () => {
    const breakage: Breakage = { step: 'write', code: 'ENOSPC' }
    const disk = breakableDisk(temporaryFolder(), breakage)
    const store = storeIn(disk)
    expect(codesOf(await store.create(2026, one))).toEqual(['register.diskFull'])
    expect(valueOf(await store.numbers())).toEqual([])
    breakage.step = null
    expect(valueOf(await store.create(2026, one)).number).toBe('2026-0001')
  })

  test('that cannot be put on record keeps its dossier from being destroyed', async () => {
    const breakage: Breakage = { step: null, code: 'ENOSPC', path: 'numbers.tmp' }
    const disk = breakableDisk(temporaryFolder(), breakage)
    const store = storeIn(disk)
    const { number } = valueOf(await store.create(2026, one))
    breakage.step = 'openFile'
    expect(codesOf(await store.remove(number))).toEqual(['register.diskFull'])
    expect(valueOf(await store.load(number))).toHaveLength(1)
  })

  test('goes past 9999 in order', async () => {
    const folder = temporaryFolder()
    const disk = createDisk({ folder })
    const events = linkEvents([], one(), digest)
    for (const number of ['2026-9999', '2026-10000'] as const)
      valueOf(await writeDossier({ disk, sealer }, number, events))
    const store = storeIn(disk)
    expect(valueOf(await store.create(2026, one)).number).toBe('2026-10001')
    expect(valueOf(await store.numbers())).toEqual(['2026-9999', '2026-10000', '2026-10001'])
  })
})

describe('saving a dossier', () => {
  test.each([
    ['write', 'ENOSPC', 'register.diskFull'],
    ['openFile', 'EROFS', 'register.readOnly'],
    ['rename', 'EIO', 'register.unreadable']
  ] as const)('that fails at %s with %s keeps every earlier event', async (step, code, refusal) => {
    const breakage: Breakage = { step: null, code }
    const store = storeIn(breakableDisk(temporaryFolder(), breakage))
    const { number, events } = valueOf(await store.create(2026, one))
    breakage.step = step
    expect(codesOf(await store.append(number, 1, one()))).toEqual([refusal])
    breakage.step = null
    expect(valueOf(await store.load(number))).toEqual(events)
    expect(valueOf(await store.append(number, 1, one()))).toHaveLength(2)
  })

  test('a disk that cannot be read never looks empty', async () => {
    const breakage: Breakage = { step: null, code: 'EIO' }
    const store = storeIn(breakableDisk(temporaryFolder(), breakage))
    const { number } = valueOf(await store.create(2026, one))
    breakage.step = 'readFile'
    expect(codesOf(await store.load(number))).toEqual(['register.unreadable'])
    expect(codesOf(await store.append(number, 1, one()))).toEqual(['register.unreadable'])
    breakage.step = 'list'
    expect(codesOf(await store.numbers())).toEqual(['register.unreadable'])
    expect(codesOf(await store.create(2026, one))).toEqual(['register.unreadable'])
  })
})

describe('damage', () => {
  test('by one changed byte stays in its own dossier', async () => {
    const folder = temporaryFolder()
    const store = storeIn(createDisk({ folder }))
    for (let count = 0; count < 3; count += 1) valueOf(await store.create(2026, one))
    const path = join(folder, 'dossiers/2026/0002/dossier')
    const bytes = readFileSync(path)
    bytes[40] = (bytes[40] ?? 0) ^ 1
    writeFileSync(path, bytes)
    expect(await store.load('2026-0002')).toEqual({
      ok: false,
      error: [{ code: 'register.damaged', params: { subject: 'dossiers/2026/0002/dossier', reason: 'seal' } }]
    })
    expect(codesOf(await store.append('2026-0002', 1, one()))).toEqual(['register.damaged'])
    expect(codesOf(await store.load('2026-0001'))).toEqual([])
    expect(codesOf(await store.append('2026-0003', 1, one()))).toEqual([])
  })

  test('two dossiers that changed places are both refused', async () => {
    const folder = temporaryFolder()
    const store = storeIn(createDisk({ folder }))
    for (let count = 0; count < 2; count += 1) valueOf(await store.create(2026, one))
    const paths = ['dossiers/2026/0001/dossier', 'dossiers/2026/0002/dossier'].map((path) => join(folder, path))
    const [first, second] = paths.map((path) => readFileSync(path))
    writeFileSync(paths[0] ?? '', second ?? '')
    writeFileSync(paths[1] ?? '', first ?? '')
    expect(codesOf(await store.load('2026-0001'))).toEqual(['register.damaged'])
    expect(codesOf(await store.load('2026-0002'))).toEqual(['register.damaged'])
  })

  test('a chain that somebody with the key rewrote is found', async () => {
    const disk = createDisk({ folder: temporaryFolder() })
    const store = storeIn(disk)
    const { number, events } = valueOf(await store.create(2026, one))
    const altered = events.map((event) => ({ ...event, values: { description: 'Niets aan de hand' } }))
    valueOf(await writeDossier({ disk, sealer }, number, altered))
    const refused = await store.load(number)
    expect(refused.ok ? null : refused.error[0]?.params).toMatchObject({ reason: 'chain-content', seq: 1 })
  })

  test('a dossier that was half destroyed when the power went is cleared away', async () => {
    const folder = temporaryFolder()
    const store = storeIn(createDisk({ folder }))
    mkdirSync(join(folder, 'removing/2026-0001/files'), { recursive: true })
    valueOf(await store.finishRemovals())
    expect(() => readFileSync(join(folder, 'removing'))).toThrow('ENOENT')
  })
})
