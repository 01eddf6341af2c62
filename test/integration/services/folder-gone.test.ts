import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { intake } from '../../fixtures/dossier/play.ts'
import { allFiles, codesOf, temporaryFolder, valueOf } from '../register/support.ts'
import { password, TestOffice } from './office.ts'

let cleared: string[] = []
afterEach(() => {
  for (const folder of cleared) rmSync(folder, { recursive: true, force: true })
  cleared = []
})

/** An office with one complaint, on a stick that can be pulled out. */
async function onStick(): Promise<{ office: TestOffice; away: string }> {
  const office = await new TestOffice(join(temporaryFolder(), 'stick')).furnished()
  valueOf(await office.services.dossiers.register(intake, null))
  const away = join(dirname(office.folder), 'away')
  cleared.push(away)
  return { office, away }
}

const progress = (at: TestOffice) => ({ act: 'recordProgress', at: at.now, details: { text: 'gebeld' } }) as const

/** Does everything that writes, each by its name. */
const writes: Readonly<Record<string, (office: TestOffice) => Promise<{ ok: boolean }>>> = {
  'registering a complaint': ({ services }) => services.dossiers.register(intake, null),
  'an act': (office) =>
    office.services.dossiers.act({
      number: '2026-0001',
      seq: 1,
      command: { values: {}, ...progress(office) },
      draft: null
    }),
  'a draft': ({ services }) => services.drafts.save({ id: 'd1', kind: 'intake', subject: '', values: intake }),
  'an account': ({ services }) => services.accounts.add({ name: 'Nieuw Iemand', role: 'employee', password }),
  'a password': ({ services }) => services.session.changePassword(password, 'een ander lang woord'),
  'the office': ({ services }) =>
    services.office.change({ name: 'X', address: '', postcode: '', place: '', phone: '', email: '' })
}

/** What stands in the place of the folder after it went away. */
const instead: readonly (readonly [string, (folder: string, away: string) => void])[] = [
  ['nothing', () => undefined],
  ['an empty folder, as where a disk was mounted', (folder) => mkdirSync(folder)],
  [
    'a folder with files that say nothing of an office',
    (folder) => {
      mkdirSync(join(folder, 'dossiers'), { recursive: true })
    }
  ]
]

describe.each(instead)('the data folder goes away while working, and in its place comes %s', (_what, put) => {
  it.each(Object.entries(writes))('%s is refused, says so, and makes nothing', async (_name, write) => {
    const { office, away } = await onStick()
    renameSync(office.folder, away)
    put(office.folder, away)
    const [kept, found] = [allFiles(away), existsSync(office.folder) ? readdirSync(office.folder) : null]
    const refused = await write(office)
    expect(refused).toMatchObject({
      ok: false,
      error: [{ code: 'register.folderGone', params: { folder: office.folder } }]
    })
    expect(allFiles(away)).toEqual(kept)
    expect(existsSync(office.folder) ? readdirSync(office.folder) : null).toEqual(found)
    expect(office.services.session.state().phase).toBe('open')
  })

  it('what is asked says that the folder is away, not that a dossier is', async () => {
    const { office, away } = await onStick()
    renameSync(office.folder, away)
    put(office.folder, away)
    expect(codesOf(await office.services.dossiers.open('2026-0001'))).toEqual(['register.folderGone'])
    expect(codesOf(await office.services.office.get())).toEqual(['register.folderGone'])
    expect(codesOf(await office.services.drafts.list())).toEqual(['register.folderGone'])
  })

  it('when the same folder is back, work goes on and each number is given once', async () => {
    const { office, away } = await onStick()
    renameSync(office.folder, away)
    put(office.folder, away)
    expect(codesOf(await office.services.dossiers.register(intake, null))).toEqual(['register.folderGone'])
    rmSync(office.folder, { recursive: true, force: true })
    renameSync(away, office.folder)
    expect(valueOf(await office.services.dossiers.register(intake, null)).number).toBe('2026-0002')
    valueOf(await office.act('2026-0001', progress(office)))
    await office.services.session.lock()
    await office.open()
    await office.as('Marijke de Wit')
    expect(valueOf(await office.services.dossiers.list(null)).lines).toHaveLength(2)
    expect(valueOf(await office.journal().verify())).toBeNull()
  })

  it('a lock or a new log-in makes nothing either', async () => {
    const { office, away } = await onStick()
    renameSync(office.folder, away)
    put(office.folder, away)
    const found = existsSync(office.folder) ? readdirSync(office.folder) : null
    await office.services.session.lock()
    const officer = office.accounts['Marijke de Wit'] ?? ''
    expect(codesOf(await office.services.session.logIn(officer, password))).toEqual(['register.folderGone'])
    expect(existsSync(office.folder) ? readdirSync(office.folder) : null).toEqual(found)
    rmSync(office.folder, { recursive: true, force: true })
    renameSync(away, office.folder)
    await office.as('Marijke de Wit')
    expect((await office.view('2026-0001')).state.number).toBe('2026-0001')
  })
})

describe('another office in the place of the folder', () => {
  it('takes in nothing of this one', async () => {
    const { office, away } = await onStick()
    const other = await new TestOffice().furnished()
    await other.services.session.lock()
    renameSync(office.folder, away)
    cpSync(other.folder, office.folder, { recursive: true })
    const before = allFiles(office.folder)
    expect(codesOf(await office.services.dossiers.register(intake, null))).toEqual(['register.folderGone'])
    expect(allFiles(office.folder)).toEqual(before)
  })
})

describe('a folder that goes away before there is an office in it', () => {
  it('is not made anew by the set-up', async () => {
    const office = await new TestOffice(join(temporaryFolder(), 'stick')).open()
    rmSync(office.folder, { recursive: true })
    expect(codesOf(await office.setUp())).toEqual(['register.folderGone'])
    expect(existsSync(office.folder)).toBe(false)
    mkdirSync(office.folder)
    valueOf(await office.setUp())
  })
})

describe('a folder that another program took', () => {
  it('takes in nothing, and is opened anew once it is free', async () => {
    const office = new TestOffice()
    let holds = true
    const take = () => Promise.resolve({ ok: true as const, value: { isHeld: () => held() } })
    const held = () => Promise.resolve({ ok: true as const, value: holds })
    await office.open(take)
    valueOf(await office.setUp())
    holds = false
    const before = allFiles(office.folder)
    expect(codesOf(await office.services.dossiers.register(intake, null))).toEqual(['register.lockLost'])
    expect(allFiles(office.folder)).toEqual(before)
    office.services.desk.options.entrance.close({ code: 'register.lockLost' })
    await office.services.session.lock()
    holds = true
    expect(await office.services.session.look()).toMatchObject({ phase: 'locked', blocked: [] })
  })
})
