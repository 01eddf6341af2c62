import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDisk } from '../../../electron/main/register/disk/disk.ts'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import type { CalendarSettings } from '../../../shared/domain/calendar/settings.ts'
import { classification, decision, intake } from '../../fixtures/dossier/play.ts'
import { policyNamed } from '../../fixtures/policies.ts'
import { emptyNotes } from '../../../shared/domain/reports/notes.ts'
import { allFiles, codesOf, valueOf } from '../register/support.ts'
import { password, TestOffice } from './office.ts'
import { wholeYear } from '../../../shared/domain/statistics/period.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

const calendar = policyNamed('EW').calendar
const later = { ...calendar, weekdays: [1, 2, 3, 4] }

/** A new version of the regulation with other working days, in force from today. */
async function changeCalendar(office: TestOffice, next: CalendarSettings) {
  const { policy } = valueOf(await office.services.office.get())
  return office.services.policy.save({ ...policy, calendar: next }, amsterdamDay(office.now))
}

/** Where both copies of a file or folder are. */
function copiesOf(office: TestOffice, path: string): string[] {
  return ['', 'copies'].map((place) => join(office.folder, place, path))
}

function removeBoth(office: TestOffice, path: string): void {
  for (const copy of copiesOf(office, path)) rmSync(copy, { recursive: true })
}

async function withComplaint(): Promise<{ office: TestOffice; number: DossierNumber }> {
  const office = await new TestOffice().furnished()
  const about = { name: 'Bram Jansen', account: office.accounts['Bram Jansen'] ?? '' }
  const values = { ...intake, ...classification, 'complaint.involved': [about] }
  return { office, number: valueOf(await office.services.dossiers.register(values, null)).number }
}

describe('a disk that fills up while it is written', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'after %i writes of a set-up: either the office stands, or nothing is left and the next try works',
    async (after) => {
      const office = await new TestOffice().open()
      Object.assign(office.fault, { code: 'ENOSPC', after })
      const result = await office.setUp()
      Object.assign(office.fault, { code: null })
      if (!result.ok) {
        expect(codesOf(result)).toEqual(['register.diskFull'])
        expect(office.services.session.state().phase).toBe('setup')
        valueOf(await office.setUp())
      }
      await office.services.session.lock()
      await office.open()
      const officer = office.services.session.state().accounts[0]?.id ?? ''
      valueOf(await office.services.session.logIn(officer, password))
      expect(valueOf(await office.services.office.get()).office.name).toBe('Adviesbureau Proef')
    }
  )

  it.each([0, 1, 2, 3])('after %i writes of an act: it is recorded whole or not at all', async (after) => {
    const { office, number } = await withComplaint()
    const before = (await office.view(number)).events.length
    Object.assign(office.fault, { code: 'ENOSPC', after })
    const result = await office.act(number, { act: 'recordProgress', at: office.now, details: { text: 'gebeld' } })
    Object.assign(office.fault, { code: null })
    expect((await office.view(number)).events).toHaveLength(before + (result.ok ? 1 : 0))
    await office.services.session.lock()
    await office.open()
    await office.as('Marijke de Wit')
    expect((await office.view(number)).events).toHaveLength(before + (result.ok ? 1 : 0))
    expect(valueOf(await office.journal().verify())).toBeNull()
  })

  it('EW-5.4: a signature that the disk refuses is not there, and signing again works', async () => {
    const { office, number } = await withComplaint()
    const at = office.now
    const officer = { name: 'Marijke de Wit', account: office.accounts['Marijke de Wit'] ?? '' }
    const employee = { name: 'Bram Jansen', account: office.accounts['Bram Jansen'] ?? '' }
    for (const command of [
      { act: 'informEmployee', at, details: { employee, means: 'in-person' } },
      { act: 'assign', values: { 'handling.handler': officer } },
      { act: 'recordDecision', at, values: decision },
      { act: 'recordSatisfaction', at, values: { 'settlement.satisfied': 'yes', 'settlement.satisfiedEvidence': 'x' } }
    ] as const) {
      valueOf(await office.act(number, command))
    }
    const signing = { act: 'sign', details: { slot: 'officer' } } as const
    office.fault.code = 'EROFS'
    expect(codesOf(await office.act(number, signing, { password }))).toEqual(['register.readOnly'])
    office.fault.code = null
    expect((await office.view(number)).state.signatures).toEqual([])
    expect(valueOf(await office.act(number, signing, { password })).state.signatures).toHaveLength(1)
  })

  it('report notes and drafts that the disk refuses say so, and the earlier ones stay', async () => {
    const { office } = await withComplaint()
    const notes = { introduction: 'Eerst.', causes: '', measures: '', recommendations: '', discussion: '' }
    valueOf(await office.services.reports.saveNotes(wholeYear(2026), notes))
    valueOf(await office.services.drafts.save({ id: 'd1', kind: 'intake', subject: '', values: intake }))
    office.fault.code = 'ENOSPC'
    const refused = await office.services.reports.saveNotes(wholeYear(2026), { ...notes, introduction: 'Daarna.' })
    expect(codesOf(refused)).toEqual(['register.diskFull'])
    const draft = { id: 'd1', kind: 'intake', subject: '', values: { ...intake, channel: 'email' } } as const
    expect(codesOf(await office.services.drafts.save(draft))).toEqual(['register.diskFull'])
    office.fault.code = null
    const made = valueOf(await office.services.reports.annual({ from: '2026-01-01', to: '2026-12-31', shared: false }))
    expect(made.notes.introduction).toBe('Eerst.')
    expect(valueOf(await office.services.drafts.list())).toMatchObject([{ id: 'd1', values: intake }])
    valueOf(await office.services.drafts.save(draft))
    expect(valueOf(await office.services.drafts.list())).toMatchObject([{ values: { channel: 'email' } }])
  })
})

