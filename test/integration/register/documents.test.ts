import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createDisk } from '../../../electron/main/register/disk/disk.ts'
import { DraftStore } from '../../../electron/main/register/office/draft-store.ts'
import { folderState } from '../../../electron/main/register/folder/set-up-mark.ts'
import { OfficeDocuments, policyDocumentName } from '../../../electron/main/register/office/office-documents.ts'
import { sealedDocument, type DocumentDescription } from '../../../electron/main/register/sealed/sealed-document.ts'
import { textFile } from '../../../electron/main/register/disk/text-file.ts'
import { codesOf, now, sealer, temporaryFolder, valueOf } from './support.ts'

const schema = z.object({ name: z.string() })

describe('a sealed document', () => {
  const described: DocumentDescription<z.infer<typeof schema>> = { path: 'office', kind: 'office', schema }

  test('is null before it is written and the same after', async () => {
    const document = sealedDocument({ disk: createDisk({ folder: temporaryFolder() }), sealer }, described)
    expect(valueOf(await document.read())).toBe(null)
    valueOf(await document.write({ name: 'De Linde' }))
    expect(valueOf(await document.read())).toEqual({ name: 'De Linde' })
  })

  test('of another kind or another shape is damaged', async () => {
    const place = { disk: createDisk({ folder: temporaryFolder() }), sealer }
    valueOf(await sealedDocument(place, described).write({ name: 'De Linde' }))
    expect(codesOf(await sealedDocument(place, { ...described, kind: 'other' }).read())).toEqual(['register.damaged'])
    const numbers = z.object({ name: z.number() })
    expect(codesOf(await sealedDocument(place, { ...described, schema: numbers }).read())).toEqual(['register.damaged'])
  })

  test('goes step by step to the format of today, and a later format is left alone', async () => {
    const place = { disk: createDisk({ folder: temporaryFolder() }), sealer }
    valueOf(await sealedDocument(place, described).write({ name: 'De Linde' }))
    const latest = z.object({ names: z.array(z.string()) })
    const migrations = [
      { kind: 'office', from: 1, migrate: (data: unknown) => ({ first: schema.parse(data).name }) },
      { kind: 'office', from: 2, migrate: (data: unknown) => ({ names: Object.values(data as object) }) }
    ]
    const today = { path: 'office', kind: 'office', schema: latest, format: 3, migrations }
    expect(valueOf(await sealedDocument(place, today).read())).toEqual({ names: ['De Linde'] })
    expect(codesOf(await sealedDocument(place, { ...today, migrations: [] }).read())).toEqual(['register.noMigration'])
    valueOf(await sealedDocument(place, today).write({ names: ['A'] }))
    expect(codesOf(await sealedDocument(place, described).read())).toEqual(['register.newerVersion'])
  })
})

describe('drafts', () => {
  const draft = {
    id: 'd1',
    account: 'a1',
    kind: 'intake',
    key: '',
    values: { description: 'Half' },
    savedAt: now
  } as const

  test('are kept per account, newest first, and thrown away by id', async () => {
    const drafts = new DraftStore({ disk: createDisk({ folder: temporaryFolder() }), sealer })
    valueOf(await drafts.save(draft))
    valueOf(await drafts.save({ ...draft, values: { description: 'Halfweg' } }))
    valueOf(await drafts.save({ ...draft, id: 'd2', savedAt: '2026-03-25T09:30:00.000Z' }))
    valueOf(await drafts.save({ ...draft, account: 'a2' }))
    expect(valueOf(await drafts.list('a1')).drafts.map(({ id }) => id)).toEqual(['d2', 'd1'])
    expect(valueOf(await drafts.read('a1', 'd1'))?.values).toEqual({ description: 'Halfweg' })
    valueOf(await drafts.discard('a1', 'd2'))
    valueOf(await drafts.discard('a1', 'd2'))
    expect(valueOf(await drafts.list('a1')).drafts.map(({ id }) => id)).toEqual(['d1'])
    expect(valueOf(await drafts.list('a3'))).toEqual({ drafts: [], damaged: [] })
  })

  test('of one account do not open in the place of another, and a damaged one is named', async () => {
    const folder = temporaryFolder()
    const drafts = new DraftStore({ disk: createDisk({ folder }), sealer })
    valueOf(await drafts.save(draft))
    valueOf(await drafts.save({ ...draft, account: 'a2' }))
    copyFileSync(join(folder, 'drafts/a1/d1'), join(folder, 'drafts/a2/d1'))
    expect(valueOf(await drafts.list('a2'))).toEqual({ drafts: [], damaged: ['d1'] })
  })
})

test('the documents of the office are listed by folder, and other names are refused', async () => {
  const office = new OfficeDocuments({ disk: createDisk({ folder: temporaryFolder() }), sealer })
  valueOf(await office.document('office', schema).write({ name: 'De Linde' }))
  valueOf(await office.document(policyDocumentName('EW', 1), schema).write({ name: 'EW' }))
  valueOf(await office.document('reports/2026', schema).write({ name: '2026' }))
  expect(valueOf(await office.names('policies'))).toEqual(['policies/EW-v1'])
  expect(valueOf(await office.names('reports'))).toEqual(['reports/2026'])
  for (const name of ['register', '../office', 'policies/../office', 'dossiers/2026']) {
    expect(() => office.document(name, schema)).toThrow()
  }
})

test('a folder with records but without its vault is never set up anew', async () => {
  const folder = temporaryFolder()
  const disk = createDisk({ folder })
  mkdirSync(join(folder, 'log'))
  expect(valueOf(await folderState(disk))).toBe('new')
  writeFileSync(join(folder, 'journal'), 'x')
  expect(codesOf(await folderState(disk))).toEqual(['register.vaultMissing'])
  const vault = textFile(disk, 'vault.json')
  expect(valueOf(await vault.read())).toBe(null)
  valueOf(await vault.write('{}'))
  expect(valueOf(await vault.read())).toBe('{}')
  expect(codesOf(await folderState(disk))).toEqual(['register.incomplete'])
  mkdirSync(join(folder, 'policies'))
  writeFileSync(join(folder, 'policies', 'desktop.ini'), '')
  expect(codesOf(await folderState(disk))).toEqual(['register.incomplete'])
  writeFileSync(join(folder, 'policies', 'EW-v1'), '')
  expect(valueOf(await folderState(disk))).toBe('used')
})
