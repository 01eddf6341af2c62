import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type LockHolder, thisHolder } from '../../../electron/main/register/folder/holder.ts'
import { digest } from '../../../electron/main/vault/digest.ts'
import { fingerprint } from '../../../shared/domain/dossier/chain.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { intake } from '../../fixtures/dossier/play.ts'
import { allFiles, codesOf, temporaryFolder, valueOf } from '../register/support.ts'
import { closedAt, officeUnder } from './clause-office.ts'
import { password, TestOffice } from './office.ts'

const officer = 'Marijke de Wit'
const evening: Instant = '2026-03-04T18:00:00.000Z'
const nextDay: Instant = '2026-03-05T10:00:00.000Z'

interface WithBackup {
  readonly office: TestOffice
  readonly recoveryKey: string
  readonly numbers: readonly DossierNumber[]
}

const takeIn = async (office: TestOffice): Promise<DossierNumber> =>
  valueOf(await office.services.dossiers.register(intake, null)).number

const backUp = async (office: TestOffice): Promise<void> => {
  office.chosenFolder ??= temporaryFolder()
  valueOf(await office.services.backup.chooseFolder())
  valueOf(await office.services.backup.make())
}

/** An office with three dossiers, backed up in the evening. */
async function withBackup(): Promise<WithBackup> {
  const office = await new TestOffice().furnished()
  await office.as(officer)
  const { recoveryKey } = valueOf(await office.services.accounts.renewRecoveryKey(password))
  valueOf(await office.services.accounts.recoveryKeyKept())
  const numbers = [await takeIn(office), await takeIn(office), await takeIn(office)]
  office.now = evening
  await backUp(office)
  return { office, recoveryKey, numbers }
}

/** A new PC, on which the folder with the backups is chosen. */
async function newPc({ chosenFolder }: TestOffice, now: Instant = nextDay): Promise<TestOffice> {
  const office = new TestOffice()
  office.now = now
  office.chosenFolder = chosenFolder
  await office.open()
  return office
}

async function choose(office: TestOffice) {
  const { source } = valueOf(await office.services.restore.chooseFolder()) ?? { source: null }
  if (source === null) throw new Error('nothing was chosen')
  for (const { id, name } of source.accounts) office.accounts[name] = id
  return source
}

/** Opens what was chosen with the officer's password, and gives the newest backup. */
async function openNewest(office: TestOffice): Promise<string> {
  const source = await choose(office)
  valueOf(await office.services.restore.unlock({ account: office.accounts[officer] ?? '', password }))
  return source.backups[0]?.name ?? ''
}

const putBackWhole = async (office: TestOffice, name: string, lastNumber: DossierNumber | null = null) =>
  office.services.restore.start({ name, lastNumber, takesDamaged: false })

const findingsOf = (office: TestOffice) => {
  const { findings, damaged } = valueOf(office.services.dossiers.today())
  return { findings, damaged }
}

const nothingFound = { findings: [], damaged: [] }