describe('a change of several things of which the disk refuses one', () => {
  const changed = { name: 'Bureau Anders', address: '', postcode: '', place: '', phone: '', email: '' }

  it('leaves the office with its old name everywhere', async () => {
    const { office } = await withComplaint()
    Object.assign(office.fault, { code: 'ENOSPC', path: 'office.tmp' })
    expect(codesOf(await office.services.office.change(changed))).toEqual(['register.diskFull'])
    Object.assign(office.fault, { code: null })
    expect(office.services.session.state().officeName).toBe('Adviesbureau Proef')
    expect(valueOf(await office.services.office.get()).office.name).toBe('Adviesbureau Proef')
  })

  it('and when the disk refuses the way back too, the next log-in brings the old name back', async () => {
    const { office } = await withComplaint()
    Object.assign(office.fault, { code: 'ENOSPC', after: 1 })
    expect(codesOf(await office.services.office.change(changed))).toEqual(['register.diskFull'])
    Object.assign(office.fault, { code: null })
    await office.as('Marijke de Wit')
    expect(office.services.session.state().officeName).toBe('Adviesbureau Proef')
  })

  it('keeps an account as it was when its new role is refused', async () => {
    const { office } = await withComplaint()
    await office.as('Marijke de Wit')
    const bram = office.accounts['Bram Jansen'] ?? ''
    const before = valueOf(office.services.accounts.list())
    Object.assign(office.fault, { code: 'ENOSPC' })
    const refused = await office.services.accounts.change({ id: bram, name: 'Bram Bos', role: 'officer' })
    Object.assign(office.fault, { code: null })
    expect(codesOf(refused)).toEqual(['register.diskFull'])
    expect(valueOf(office.services.accounts.list())).toEqual(before)
  })

  it('a recovery whose log-in fails says that the new password is set', async () => {
    const office = await new TestOffice().open()
    const { recoveryKey } = valueOf(await office.setUp())
    const officer = office.services.session.state().accounts[0]?.id ?? ''
    await office.services.session.lock()
    removeBoth(office, 'policies')
    const next = 'een heel ander wachtwoord'
    const recovered = await office.services.session.recover(officer, recoveryKey, next)
    expect(codesOf(recovered)).toEqual(['policy.none', 'session.passwordIsSet'])
    expect(codesOf(await office.services.session.logIn(officer, next))).toEqual(['policy.none'])
  })
})

