import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createDisk } from '../../../electron/main/register/disk/disk.ts'
import { printFolderFormat } from '../../../electron/main/register/folder/folder-format.ts'
import { sealedDocument } from '../../../electron/main/register/sealed/sealed-document.ts'
import { digest } from '../../../electron/main/vault/digest.ts'
import { sealerFor } from '../../../electron/main/vault/sealer.ts'
import { fingerprint } from '../../../shared/domain/dossier/chain.ts'
import { intake } from '../../fixtures/dossier/play.ts'
import { allFiles, codesOf, valueOf } from '../register/support.ts'
import { password, TestOffice } from './office.ts'

async function closedOffice(): Promise<TestOffice> {
  const office = await new TestOffice().furnished()
  valueOf(await office.services.dossiers.register(intake, null))
  valueOf(await office.services.drafts.save({ id: 'd1', kind: 'intake', subject: '', values: intake }))
  await office.services.session.lock()
  return office
}

describe('a data folder that a later release has written in', () => {
  it('is not opened: the version that it takes is named, and nothing is touched', async () => {
    const office = await closedOffice()
    const path = join(office.folder, 'format.json')
    const { sum: _sum, ...format } = JSON.parse(readFileSync(path, 'utf8')) as { sum: number }
    writeFileSync(path, printFolderFormat({ ...format, format: 99, needs: '3.1.0', more: ['x'] }))
    const before = allFiles(office.folder)
    let isTaken = false
    await office.open(() => {
      isTaken = true
      return Promise.resolve({ ok: true, value: null })
    })
    const needs = { code: 'register.needsVersion', params: { version: '3.1.0' } }
    expect(office.services.session.state()).toMatchObject({ phase: 'blocked', blocked: [needs] })
    const officer = office.accounts['Marijke de Wit'] ?? ''
    expect(await office.services.session.logIn(officer, password)).toEqual({ ok: false, error: [needs] })
    expect(await office.services.session.recover(officer, 'x', password)).toEqual({ ok: false, error: [needs] })
    expect(await office.setUp()).toEqual({ ok: false, error: [needs] })
    expect(isTaken).toBe(false)
    expect(allFiles(office.folder)).toEqual(before)
  })

  it('is refused at the next save, too, when it is brought over while this one is open', async () => {
    const office = await new TestOffice().furnished()
    // How far the journal came is written behind the rest.
    await office.services.desk.session?.register.close()
    const path = join(office.folder, 'format.json')
    const { sum: _sum, ...format } = JSON.parse(readFileSync(path, 'utf8')) as { sum: number }
    writeFileSync(path, printFolderFormat({ ...format, format: 99, needs: '3.1.0' }))
    const before = allFiles(office.folder)
    expect(codesOf(await office.services.dossiers.register(intake, null))).toEqual(['register.needsVersion'])
    expect(allFiles(office.folder)).toEqual(before)
  })

  it('a vault of a later release is refused, and nothing is touched', async () => {
    const office = await closedOffice()
    const path = join(office.folder, 'vault.json')
    const { sum: _sum, ...vault } = JSON.parse(readFileSync(path, 'utf8')) as { sum: string }
    const later = { ...vault, version: 99 }
    writeFileSync(path, JSON.stringify({ ...later, sum: fingerprint(later, digest) }))
    const before = allFiles(office.folder)
    await office.open()
    expect(office.services.session.state().blocked).toMatchObject([{ code: 'vault.newerVersion' }])
    expect(allFiles(office.folder)).toEqual(before)
  })
})

describe('a folder of version 0.1, which says nothing of itself', () => {
  it('is marked with this release when it is opened', async () => {
    const office = await closedOffice()
    const path = join(office.folder, 'format.json')
    writeFileSync(path, 'stuk')
    await office.open()
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 2, needs: '0.2.0' })
    await office.as('Marijke de Wit')
  })
})

describe('a document of a later release, in a folder that says nothing of it', () => {
  const documents = [
    ['office', 'office', (office: TestOffice) => office.services.office.change(officeData)],
    ['numbers', 'numbers', (office: TestOffice) => office.services.dossiers.register(intake, null)],
    [
      'drafts/<account>/d1',
      'draft',
      (office: TestOffice) => office.services.drafts.save({ id: 'd1', kind: 'intake', subject: '', values: {} })
    ]
  ] as const
  const officeData = { name: 'X', address: '', postcode: '', place: '', phone: '', email: '' }

  it.each(documents)('%s is never written over', async (named, kind, change) => {
    const office = await closedOffice()
    const officer = office.accounts['Marijke de Wit'] ?? ''
    const path = named.replace('<account>', officer)
    const { officeKey } = valueOf(await office.keyring('Marijke de Wit'))
    const place = { disk: createDisk({ folder: office.folder }), sealer: sealerFor(officeKey, 'register') }
    const later = {
      path,
      kind,
      schema: z.object({ later: z.boolean() }),
      format: 99,
      migrations: [],
      isTwin: kind !== 'draft'
    }
    const document = sealedDocument(place, later)
    valueOf(await document.write({ later: true }))
    await office.as('Marijke de Wit')
    await change(office)
    expect(valueOf(await document.read())).toEqual({ later: true })
  })
})
