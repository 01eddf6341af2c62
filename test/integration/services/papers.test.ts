import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { keptPapers } from '../../../shared/domain/dossier/papers.ts'
import { limits } from '../../../shared/domain/text/limits.ts'
import { bringIn, keepFile } from '../../fixtures/dossier/keep-file.ts'
import { employee, intake } from '../../fixtures/dossier/play.ts'
import { allFiles, codesOf, temporaryFolder, valueOf } from '../register/support.ts'
import { closedAt, officeUnder } from './clause-office.ts'
import { password, TestOffice } from './office.ts'

const letter = { name: 'brief.txt', content: 'Geachte klager, wij zoeken het uit.' }

async function withDossier(): Promise<{ office: TestOffice; number: DossierNumber; files: string }> {
  const office = await new TestOffice().furnished()
  await office.as('Marijke de Wit')
  const { number } = valueOf(await office.services.dossiers.register(intake, null))
  return { office, number, files: join(office.folder, 'dossiers', number.replace('-', '/'), 'files') }
}

async function contentOf({ services }: TestOffice, number: DossierNumber, file: string): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for (let index = 0; ; index += 1) {
    const piece = valueOf(await services.papers.piece(number, file, index))
    if (piece.length === 0) return Buffer.concat(pieces)
    pieces.push(piece)
  }
}

const there = (files: string): string[] => (existsSync(files) ? readdirSync(files) : [])

describe('a file that is kept in a dossier', () => {
  test('LM-5.7: is named with what it is, which way it went and when, and reads back as it was', async () => {
    const { office, number } = await withDossier()
    const said = { paper: 'letter', direction: 'out', text: 'Aan de klager', at: '2026-03-04T09:00:00.000Z' }
    const { events } = valueOf(await keepFile(office.services, number, letter, said))
    expect(events.at(-1)).toMatchObject({
      type: 'fileKept',
      at: '2026-03-04T09:00:00.000Z',
      details: { name: 'brief.txt', format: 'text/plain', paper: 'letter', direction: 'out', text: 'Aan de klager' }
    })
    const [paper] = keptPapers(events)
    expect((await contentOf(office, number, paper?.id ?? '')).toString()).toBe(letter.content)
  })

  test('of several pieces comes back byte by byte, and saved it is the same', async () => {
    const { office, number } = await withDossier()
    const content = Uint8Array.from({ length: 2 * limits.filePiece + 17 }, (_, at) => at % 253)
    const { events } = valueOf(await keepFile(office.services, number, { name: 'foto.bin', content }))
    const file = keptPapers(events)[0]?.id ?? ''
    expect((await contentOf(office, number, file)).equals(content)).toBe(true)
    valueOf(await office.services.papers.saveAs(number, file))
    expect(office.written.get('/tmp/foto.bin')).toBe(Buffer.from(content).toString('latin1'))
  })

  test('is unreadable on the disk, and gone from it once it is removed; the history keeps that it was there', async () => {
    const { office, number, files } = await withDossier()
    const { events } = valueOf(await keepFile(office.services, number, letter))
    const file = keptPapers(events)[0]?.id ?? ''
    expect(readFileSync(join(files, file)).includes('Geachte')).toBe(false)
    const removed = valueOf(
      await office.services.papers.remove({ number, file, reason: 'Hoort bij een andere klacht' })
    )
    expect(there(files)).toEqual([])
    expect(keptPapers(removed.events)).toEqual([])
    expect(removed.events.at(-1)).toMatchObject({
      type: 'fileRemoved',
      details: { name: 'brief.txt', reason: 'Hoort bij een andere klacht' }
    })
    expect(codesOf(await office.services.papers.piece(number, file, 0))).toEqual(['file.unknown'])
  })

  test('is not there a second time: what it holds is there already, and under which name', async () => {
    const { office, number, files } = await withDossier()
    valueOf(await keepFile(office.services, number, letter))
    const again = await keepFile(office.services, number, { ...letter, name: 'kopie.txt' })
    expect(again).toMatchObject({
      error: [{ code: 'file.there', params: { name: 'kopie.txt', there: 'brief.txt' } }]
    })
    expect(there(files)).toHaveLength(1)
  })

  test('can be added once its content was removed', async () => {
    const { office, number } = await withDossier()
    const { events } = valueOf(await keepFile(office.services, number, letter))
    const file = keptPapers(events)[0]?.id ?? ''
    valueOf(await office.services.papers.remove({ number, file, reason: 'Vergissing' }))
    expect(codesOf(await keepFile(office.services, number, letter))).toEqual([])
  })

  test('is for whoever may see its dossier: a colleague who may not hears nothing of it', async () => {
    const { office, number } = await withDossier()
    const { events } = valueOf(await keepFile(office.services, number, letter))
    const file = keptPapers(events)[0]?.id ?? ''
    await office.services.session.lock()
    await office.as('Joris Peeters')
    expect(codesOf(await office.services.papers.piece(number, file, 0))).toEqual(['act.notYourDossier'])
    expect(codesOf(await office.services.papers.saveAs(number, file))).toEqual(['act.notYourDossier'])
    expect(codesOf(await keepFile(office.services, number, letter))).toEqual(['act.notYourDossier'])
  })

  test('goes only by the hand of whoever may set right', async () => {
    const office = await new TestOffice().furnished()
    await office.as('Bram Jansen')
    const received = { ...intake, receivedBy: office.person('Bram Jansen') }
    const { number } = valueOf(await office.services.dossiers.register(received, null))
    const { events } = valueOf(await keepFile(office.services, number, letter))
    const file = keptPapers(events)[0]?.id ?? ''
    const removed = await office.services.papers.remove({ number, file, reason: 'Weg ermee' })
    expect(codesOf(removed)).toEqual(['act.notInYourRole'])
    expect((await contentOf(office, number, file)).toString()).toBe(letter.content)
  })

  test('EW-4.4: is noted in the journal by who looked and who saved, without its name', async () => {
    const { office, number } = await withDossier()
    const { events } = valueOf(await keepFile(office.services, number, letter))
    const file = keptPapers(events)[0]?.id ?? ''
    await contentOf(office, number, file)
    valueOf(await office.services.papers.saveAs(number, file))
    const page = valueOf(await office.services.journal.page({ before: null }))
    const noted = page.lines.filter(({ detail }) => detail['file'] === file).map(({ kind }) => kind)
    expect(noted).toEqual(['export', 'view'])
    expect(JSON.stringify(page)).not.toContain('brief.txt')
  })

  test('that vanished from the disk is told by its name, and the rest of the dossier is read', async () => {
    const { office, number, files } = await withDossier()
    const { events } = valueOf(await keepFile(office.services, number, letter))
    const file = keptPapers(events)[0]?.id ?? ''
    rmSync(join(files, file))
    expect(codesOf(await office.services.papers.piece(number, file, 0))).toEqual(['register.fileMissing'])
    expect((await office.view(number)).state.number).toBe(number)
  })
})