describe('a power cut during set-up', () => {
  const mark = (office: TestOffice): string => join(office.folder, 'setup.json')

  it('leaves its mark, by which what it left is set aside at the next start, and nothing is removed', async () => {
    const office = await new TestOffice().open()
    valueOf(await office.setUp())
    await office.services.session.lock()
    for (const name of ['office', 'journal', 'register']) rmSync(join(office.folder, name))
    writeFileSync(mark(office), '{}')
    const vault = readFileSync(join(office.folder, 'vault.json'), 'utf8')
    await office.open()
    expect(office.services.session.state().phase).toBe('setup')
    const [moment = ''] = readdirSync(join(office.folder, 'terzijde'))
    expect(readdirSync(join(office.folder, 'terzijde', moment)).sort()).toEqual([
      'copies',
      'herstelsleutel.json',
      'journal-head',
      'policies',
      'presentations',
      'vault.json'
    ])
    expect(readFileSync(join(office.folder, 'terzijde', moment, 'vault.json'), 'utf8')).toBe(vault)
    valueOf(await office.setUp())
    expect(existsSync(mark(office))).toBe(false)
  })

  it('is known at each moment: the mark comes before the first file of the office and goes after the last', async () => {
    const office = new TestOffice()
    const names = new Set<string>()
    office.onOpen = (path) => {
      if (!path.startsWith(mark(office)) && !existsSync(mark(office))) names.add(basename(path))
    }
    await office.open()
    valueOf(await office.setUp())
    expect([...names]).toEqual([])
  })

  it('a second set-up, at the same moment or later, moves nothing of the office that stands', async () => {
    const office = await new TestOffice().open()
    const [first, second] = await Promise.all([office.setUp(), office.setUp()])
    expect([codesOf(first), codesOf(second), codesOf(await office.setUp())]).toEqual([
      [],
      ['vault.exists'],
      ['vault.exists']
    ])
    expect(existsSync(join(office.folder, 'terzijde'))).toBe(false)
    await office.services.session.lock()
    await office.open()
    expect(office.services.session.state().phase).toBe('locked')
  })

  it('a mark in an office in which somebody worked moves nothing', async () => {
    const { office } = await withComplaint()
    await office.services.session.lock()
    writeFileSync(mark(office), '{}')
    await office.open()
    await office.as('Marijke de Wit')
    expect(valueOf(await office.services.dossiers.list(null)).lines).toHaveLength(1)
    expect(existsSync(join(office.folder, 'terzijde'))).toBe(false)
    expect(existsSync(mark(office))).toBe(false)
  })
})

describe('a folder in which part of an office is', () => {
  const parts: readonly (readonly string[])[] = [
    ['vault.json'],
    ['vault.json', 'journal-head'],
    ['vault.json', 'format.json', 'register'],
    ['vault.json', 'office', 'journal'],
    ['vault.json', 'dossiers', 'numbers'],
    ['journal-head'],
    ['presentations'],
    ['policies'],
    ['dossiers'],
    ['drafts'],
    ['reports']
  ]

  it.each(parts)(
    'as when the rest is still being copied (%s %s %s): nothing is touched, and it says so',
    async (...names) => {
      const { office } = await withComplaint()
      valueOf(await office.services.drafts.save({ id: 'd1', kind: 'intake', subject: '', values: intake }))
      const period = wholeYear(2026)
      valueOf(await office.services.reports.saveNotes(period, { ...emptyNotes, introduction: 'x' }))
      await office.services.session.lock()
      const half = new TestOffice()
      for (const name of names) cpSync(join(office.folder, name), join(half.folder, name), { recursive: true })
      const before = allFiles(half.folder)
      await half.open()
      const expected = names.includes('vault.json') ? 'register.incomplete' : 'register.vaultMissing'
      expect(half.services.session.state()).toMatchObject({ phase: 'blocked', blocked: [{ code: expected }] })
      expect(codesOf(await half.setUp())).toEqual([expected])
      expect(allFiles(half.folder)).toEqual(before)
      cpSync(office.folder, half.folder, { recursive: true })
      expect(await half.services.session.look()).toMatchObject({ phase: 'locked' })
      half.accounts = office.accounts
      await half.as('Marijke de Wit')
      expect(valueOf(await half.services.dossiers.list(null)).lines).toHaveLength(1)
    }
  )
})

describe('an office that lost some of its files', () => {
  it('an office that was ever worked in is never taken back', async () => {
    const { office } = await withComplaint()
    await office.services.session.lock()
    for (const name of ['office', 'journal', 'register']) rmSync(join(office.folder, name))
    await office.open()
    expect(office.services.session.state().phase).toBe('locked')
    await office.as('Marijke de Wit')
    expect(valueOf(await office.services.dossiers.list(null)).lines).toHaveLength(1)
  })
})