describe('an office on a new PC', () => {
  it('comes back whole from its backup with a password, and nothing is told that is not so', async () => {
    const { office: before, numbers } = await withBackup()
    const after = await newPc(before)
    expect(after.services.session.state().phase).toBe('setup')
    const source = await choose(after)
    expect(source).toMatchObject({ officeName: 'Adviesbureau Proef', isOpen: false })
    expect(source.backups).toEqual([expect.objectContaining({ at: evening, dossiers: 3, missing: 0, problem: null })])
    valueOf(await after.services.restore.unlock({ account: after.accounts[officer] ?? '', password }))
    const name = source.backups[0]?.name ?? ''
    expect(valueOf(await after.services.restore.look(name, null))).toMatchObject({
      dossiers: 3,
      destroyed: [],
      left: [],
      present: null,
      lastNumber: numbers.at(-1)
    })
    expect(existsSync(join(after.folder, 'vault.json'))).toBe(false)
    const restored = valueOf(await putBackWhole(after, name))
    expect(restored).toEqual({ made: evening, dossiers: 3, destroyed: [], left: [], without: 0, aside: null })
    expect(after.services.session.state()).toMatchObject({ phase: 'locked', officeName: 'Adviesbureau Proef' })
    await after.as(officer)
    for (const number of numbers) expect((await after.view(number)).events).toHaveLength(1)
    expect(findingsOf(after)).toEqual(nothingFound)
    const page = valueOf(await after.services.journal.page({ before: null, groups: ['backups'] }))
    expect(page.lines.map(({ kind, who }) => [kind, who])).toEqual([['restored', officer]])
    expect(await takeIn(after)).toBe('2026-0004')
    // And the next backup goes on in the same folder.
    await backUp(after)
    expect(valueOf(await after.services.backup.list())).toHaveLength(2)
    expect(existsSync(join(after.folder, 'terugzetten'))).toBe(false)
  })

  it('comes back with the recovery key alone', async () => {
    const { office: before, recoveryKey } = await withBackup()
    const after = await newPc(before)
    const source = await choose(after)
    expect(codesOf(await after.services.restore.unlock({ recoveryKey: 'ABCDE' }))).toEqual(['vault.recoveryTypo'])
    valueOf(await after.services.restore.unlock({ recoveryKey }))
    valueOf(await putBackWhole(after, source.backups[0]?.name ?? ''))
    const account = after.accounts[officer] ?? ''
    valueOf(await after.services.session.recover(account, recoveryKey, 'een ander wachtwoord dan eerst'))
    expect(findingsOf(after)).toEqual(nothingFound)
  })

  it('is taken over from its data folder, which stays as it is', async () => {
    const { office: before, numbers } = await withBackup()
    await before.services.session.lock()
    const files = () => allFiles(before.folder).map(({ path, bytes }) => [path, bytes.toString('base64')])
    const stood = files()
    const after = await newPc(before)
    after.chosenFolder = before.folder
    const source = await choose(after)
    expect(source).toMatchObject({ kind: 'folder', backups: [{ dossiers: 3, missing: 0 }] })
    valueOf(await after.services.restore.unlock({ account: after.accounts[officer] ?? '', password }))
    valueOf(await putBackWhole(after, source.backups[0]?.name ?? ''))
    await after.as(officer)
    for (const number of numbers) expect((await after.view(number)).events).toHaveLength(1)
    expect(findingsOf(after)).toEqual(nothingFound)
    expect(files()).toEqual(stood)
    await after.services.session.lock()
    after.chosenFolder = after.folder
    expect(codesOf(await after.services.restore.chooseFolder())).toEqual(['restore.ownFolder'])
  })

  it('is not taken over from a data folder in which somebody works, nor when they begin to before it is taken', async () => {
    const { office: before } = await withBackup()
    await before.services.session.lock()
    const marijke: LockHolder = { ...thisHolder(), user: 'marijke', computer: 'BALIE', machine: 'een andere pc' }
    mkdirSync(join(before.folder, 'lock'))
    const lock = join(before.folder, 'lock/7')
    const signOfLife = (seconds: number) => utimesSync(lock, seconds, seconds)
    const begins = () => writeFileSync(lock, JSON.stringify({ ...marijke, since: evening, nonce: 'n' }))
    begins()
    const stood = allFiles(before.folder).map(({ path, bytes }) => [path, bytes.toString('base64')])
    const after = await newPc(before)
    after.chosenFolder = before.folder
    let seconds = 1_000
    const works = () => {
      signOfLife((seconds += 5))
      return Promise.resolve()
    }
    after.whileWatching = works
    const refused = await after.services.restore.chooseFolder()
    expect(codesOf(refused)).toEqual(['restore.inUse'])
    expect(refused.ok ? {} : refused.error[0]?.params).toEqual({
      folder: before.folder,
      holder: 'marijke',
      computer: 'BALIE'
    })
    writeFileSync(lock, 'onleesbaar')
    expect(codesOf(await after.services.restore.chooseFolder())).toEqual(['restore.inUseByUnknown'])
    begins()
    expect(allFiles(before.folder).map(({ path, bytes }) => [path, bytes.toString('base64')])).toEqual(stood)

    // What was left by a crash, or was copied with the folder, gives no sign of life.
    after.whileWatching = () => Promise.resolve()
    const name = await openNewest(after)
    after.whileWatching = works
    expect(codesOf(await putBackWhole(after, name))).toEqual(['restore.inUse'])
    expect(after.services.session.state().phase).toBe('setup')
    writeFileSync(`${lock}.free`, '')
    valueOf(await putBackWhole(after, name))
    await after.as(officer)
    expect(findingsOf(after)).toEqual(nothingFound)
  })

  it('is put back by who manages the office, and by nobody else', async () => {
    const { office: before } = await withBackup()
    const after = await newPc(before)
    await choose(after)
    const unlock = async (name: string, word: string) =>
      codesOf(await after.services.restore.unlock({ account: after.accounts[name] ?? '', password: word }))
    expect(await unlock('Bram Jansen', password)).toEqual(['restore.notAllowed'])
    expect(await unlock(officer, 'iets anders dan het wachtwoord')).toEqual(['vault.wrongPassword'])
    expect(codesOf(await after.services.restore.look('x', null))).toEqual(['restore.notOpen'])
    expect(readdirSync(after.folder).filter((name) => name !== 'log')).toEqual([])
  })

  it('says what is in a folder without backups, and what is broken of those that are there', async () => {
    const { office: before } = await withBackup()
    const after = await newPc(before)
    after.chosenFolder = temporaryFolder()
    expect(codesOf(await after.services.restore.chooseFolder())).toEqual(['restore.noBackups'])
    before.now = nextDay
    valueOf(await before.services.backup.make())
    const place = join(before.chosenFolder ?? '', 'Klachtenboek-back-up')
    const [older, newer] = readdirSync(join(place, 'back-ups'))
    writeFileSync(join(place, 'back-ups', newer ?? ''), 'half geschr')
    after.chosenFolder = before.chosenFolder
    const source = await choose(after)
    expect(source.backups.map(({ problem, missing }) => [problem?.code ?? null, missing])).toEqual([
      ['backup.damaged', 0],
      [null, 0]
    ])
    writeFileSync(join(place, 'back-ups', older ?? ''), 'half geschr')
    expect(codesOf(await after.services.restore.chooseFolder())).toEqual(['restore.noneReadable'])
  })

  it('a backup that lacks pieces is told before, and put back without them only when that is asked', async () => {
    const { office: before, numbers } = await withBackup()
    const place = join(before.chosenFolder ?? '', 'Klachtenboek-back-up')
    const [made = ''] = readdirSync(join(place, 'back-ups'))
    const { files } = JSON.parse(readFileSync(join(place, 'back-ups', made), 'utf8')) as {
      files: { path: string; pieces: string[] }[]
    }
    const [piece = ''] = files.find(({ path }) => path === 'dossiers/2026/0002/dossier')?.pieces ?? []
    rmSync(join(place, 'stukken', piece.slice(0, 2), piece))
    const after = await newPc(before)
    const name = await openNewest(after)
    expect((await choose(after)).backups[0]?.missing).toBe(1)
    await openNewest(after)
    const refused = await putBackWhole(after, name)
    expect(codesOf(refused)).toEqual(['restore.partial'])
    expect(refused.ok ? {} : refused.error[0]?.params).toEqual({ count: 1, first: 'dossiers/2026/0002/dossier' })
    expect(after.services.session.state().phase).toBe('setup')
    valueOf(await after.services.restore.start({ name, lastNumber: null, takesDamaged: true }))
    await after.as(officer)
    expect((await after.view(numbers[0] ?? '2026-0001')).events).toHaveLength(1)
    expect(findingsOf(after).damaged).toEqual(['2026-0002'])
  })

  it('a backup that somebody changed is not used', async () => {
    const { office: before } = await withBackup()
    const place = join(before.chosenFolder ?? '', 'Klachtenboek-back-up/back-ups')
    const [made = ''] = readdirSync(place)
    const content = JSON.parse(readFileSync(join(place, made), 'utf8')) as { files: { path: string }[] }
    content.files = content.files.filter(({ path }) => !path.includes('0002'))
    writeFileSync(join(place, made), JSON.stringify(content))
    const after = await newPc(before)
    const name = await openNewest(after)
    expect(codesOf(await after.services.restore.look(name, null))).toEqual(['restore.notProven'])
    expect(codesOf(await putBackWhole(after, name))).toEqual(['restore.notProven'])
  })
})