describe('a file that is not kept', () => {
  test.each([
    ['is empty', { name: 'leeg.txt', content: '' }, 'file.empty'],
    ['has no name', { name: '..', content: 'x' }, 'file.nameless']
  ])('%s, and leaves nothing', async (_why, file, code) => {
    const { office, number, files } = await withDossier()
    expect(codesOf(await keepFile(office.services, number, file))).toEqual([code])
    expect(there(files)).toEqual([])
  })

  test('is larger than fits, and is refused before it comes in', async () => {
    const { office, number } = await withDossier()
    const begun = await office.services.papers.begin({ number, name: 'film.mp4', size: limits.file + 1 })
    expect(begun).toMatchObject({ error: [{ code: 'file.tooLarge', params: { name: 'film.mp4', megabytes: 100 } }] })
  })

  test.each([
    ['grew', 4, 9],
    ['shrank', 9, 4]
  ])('%s while it was read, and leaves nothing', async (_how, size, length) => {
    const { office, number, files } = await withDossier()
    const { papers } = office.services
    const { upload } = valueOf(await papers.begin({ number, name: 'groeit.txt', size }))
    const added = await papers.add(upload, new Uint8Array(length).fill(65))
    const keeping = { number, upload, at: office.now, details: { paper: 'scan' } }
    expect([...codesOf(added), ...codesOf(await papers.keep(keeping))]).toContain('file.changed')
    expect(there(files)).toEqual([])
    expect(keptPapers((await office.view(number)).events)).toEqual([])
  })

  test('waits when what was said of it is not right, and is kept once it is', async () => {
    const { office, number } = await withDossier()
    const upload = valueOf(await bringIn(office.services, number, letter))
    const keep = (details: Record<string, string>) =>
      office.services.papers.keep({ number, upload, at: office.now, details })
    expect(await keep({})).toMatchObject({ error: [{ field: 'paper' }] })
    expect(codesOf(await keep({ paper: 'mail' }))).toEqual([])
  })

  test('is given up, and leaves nothing', async () => {
    const { office, number, files } = await withDossier()
    const upload = valueOf(await bringIn(office.services, number, letter))
    valueOf(await office.services.papers.cancel(upload))
    expect(there(files)).toEqual([])
    const keeping = { number, upload, at: office.now, details: { paper: 'mail' } }
    expect(codesOf(await office.services.papers.keep(keeping))).toEqual(['file.notBegun'])
  })

  test('is asked to be kept twice at once: it is kept once, and whole', async () => {
    const { office, number } = await withDossier()
    const content = Uint8Array.from({ length: limits.filePiece + 9 }, (_, at) => at % 253)
    const upload = valueOf(await bringIn(office.services, number, { name: 'foto.bin', content }))
    const keep = () => office.services.papers.keep({ number, upload, at: office.now, details: { paper: 'attachment' } })
    const kept = await Promise.all([keep(), keep()])
    expect(kept.flatMap((one) => codesOf(one))).toEqual(['file.notBegun'])
    const papers = keptPapers((await office.view(number)).events)
    expect(papers).toHaveLength(1)
    expect((await contentOf(office, number, papers[0]?.id ?? '')).equals(content)).toBe(true)
  })

  test('goes on coming in after it was given up, and leaves nothing all the same', async () => {
    const { office, number, files } = await withDossier()
    const { papers } = office.services
    const size = 4 * limits.filePiece
    const { upload } = valueOf(await papers.begin({ number, name: 'laat.bin', size }))
    const piece = new Uint8Array(limits.filePiece)
    const come = [
      papers.add(upload, piece),
      papers.add(upload, piece),
      papers.cancel(upload),
      papers.add(upload, piece)
    ]
    await Promise.all(come)
    expect(there(files)).toEqual([])
  })

  test('was coming in when the office was locked, and leaves nothing', async () => {
    const { office, number, files } = await withDossier()
    const upload = valueOf(
      await bringIn(office.services, number, { name: 'x', content: new Uint8Array(3 << 20).fill(1) })
    )
    await office.services.session.lock()
    await office.as('Marijke de Wit')
    const keeping = { number, upload, at: office.now, details: { paper: 'mail' } }
    expect(codesOf(await office.services.papers.keep(keeping))).toEqual(['file.notBegun'])
    expect(codesOf(await office.services.papers.add(upload, new Uint8Array(1)))).toEqual(['file.notBegun'])
    expect(there(files)).toEqual([])
  })

  test('finds the disk full half-way: it is said, nothing is half, and the dossier goes on', async () => {
    const { office, number, files } = await withDossier()
    office.fault.path = '.tmp'
    Object.assign(office.fault, { code: 'ENOSPC' })
    const kept = await keepFile(office.services, number, letter)
    office.fault.code = null
    expect(codesOf(kept)).toEqual(['register.diskFull'])
    expect(there(files)).toEqual([])
    expect(codesOf(await keepFile(office.services, number, letter))).toEqual([])
  })

  test('is one of more than can come in at once', async () => {
    const { office, number } = await withDossier()
    const codes: string[] = []
    for (let count = 0; count <= limits.filesAtOnce; count += 1) {
      codes.push(...codesOf(await office.services.papers.begin({ number, name: `${String(count)}.txt`, size: 9 })))
    }
    expect(codes).toEqual(['file.tooManyAtOnce'])
  })

  test('cannot be named by an act alone', async () => {
    const { office, number } = await withDossier()
    const act = { act: 'keepFile', at: office.now, details: { paper: 'mail' } } as const
    expect(codesOf(await office.act(number, act))).toEqual(['file.needed'])
  })
})