describe('regulations on disk', () => {
  it('without any version of its regulation the office says so and stays as it is', async () => {
    const { office } = await withComplaint()
    await office.services.session.lock()
    removeBoth(office, 'policies')
    await office.open()
    expect(office.services.session.state()).toMatchObject({
      phase: 'blocked',
      blocked: [{ code: 'register.incomplete' }]
    })
  })

  it('a dossier whose version is gone is shown as damaged; the others stay usable', async () => {
    const { office, number } = await withComplaint()
    office.now = '2026-03-05T10:00:00.000Z'
    valueOf(await changeCalendar(office, later))
    const second = valueOf(
      await office.services.dossiers.register({ ...intake, receivedAt: '2026-03-05T09:00:00.000Z' }, null)
    ).number
    await office.services.session.lock()
    removeBoth(office, 'policies/EW-v1')
    await office.open()
    await office.as('Marijke de Wit')
    expect(valueOf(await office.services.dossiers.list(null)).lines).toMatchObject([
      { readable: true, number: second },
      { readable: false, number, damage: [{ code: 'policy.versionMissing', params: { policy: 'EW', version: 1 } }] }
    ])
    expect(valueOf(office.services.dossiers.today()).damaged).toEqual([number])
    expect(codesOf(await office.services.dossiers.open(number))).toEqual(['policy.versionMissing'])
    expect((await office.view(second)).policy.version).toBe(2)
    valueOf(await office.services.reports.annual({ from: '2026-01-01', to: '2026-12-31', shared: false }))
  })

  it('of two changes on one day the last one is in force', async () => {
    const { office } = await withComplaint()
    valueOf(await changeCalendar(office, later))
    valueOf(await changeCalendar(office, { ...calendar, weekdays: [1, 2] }))
    await office.services.session.lock()
    await office.open()
    await office.as('Marijke de Wit')
    const { number } = valueOf(await office.services.dossiers.register(intake, null))
    expect((await office.view(number)).policy).toMatchObject({ version: 3, calendar: { weekdays: [1, 2] } })
  })

  it('a closing day that is added later moves no term of an older complaint', async () => {
    const { office, number } = await withComplaint()
    const before = (await office.view(number)).terms
    office.now = '2026-03-05T10:00:00.000Z'
    const closed: CalendarSettings = { ...calendar, closedDays: ['2026-03-18', '2026-03-25', '2026-04-01'] }
    valueOf(await changeCalendar(office, closed))
    const dues = (await office.view(number)).terms.map(({ id, due, workBy }) => ({ id, due, workBy }))
    expect(dues).toEqual(before.map(({ id, due, workBy }) => ({ id, due, workBy })))
  })
})

describe('documents', () => {
  it('a document that cannot be made says so, and its cause goes to the log', async () => {
    const { office, number } = await withComplaint()
    const cause = new Error('de machine is stuk')
    office.maker = { make: () => Promise.reject(cause) }
    expect(codesOf(await office.services.documents.make({ kind: 'form', number }))).toEqual(['document.notMade'])
    expect(office.faults).toEqual([{ code: 'document.notMade', cause }])
  })
})

describe('damage', () => {
  it('an office document that was changed is named, and nothing else is touched', async () => {
    const { office, number } = await withComplaint()
    for (const path of copiesOf(office, 'office')) {
      const bytes = readFileSync(path)
      bytes[30] = (bytes[30] ?? 0) ^ 1
      writeFileSync(path, bytes)
    }
    expect(codesOf(await office.services.office.get())).toEqual(['register.damaged'])
    expect((await office.view(number)).state.number).toBe(number)
    expect(valueOf(await createDisk({ folder: office.folder }).list('')).length).toBeGreaterThan(4)
  })
})

describe('an office document that is gone', () => {
  it('is told by the report and by the office alike, instead of a fault', async () => {
    const { office } = await withComplaint()
    removeBoth(office, 'office')
    const { reports, office: own } = office.services
    const gone = { ok: false, error: [{ code: 'register.unreadable', params: { subject: 'office' } }] }
    expect(await own.get()).toMatchObject(gone)
    expect(await reports.annual({ ...wholeYear(2026), shared: false })).toMatchObject(gone)
  })
})