describe('a PC that has an office', () => {
  it('gets it back where its own no longer opens, and keeps what was there', async () => {
    const { office, numbers } = await withBackup()
    await office.services.session.lock()
    await office.as(officer)
    office.now = nextDay
    const later = await takeIn(office)
    await office.services.session.lock()
    for (const path of ['vault.json', 'copies/vault.json']) writeFileSync(join(office.folder, path), 'kapot')
    await office.open()
    expect(office.services.session.state()).toMatchObject({ phase: 'blocked', mayRestore: true })
    const name = await openNewest(office)
    const { aside, left } = valueOf(await putBackWhole(office, name))
    // The rest of the folder still tells how far the numbers had come.
    expect(left).toEqual([later])
    expect(readFileSync(join(office.folder, aside ?? '', 'vault.json'), 'utf8')).toBe('kapot')
    await office.as(officer)
    for (const number of numbers) expect((await office.view(number)).events).toHaveLength(1)
    expect(findingsOf(office)).toEqual(nothingFound)
  })

  it('gets it back with the vault of the backup, where its own was changed by hand', async () => {
    const { office } = await withBackup()
    valueOf(
      await office.services.office.change({ ...valueOf(await office.services.office.get()).office, name: 'Anders' })
    )
    await office.services.session.lock()
    const text = readFileSync(join(office.folder, 'vault.json'), 'utf8')
    const { sum: _sum, ...vault } = JSON.parse(text) as { sum: string; officeName: string }
    const changed = { ...vault, officeName: 'Van een ander' }
    const summed = JSON.stringify({ ...changed, sum: fingerprint(changed, digest) })
    for (const path of ['vault.json', 'copies/vault.json']) writeFileSync(join(office.folder, path), summed)
    await office.open()
    expect(codesOf(await office.services.session.logIn(office.accounts[officer] ?? '', password))).toEqual([
      'vault.tampered'
    ])
    valueOf(await putBackWhole(office, await openNewest(office)))
    await office.as(officer)
    expect(office.services.session.state().officeName).toBe('Adviesbureau Proef')
    expect(findingsOf(office)).toEqual(nothingFound)
  })

  it('does not get another office in its place', async () => {
    const [{ office: one }, { office: other }] = [await withBackup(), await withBackup()]
    await other.services.session.lock()
    other.chosenFolder = one.chosenFolder
    expect(codesOf(await other.services.restore.chooseFolder())).toEqual(['restore.otherOffice'])
    for (const path of ['vault.json', 'copies/vault.json']) writeFileSync(join(other.folder, path), 'kapot')
    await other.open()
    expect(codesOf(await other.services.restore.chooseFolder())).toEqual(['restore.otherOffice'])
  })

  it('gets nothing while another program has its folder, or while somebody is logged in', async () => {
    const { office } = await withBackup()
    expect(codesOf(await office.services.restore.chooseFolder())).toEqual(['restore.notOpen'])
    await office.services.session.lock()
    const held = { code: 'register.locked', params: { holder: 'iemand', computer: 'elders', since: evening } } as const
    await office.open(() => Promise.resolve({ ok: false, error: [held] }))
    expect(office.services.session.state()).toMatchObject({ phase: 'blocked', mayRestore: false })
    expect(codesOf(await office.services.restore.chooseFolder())).toEqual(['register.locked'])
  })
})