test('EW-1.2: whoever the complaint is about and was not told yet, does not see its files', async () => {
  const office = await new TestOffice().furnished()
  await office.as('Marijke de Wit')
  const involved = [{ name: 'Bram Jansen', account: office.accounts['Bram Jansen'] ?? employee.id }]
  const { number } = valueOf(
    await office.services.dossiers.register({ ...intake, 'complaint.involved': involved }, null)
  )
  const { events } = valueOf(await keepFile(office.services, number, letter))
  await office.services.session.lock()
  await office.as('Bram Jansen')
  const file = keptPapers(events)[0]?.id ?? ''
  expect(codesOf(await office.services.papers.piece(number, file, 0))).toEqual(['act.notYourDossier'])
})

describe('a file, with its dossier', () => {
  test('EW-7.5: is destroyed when the dossier is: its content lies nowhere in the data folder any more', async () => {
    const office = await officeUnder('EW', { 'Bram Jansen': 'employee', 'Fatima el Amrani': 'officer' })
    const number = await closedAt(office, '2026-03-04T10:00:00.000Z', '2026-03-05T10:00:00.000Z')
    valueOf(await keepFile(office.services, number, letter))
    office.now = '2029-03-06T10:00:00.000Z'
    await office.as('Marijke de Wit')
    valueOf(await office.services.destruction.destroy([number]))
    expect(allFiles(office.folder).filter(({ path }) => path.includes('/files/'))).toEqual([])
  })

  test('is in a backup, and opens on the PC where that is put back', async () => {
    const { office, number } = await withDossier()
    const { events } = valueOf(await keepFile(office.services, number, letter))
    office.chosenFolder = temporaryFolder()
    valueOf(await office.services.backup.chooseFolder())
    valueOf(await office.services.backup.make())
    const after = new TestOffice()
    after.chosenFolder = office.chosenFolder
    await after.open()
    const { source } = valueOf(await after.services.restore.chooseFolder()) ?? { source: null }
    for (const { id, name } of source?.accounts ?? []) after.accounts[name] = id
    valueOf(await after.services.restore.unlock({ account: after.accounts['Marijke de Wit'] ?? '', password }))
    const name = source?.backups[0]?.name ?? ''
    valueOf(await after.services.restore.start({ name, lastNumber: null, takesDamaged: false }))
    await after.as('Marijke de Wit')
    expect((await contentOf(after, number, keptPapers(events)[0]?.id ?? '')).toString()).toBe(letter.content)
  })

  test('goes too when adding it is taken back at once', async () => {
    const { office, number, files } = await withDossier()
    const { events } = valueOf(await keepFile(office.services, number, letter))
    valueOf(await office.services.dossiers.undo(number, events.length))
    expect(there(files)).toEqual([])
    expect(codesOf(await keepFile(office.services, number, letter))).toEqual([])
  })
})
