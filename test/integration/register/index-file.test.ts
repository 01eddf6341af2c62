import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { createDisk } from '../../../electron/main/register/disk/disk.ts'
import { IndexFile } from '../../../electron/main/register/index/index-file.ts'
import { RegisterIndex } from '../../../electron/main/register/index/register-index.ts'
import { sealedDocument } from '../../../electron/main/register/sealed/sealed-document.ts'
import { digest } from '../../../electron/main/vault/digest.ts'
import { eventBody, projection, sealer, shownIn, storeIn, temporaryFolder, valueOf } from './support.ts'

async function grown() {
  const folder = temporaryFolder()
  const disk = createDisk({ folder })
  const store = storeIn(disk)
  const index = new RegisterIndex({ disk, sealer, digest, projection })
  for (let place = 1; place <= 3; place += 1) valueOf(await store.create(2026, () => [eventBody(`k${place}`)]))
  valueOf(await index.open())
  const file = join(folder, 'register')
  const whole = readFileSync(file)
  await index.update('2026-0002', valueOf(await store.append('2026-0002', 1, [eventBody('meer')])))
  valueOf(await index.flush())
  const shown = async (): Promise<unknown> => {
    const opened = new RegisterIndex({ disk, sealer, digest, projection })
    valueOf(await opened.open())
    return shownIn(opened).map(({ number, row }) => [number, row?.events])
  }
  return { disk, store, index, file, whole, shown }
}

const right = [
  ['2026-0001', 1],
  ['2026-0002', 2],
  ['2026-0003', 1]
]

test('an act adds one row to the index file and leaves the others as they lie', async () => {
  const { file, whole } = await grown()
  const bytes = readFileSync(file)
  expect(bytes.subarray(0, whole.length).equals(whole)).toBe(true)
  expect(bytes.length - whole.length).toBeLessThan(whole.length / 2)
})

test('a crash at any byte of the index file costs nothing but reading dossiers again', async () => {
  const { file, shown } = await grown()
  const bytes = readFileSync(file)
  for (let size = 0; size <= bytes.length; size += 7) {
    writeFileSync(file, bytes.subarray(0, size))
    expect(await shown(), `cut at ${size}`).toEqual(right)
  }
})

test('a garbled byte anywhere in the index file shows nothing wrong', async () => {
  const { file, shown } = await grown()
  const bytes = readFileSync(file)
  for (let at = 0; at < bytes.length; at += 11) {
    const garbled = Buffer.from(bytes)
    garbled[at] = (garbled[at] ?? 0) ^ 0x40
    writeFileSync(file, garbled)
    expect(await shown(), `byte ${at}`).toEqual(right)
  }
})

test('rows that were replaced many times are left out when the file is written anew', async () => {
  const { disk, store, index } = await grown()
  for (let turn = 0; turn < 260; turn += 1) {
    const known = valueOf(await store.load('2026-0001'))
    const events = valueOf(await store.append('2026-0001', known.length, [eventBody(String(turn))]))
    await index.update('2026-0001', events)
    valueOf(await index.flush())
  }
  const read = valueOf(await new IndexFile({ disk, sealer, projection: 1 }).read())
  expect(read?.written).toBeLessThan(220)
  expect(read?.entries).toHaveLength(3)
})

test('the index of version 0.1 is taken over without reading the dossiers', async () => {
  const { disk, shown, file } = await grown()
  const { entries } = valueOf(await new IndexFile({ disk, sealer, projection: 1 }).read())!
  const before = sealedDocument<unknown>({ disk, sealer }, { path: 'register', kind: 'index', schema: z.unknown() })
  const entriesBefore = entries.map(({ row, number, stamp, seq, hash, damaged }) => {
    return {
      number,
      stamp,
      seq,
      hash,
      damaged,
      row: JSON.parse(Buffer.from(row?.bytes ?? []).toString('utf8')) as unknown
    }
  })
  valueOf(await before.write({ projection: 1, entries: entriesBefore }))
  expect(readFileSync(file).subarray(0, 7).toString('latin1')).not.toBe('KBROWS2')
  expect(await shown()).toEqual(right)
  expect(readFileSync(file).subarray(0, 7).toString('latin1')).toBe('KBROWS2')
})