describe('an older backup', () => {
  it('destroys again what was destroyed since, and keeps the figures', async () => {
    const office = await officeUnder('EW', { 'Bram Jansen': 'employee', 'Fatima el Amrani': 'officer' })
    const number = await closedAt(office, '2026-03-04T10:00:00.000Z', '2026-03-05T10:00:00.000Z')
    office.now = '2029-03-06T10:00:00.000Z'
    await office.as(officer)
    await backUp(office)
    office.now = '2029-03-06T12:00:00.000Z'
    valueOf(await office.services.destruction.destroy([number]))
    const name = valueOf(await office.services.backup.list())[0]?.name ?? ''
    const report = async () => {
      const period = { from: '2026-01-01', to: '2026-12-31', shared: false } as const
      return valueOf(await office.services.reports.annual(period)).report.signals.total
    }
    const total = await report()
    valueOf(await office.services.restore.begin())
    const inside = valueOf(await office.services.restore.look(name, null))
    expect(inside.destroyed.map((one) => one.number)).toEqual([number])
    const restored = valueOf(await putBackWhole(office, name))
    expect(restored).toMatchObject({ dossiers: 0, destroyed: [number] })
    await office.as(officer)
    expect(codesOf(await office.services.dossiers.open(number))).not.toEqual([])
    expect(await report()).toBe(total)
    expect(valueOf(await office.services.destruction.destroyed()).map((one) => one.number)).toEqual([number])
    expect(findingsOf(office)).toEqual(nothingFound)
    expect(existsSync(join(office.folder, 'dossiers/2029/0001'))).toBe(false)
    const kinds = valueOf(await office.services.journal.page({ before: null, groups: ['destruction'] }))
    expect(kinds.lines.map((line) => line.number)).toEqual([number])
  })

  it('EW-7.5: keeps nothing of a dossier that was destroyed before the next backup, and nothing that was set aside does', async () => {
    const office = await officeUnder('EW', { 'Bram Jansen': 'employee', 'Fatima el Amrani': 'officer' })
    const number = await closedAt(office, '2026-03-04T10:00:00.000Z', '2026-03-05T10:00:00.000Z')
    office.now = '2029-03-06T10:00:00.000Z'
    await office.as(officer)
    const other = await takeIn(office)
    await backUp(office)
    const name = valueOf(await office.services.backup.list())[0]?.name ?? ''
    valueOf(await office.act(other, { act: 'assign', values: { 'handling.handler': office.person(officer) } }))
    // What is there is set aside: the office whole, and then one dossier.
    valueOf(await office.services.restore.begin())
    const { aside } = valueOf(await putBackWhole(office, name))
    await office.as(officer)
    const [year = '', place = ''] = number.split('-')
    expect(existsSync(join(office.folder, aside ?? '', 'dossiers', year, place, 'dossier'))).toBe(true)
    office.now = '2029-03-07T10:00:00.000Z'
    // Of a restore that was broken off.
    const left = join(office.folder, 'terugzetten/bezig/dossiers', year, place)
    mkdirSync(left, { recursive: true })
    writeFileSync(join(left, 'dossier'), 'half')
    valueOf(await office.services.destruction.destroy([number]))
    const paths = allFiles(office.folder).map(({ path }) => path.slice(office.folder.length))
    expect(paths.filter((path) => path.includes(`dossiers/${year}/${place}`))).toEqual([])
    expect(paths.filter((path) => path.includes(`dossiers/${other.replace('-', '/')}`))).toHaveLength(2)
    await backUp(office)
    const folder = join(office.chosenFolder ?? '', 'Klachtenboek-back-up')
    const made = readdirSync(join(folder, 'back-ups')).map((file) =>
      readFileSync(join(folder, 'back-ups', file), 'utf8')
    )
    expect(made).toHaveLength(2)
    expect(made.filter((text) => text.includes(`dossiers/${year}/${place}`))).toEqual([])
    const named = new Set(made.flatMap((text) => text.match(/[0-9a-f]{64}/g) ?? []))
    const pieces = allFiles(join(folder, 'stukken')).map(({ path }) => path.slice(-64))
    expect(pieces.filter((piece) => !named.has(piece))).toEqual([])
    // And the older one is still a whole backup.
    valueOf(await office.services.restore.begin())
    expect(valueOf(await putBackWhole(office, name))).toMatchObject({ dossiers: 1, without: 0 })
    await office.as(officer)
    expect(findingsOf(office)).toEqual(nothingFound)
  })

  it('gives no number out twice: what came since is named, and told in the journal', async () => {
    const { office } = await withBackup()
    office.now = nextDay
    const later = [await takeIn(office), await takeIn(office)]
    const name = valueOf(await office.services.backup.list())[0]?.name ?? ''
    valueOf(await office.services.restore.begin())
    expect(valueOf(await office.services.restore.look(name, null))).toMatchObject({ left: later, present: 5 })
    const restored = valueOf(await putBackWhole(office, name))
    expect(restored.left).toEqual(later)
    expect(restored.aside).toMatch(/^terzijde\//)
    expect(existsSync(join(office.folder, restored.aside ?? '', 'dossiers/2026/0005/dossier'))).toBe(true)
    await office.as(officer)
    expect(findingsOf(office)).toEqual(nothingFound)
    expect(await takeIn(office)).toBe('2026-0006')
    const acts = valueOf(await office.services.journal.page({ before: null, groups: ['acts'] }))
    expect(acts.lines.filter(({ kind }) => kind === 'gone').map(({ number }) => number)).toEqual([...later].reverse())
  })

  it('on a new PC the last number that somebody remembers counts, and a slip of the pen does not', async () => {
    const { office: before } = await withBackup()
    const after = await newPc(before)
    const name = await openNewest(after)
    for (const slip of ['2026-9000', '2026-999999999', '0000-0001', '9026-0001'] as const) {
      expect(codesOf(await putBackWhole(after, name, slip))).toEqual(['restore.numberTooHigh'])
      expect(codesOf(await after.services.restore.look(name, slip))).toEqual(['restore.numberTooHigh'])
    }
    const restored = valueOf(await putBackWhole(after, name, '2026-0007'))
    expect(restored.left).toEqual(['2026-0004', '2026-0005', '2026-0006', '2026-0007'])
    await after.as(officer)
    expect(await takeIn(after)).toBe('2026-0008')
    expect(findingsOf(after)).toEqual(nothingFound)
  })

  it('lets nobody in again whose access ended since', async () => {
    const { office } = await withBackup()
    office.now = nextDay
    const id = office.accounts['Bram Jansen'] ?? ''
    valueOf(await office.services.accounts.change({ id, active: false }))
    const name = valueOf(await office.services.backup.list())[0]?.name ?? ''
    valueOf(await office.services.restore.begin())
    valueOf(await putBackWhole(office, name))
    expect(codesOf(await office.services.session.logIn(id, password))).toEqual(['vault.accountInactive'])
    await office.as(officer)
    expect(findingsOf(office)).toEqual(nothingFound)
  })
})

describe('a restore that is broken off', () => {
  it('touches nothing while it is laid down: a stick that is pulled out, a full disk, a change of mind', async () => {
    const { office: before } = await withBackup()
    for (const way of ['stick', 'disk', 'mind'] as const) {
      const after = await newPc(before)
      const name = await openNewest(after)
      const [stick, out] = [before.chosenFolder ?? '', `${before.chosenFolder ?? ''}-los`]
      let files = 0
      after.onOpen = () => {
        files += 1
        if (way === 'stick' && files === 6) renameSync(stick, out)
      }
      if (way === 'disk') Object.assign(after.fault, { code: 'ENOSPC', after: 6 })
      const starting = putBackWhole(after, name)
      if (way === 'mind') after.services.restore.cancel()
      const codes = codesOf(await starting)
      expect(codes).toEqual([{ stick: 'backup.folderGone', disk: 'register.diskFull', mind: 'restore.stopped' }[way]])
      expect(after.services.session.state()).toMatchObject({ phase: 'setup', blocked: [] })
      expect(existsSync(join(after.folder, 'vault.json'))).toBe(false)
      if (way === 'stick') renameSync(out, stick)
      after.fault.code = null
      valueOf(await putBackWhole(after, name))
      await after.as(officer)
      expect(findingsOf(after)).toEqual(nothingFound)
    }
  })
})

describe('one dossier', () => {
  it('is put back as it was, with what was there set aside, and is sound from then on', async () => {
    const { office, numbers } = await withBackup()
    const [number = '2026-0001'] = numbers
    office.now = nextDay
    valueOf(await office.act(number, { act: 'assign', values: { 'handling.handler': office.person(officer) } }))
    const name = valueOf(await office.services.backup.list())[0]?.name ?? ''
    expect(valueOf(await office.services.backup.dossier(name, number))).toMatchObject({
      backup: { acts: 1 },
      present: { acts: 2 }
    })
    const { aside } = valueOf(await office.services.backup.putBack(name, number))
    expect((await office.view(number)).events).toHaveLength(1)
    expect(allFiles(join(office.folder, aside ?? '')).map(({ path }) => path.slice(-7))).toEqual(['dossier'])
    expect(findingsOf(office)).toEqual(nothingFound)
    await office.services.session.lock()
    await office.open()
    await office.as(officer)
    expect(findingsOf(office)).toEqual(nothingFound)
    expect((await office.view(number)).lost).toBeNull()
  })

  it('is there as it was when the program ended while it changed places with the one put back', async () => {
    const { office, numbers } = await withBackup()
    const [number = '2026-0001'] = numbers
    await office.services.session.lock()
    const aside = 'terzijde/2026-03-05T10-00-00-000Z'
    const left = {
      'terugzetten/wissel': JSON.stringify({ number, aside }),
      'terugzetten/dossier/dossier': 'uit de back-up'
    }
    for (const [path, content] of Object.entries(left)) {
      mkdirSync(join(office.folder, path, '..'), { recursive: true })
      writeFileSync(join(office.folder, path), content)
    }
    mkdirSync(join(office.folder, aside, 'dossiers/2026'), { recursive: true })
    renameSync(join(office.folder, 'dossiers/2026/0001'), join(office.folder, aside, 'dossiers/2026/0001'))
    await office.open()
    await office.as(officer)
    expect((await office.view(number)).events).toHaveLength(1)
    expect(findingsOf(office)).toEqual(nothingFound)
    expect(existsSync(join(office.folder, 'terugzetten/wissel'))).toBe(false)
  })

  it('that is lost or damaged comes back, and one that is not in the backup is named', async () => {
    const { office, numbers } = await withBackup()
    const [first = '2026-0001', second = '2026-0002'] = numbers
    const fileOf = (number: string) => join(office.folder, 'dossiers', number.replace('-', '/'), 'dossier')
    rmSync(fileOf(first))
    writeFileSync(fileOf(second), 'kapot')
    await office.services.session.lock()
    await office.open()
    await office.as(officer)
    expect(findingsOf(office).damaged).toEqual([first, second])
    const name = valueOf(await office.services.backup.list())[0]?.name ?? ''
    for (const number of [first, second]) {
      expect(valueOf(await office.services.backup.dossier(name, number)).present).toBeNull()
      valueOf(await office.services.backup.putBack(name, number))
    }
    expect(findingsOf(office).damaged).toEqual([])
    expect(codesOf(await office.services.backup.putBack(name, '2026-0099'))).toEqual(['restore.notInBackup'])
  })
})
