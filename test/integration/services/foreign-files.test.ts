import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDisk } from '../../../electron/main/register/disk/disk.ts'
import { verifyFolder } from '../../../electron/main/register/check/verify-folder.ts'
import { digest } from '../../../electron/main/vault/digest.ts'
import { sealerFor } from '../../../electron/main/vault/sealer.ts'
import { emptyNotes } from '../../../shared/domain/reports/notes.ts'
import { wholeYear } from '../../../shared/domain/statistics/period.ts'
import { intake } from '../../fixtures/dossier/play.ts'
import { segments, valueOf } from '../register/support.ts'
import { TestOffice } from './office.ts'

/** What Windows, macOS, word processors and sync clients drop beside files. */
const dropped = [
  'Thumbs.db',
  'desktop.ini',
  '.DS_Store',
  '._dossier',
  '.~lock.dossier#',
  '~$office',
  'vault (kopie van PC-2).json',
  'vault-PC-2.json',
  'dossier-PC2 conflict',
  'EW-v1-PC2',
  'EW-v1 (1)',
  'EW-v1 (conflicted copy 2026-03-04)',
  '0002 (kopie)',
  '2026 (kopie)',
  '0001.sync-conflict-20260304-101112-ABCDEF',
  '.sync',
  '.stfolder',
  'x.tmp',
  '.~EW-v1.tmp',
  'Nieuwe map'
]

/** Names that a draft could have, so that among drafts they are taken for one that is damaged or unfinished. */
const likeDrafts = ['EW-v1-PC2', 'x.tmp']

/** The folders in which a file of that name is not ours. */
function foldersFor(root: string, name: string): string[] {
  const entries = readdirSync(root, { withFileTypes: true, recursive: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))
  return [root, ...folders].filter((folder) => !likeDrafts.includes(name) || !folder.includes(`${root}/drafts`))
}

async function workedIn(): Promise<TestOffice> {
  const office = await new TestOffice().furnished()
  valueOf(await office.services.dossiers.register(intake, null))
  valueOf(await office.services.drafts.save({ id: 'd1', kind: 'intake', subject: '', values: intake }))
  valueOf(await office.services.reports.saveNotes(wholeYear(2026), { ...emptyNotes, introduction: 'x' }))
  await office.services.session.lock()
  return office
}

/** Opens the office and does a bit of everything in it. */
async function workOn(office: TestOffice): Promise<void> {
  await office.open()
  expect(office.services.session.state()).toMatchObject({ phase: 'locked', blocked: [] })
  await office.as('Marijke de Wit')
  const { dossiers, drafts, policy, reports } = office.services
  const { lines } = valueOf(await dossiers.list(null))
  expect(lines.filter(({ readable }) => !readable)).toEqual([])
  expect(valueOf(await drafts.list()).map(({ id }) => id)).toEqual(['d1'])
  expect(valueOf(policy.versions())).toHaveLength(1)
  valueOf(await reports.annual({ ...wholeYear(2026), shared: false }))
  const { number } = valueOf(await dossiers.register(intake, null))
  expect(number).toBe(`2026-000${String(lines.length + 1)}`)
  await office.services.session.lock()
}

async function notesOn(office: TestOffice) {
  const sealer = sealerFor(valueOf(await office.keyring('Marijke de Wit')).officeKey, 'register')
  const disk = createDisk({ folder: office.folder })
  return valueOf(await verifyFolder({ disk, sealer, segments, digest, clock: () => office.now }))
}

describe('files of other programs in the data folder', () => {
  it.each(dropped)('%s in any of its folders is passed over, and named to know', async (name) => {
    const office = await workedIn()
    const folders = foldersFor(office.folder, name)
    for (const folder of folders) writeFileSync(join(folder, name), 'x')
    await workOn(office)
    const { findings, notes } = await notesOn(office)
    expect(findings).toEqual([])
    expect(notes.filter(({ code }) => code === 'register.foreignFile')).toHaveLength(folders.length)
    expect(notes[0]?.subject).toContain(name)
  })

  it('a folder of that name is passed over as well', async () => {
    const office = await workedIn()
    const places = dropped.flatMap((name) => foldersFor(office.folder, name).map((folder) => join(folder, name)))
    for (const place of places) mkdirSync(place)
    await workOn(office)
    const { findings, notes } = await notesOn(office)
    expect(findings).toEqual([])
    expect(notes).toHaveLength(places.length)
  })

  it('and an empty number in which one lies is given out', async () => {
    const office = await workedIn()
    mkdirSync(join(office.folder, 'dossiers/2026/0002/files'), { recursive: true })
    writeFileSync(join(office.folder, 'dossiers/2026/0002/files/Thumbs.db'), 'x')
    await workOn(office)
  })

  it('before there is an office, they do not keep it from being set up', async () => {
    const office = new TestOffice()
    for (const name of dropped) writeFileSync(join(office.folder, name), 'x')
    await office.open()
    valueOf(await office.setUp())
  })

  it('what a power cut left unfinished is ours, and is not named', async () => {
    const office = await workedIn()
    for (const path of ['office.tmp', 'policies/EW-v2.tmp', 'dossiers/2026/0001/dossier.tmp', 'vault.json.tmp']) {
      writeFileSync(join(office.folder, path), 'x')
    }
    await workOn(office)
    expect((await notesOn(office)).notes).toEqual([])
  })
})
