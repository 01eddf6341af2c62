import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDisk } from '../../../electron/main/register/disk/disk.ts'
import { Journal } from '../../../electron/main/register/journal/journal.ts'
import { RegisterIndex } from '../../../electron/main/register/index/register-index.ts'
import { verifyFolder, type Verification } from '../../../electron/main/register/check/verify-folder.ts'
import { digest } from '../../../electron/main/vault/digest.ts'
import {
  allFiles,
  breakableDisk,
  clock,
  codesOf,
  eventBody,
  keepPaper,
  projection,
  sealer,
  segments,
  storeIn,
  temporaryFolder,
  valueOf
} from './support.ts'

async function office(): Promise<{ folder: string; at: (path: string) => string }> {
  const folder = temporaryFolder()
  const disk = createDisk({ folder })
  const place = { disk, sealer, segments, digest, clock }
  const store = storeIn(disk)
  mkdirSync(join(folder, 'log'))
  for (let count = 0; count < 3; count += 1) {
    valueOf(await store.create(2026, () => [eventBody('x')]))
    if (count === 0) copyFileSync(join(folder, 'numbers'), join(folder, 'log/numbers'))
  }
  copyFileSync(join(folder, 'dossiers/2026/0001/dossier'), join(folder, 'log/dossier'))
  valueOf(await store.append('2026-0001', 1, [eventBody('y')]))
  await keepPaper({ place, store, number: '2026-0001' }, 'a.pdf', 'bijlage')
  valueOf(await new RegisterIndex({ ...place, projection }).open())
  const journal = new Journal(place)
  for (let count = 0; count < 3; count += 1) valueOf(await journal.append({ actor: null, kind: 'view' }))
  await journal.settle()
  return { folder, at: (path) => join(folder, path) }
}

async function verified(folder: string): Promise<Verification> {
  return valueOf(await verifyFolder({ disk: createDisk({ folder }), sealer, segments, digest, clock }))
}

function remove(at: (path: string) => string, ...paths: readonly string[]): void {
  for (const path of paths) rmSync(at(path))
}

const brief = ({ findings }: Pick<Verification, 'findings'>): string[][] =>
  findings.map(({ subject, code }) => [subject, code])

describe('verifying a data folder', () => {
  test('finds nothing in a sound one and changes nothing', async () => {
    const { folder } = await office()
    const before = allFiles(folder)
    expect(await verified(folder)).toEqual({ dossiers: 3, events: 5, unread: 0, findings: [], notes: [] })
    expect(allFiles(folder)).toEqual(before)
  })

  test('finds nothing in an empty one', async () => {
    expect(await verified(temporaryFolder())).toEqual({ dossiers: 0, events: 0, unread: 0, findings: [], notes: [] })
  })

  const cases: [string, (at: (path: string) => string) => void, string[][]][] = [
    [
      'a dossier cut short',
      (at) => copyFileSync(at('log/dossier'), at('dossiers/2026/0001/dossier')),
      [['2026-0001', 'register.rolledBack']]
    ],
    [
      'a dossier taken away',
      (at) => rmSync(at('dossiers/2026/0002'), { recursive: true }),
      [['2026-0002', 'register.dossierMissing']]
    ],
    [
      'a dossier in the place of another',
      (at) => copyFileSync(at('dossiers/2026/0003/dossier'), at('dossiers/2026/0002/dossier')),
      [['2026-0002', 'register.damaged']]
    ],
    [
      'a file taken away',
      (at) => rmSync(at('dossiers/2026/0001/files'), { recursive: true }),
      [['2026-0001', 'register.fileMissing']]
    ],
    [
      'a file cut short',
      (at) => {
        const folder = at('dossiers/2026/0001/files')
        const path = join(folder, readdirSync(folder)[0] ?? '')
        writeFileSync(path, readFileSync(path).subarray(1))
      },
      [['2026-0001', 'register.damaged']]
    ],
    [
      'a line taken out of the journal',
      (at) => {
        const [, ...rest] = readFileSync(at('journal'), 'latin1').split('\n')
        writeFileSync(at('journal'), rest.join('\n'))
      },
      [['journal', 'register.journalBroken']]
    ],
    [
      'whole lines cut from the end of the journal',
      (at) => writeFileSync(at('journal'), `${readFileSync(at('journal'), 'latin1').split('\n')[0] ?? ''}\n`),
      [['journal', 'register.journalCut']]
    ],
    [
      'the head of the journal taken away',
      (at) => remove(at, 'journal-head', 'copies/journal-head'),
      [['journal', 'register.journalHeadLost']]
    ],
    [
      'a count of numbers taken away',
      (at) => remove(at, 'numbers', 'copies/numbers'),
      [['numbers', 'register.numbersBehind']]
    ],
    [
      'an older count of numbers',
      (at) => {
        copyFileSync(at('log/numbers'), at('numbers'))
        rmSync(at('copies/numbers'))
      },
      [['numbers', 'register.numbersBehind']]
    ],
    ['the journal taken away', (at) => rmSync(at('journal')), [['journal', 'register.journalMissing']]]
  ]

  test.each(cases)('names %s', async (_, harm, findings) => {
    const { folder, at } = await office()
    harm(at)
    expect(brief(await verified(folder))).toEqual(findings)
  })

  test('tells, as something that heals by itself, of what the index and the numbers do not know yet', async () => {
    const { folder } = await office()
    const store = storeIn(createDisk({ folder }))
    valueOf(await store.create(2026, () => [eventBody('z')]))
    valueOf(await store.append('2026-0003', 1, [eventBody('z')]))
    const { findings, notes } = await verified(folder)
    expect(findings).toEqual([])
    expect(brief({ findings: notes })).toEqual([
      ['2026-0003', 'register.indexBehind'],
      ['2026-0004', 'register.notIndexed']
    ])
  })

  test('an index that is damaged, as a power cut may leave it, is told as something that heals by itself', async () => {
    const { folder, at } = await office()
    const whole = readFileSync(at('register'))
    writeFileSync(at('register'), Buffer.concat([whole, Buffer.alloc(64)]))
    const { findings, notes } = await verified(folder)
    expect(findings).toEqual([])
    expect(brief({ findings: notes })).toEqual([['register', 'register.indexDamaged']])
  })

  test('a kill between a dossier and its number is no finding', async () => {
    const { folder, at } = await office()
    const before = readFileSync(at('numbers'))
    valueOf(await storeIn(createDisk({ folder })).create(2026, () => [eventBody('z')]))
    writeFileSync(at('numbers'), before)
    writeFileSync(at('copies/numbers'), before)
    const { findings, notes } = await verified(folder)
    expect(findings).toEqual([])
    expect(brief({ findings: notes })).toContainEqual(['numbers', 'register.numbersBehind'])
  })

  test('is refused when the dossiers cannot be read', async () => {
    const { folder } = await office()
    const disk = breakableDisk(folder, { step: 'list', code: 'EIO' })
    expect(codesOf(await verifyFolder({ disk, sealer, segments, digest, clock }))).toEqual(['register.unreadable'])
  })
})
