import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Refusal } from '../../../shared/result.ts'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { classification, decision, intake } from '../../fixtures/dossier/play.ts'
import { policyNamed } from '../../fixtures/policies.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { password, TestOffice } from './office.ts'
import { emptyNotes } from '../../../shared/domain/reports/notes.ts'
import { limits } from '../../../shared/domain/text/limits.ts'
import { wholeYear } from '../../../shared/domain/statistics/period.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { LocalDay } from '../../../shared/domain/time.ts'

const about = (office: TestOffice, name: string) => ({ name, account: office.accounts[name] ?? '' })

async function withComplaint(): Promise<{ office: TestOffice; number: DossierNumber }> {
  const office = await new TestOffice().furnished()
  await office.as('Marijke de Wit')
  const values = { ...intake, ...classification, 'complaint.involved': [about(office, 'Bram Jansen')] }
  const { number } = valueOf(await office.services.dossiers.register(values, null))
  return { office, number }
}

describe('setting up and logging in', () => {
  it('an empty folder asks for set-up; afterwards the office is open and its key is shown once', async () => {
    const office = await new TestOffice().open()
    expect(office.services.session.state().phase).toBe('setup')
    const { recoveryKey } = valueOf(await office.setUp())
    expect(recoveryKey).toMatch(/^([0-9A-Z]{4}-){8}[0-9A-Z]{4}$/)
    expect(office.services.session.state()).toMatchObject({ phase: 'open', officeName: 'Adviesbureau Proef' })
    expect(codesOf(await office.setUp())).toEqual(['vault.exists'])
  })

  it('an office and a colleague with names of emoji, as long as a name may be, are there when the office is opened again', async () => {
    const office = await new TestOffice().furnished()
    const name = '👨‍👩‍👧'.repeat(limits.name)
    const { office: data } = valueOf(await office.services.office.get())
    valueOf(await office.services.office.change({ ...data, name }))
    valueOf(await office.services.accounts.add({ name, role: 'employee', password }))
    await office.services.session.lock()
    await office.open()
    expect(office.services.session.state()).toMatchObject({ phase: 'locked', officeName: name })
    expect((await office.as('Marijke de Wit')).services.session.state().accounts.map((one) => one.name)).toContain(name)
  })

  it('a full disk during set-up leaves nothing behind, and the next try works', async () => {
    const office = await new TestOffice().open()
    office.fault.code = 'ENOSPC'
    expect(codesOf(await office.setUp())).toEqual(['register.diskFull'])
    office.fault.code = null
    await office.open()
    expect(office.services.session.state().phase).toBe('setup')
    valueOf(await office.setUp())
  })

  it('a wrong password says so, a locked office answers nothing, and the recovery key gives a new password', async () => {
    const office = await new TestOffice().open()
    const { recoveryKey } = valueOf(await office.setUp())
    const officer = office.services.session.state().accounts[0]?.id ?? ''
    await office.services.session.lock()
    expect(codesOf(await office.services.dossiers.list(null))).toEqual(['session.required'])
    expect(codesOf(await office.services.session.logIn(officer, 'mis mis mis'))).toEqual(['vault.wrongPassword'])
    valueOf(await office.services.session.recover(officer, recoveryKey, 'een heel nieuw woord'))
    expect(office.services.session.state().phase).toBe('open')
  })

  it('says who has the folder, and opens once that one lets go', async () => {
    const locked: Refusal = { code: 'register.locked', params: { holder: 'marijke', computer: 'BALIE', since: '' } }
    let isTaken = true
    const office = await new TestOffice().open(() =>
      Promise.resolve(isTaken ? { ok: false, error: [locked] } : { ok: true, value: null })
    )
    expect(office.services.session.state()).toMatchObject({ phase: 'blocked', blocked: [locked] })
    expect(await office.services.session.look()).toMatchObject({ phase: 'blocked' })
    isTaken = false
    expect(await office.services.session.look()).toMatchObject({ phase: 'setup', blocked: [] })
  })

  it('an employee cannot manage accounts or the office, and nobody shuts themselves out', async () => {
    const office = await new TestOffice().furnished()
    await office.as('Bram Jansen')
    const { accounts } = office.services
    expect(codesOf(await accounts.add({ name: 'X', role: 'officer', password }))).toEqual(['act.notInYourRole'])
    await office.as('Marijke de Wit')
    const self = { id: office.accounts['Marijke de Wit'] ?? '', active: false }
    expect(codesOf(await accounts.change(self))).toEqual(['account.notYourself'])
    expect(codesOf(await accounts.add({ name: 'X', role: 'koning', password }))).toEqual(['account.unknownRole'])
  })
})

describe('complaints through the services', () => {
  it('EW-5.1: a complaint is on disk with its number, and its draft is gone', async () => {
    const office = await new TestOffice().furnished()
    valueOf(await office.services.drafts.save({ id: 'd1', kind: 'intake', subject: '', values: intake }))
    const { number } = valueOf(await office.services.dossiers.register(intake, 'd1'))
    expect(number).toBe('2026-0001')
    expect(valueOf(await office.services.drafts.list())).toEqual([])
    expect(valueOf(await office.services.dossiers.list(null)).lines).toMatchObject([
      { number, complainant: 'Anneke Vos' }
    ])
  })

  it('a refused intake keeps its draft', async () => {
    const office = await new TestOffice().furnished()
    valueOf(await office.services.drafts.save({ id: 'd1', kind: 'intake', subject: '', values: intake }))
    const refused = await office.services.dossiers.register({ ...intake, 'complaint.description': '' }, 'd1')
    expect(codesOf(refused)).toEqual(['field.required'])
    expect(valueOf(await office.services.drafts.list())).toMatchObject([{ id: 'd1', values: intake }])
  })

  it('a regulation that is being changed is kept for whoever changes it, with every word', async () => {
    const office = await new TestOffice().furnished()
    const values = { policy: JSON.stringify({ ...policyNamed('EW'), title: 'Klachtenregeling van “De Linde”' }) }
    valueOf(await office.services.drafts.save({ id: 'policy', kind: 'policy', subject: '', values }))
    expect(valueOf(await office.services.drafts.list())).toMatchObject([{ id: 'policy', kind: 'policy', values }])
    await office.as('Bram Jansen')
    expect(valueOf(await office.services.drafts.list())).toEqual([])
  })

  it.each(['ENOSPC', 'EROFS'] as const)('a disk that refuses (%s) says so and loses nothing', async (code) => {
    const { office, number } = await withComplaint()
    valueOf(await office.services.drafts.save({ id: 'd1', kind: 'intake', subject: '', values: intake }))
    office.fault.code = code
    const expected = [code === 'ENOSPC' ? 'register.diskFull' : 'register.readOnly']
    expect(codesOf(await office.services.dossiers.register(intake, 'd1'))).toEqual(expected)
    const note = { act: 'recordProgress', at: office.now, details: { text: 'x' } } as const
    expect(codesOf(await office.act(number, note))).toEqual(expected)
    office.fault.code = null
    expect((await office.view(number)).events).toHaveLength(2)
    expect(valueOf(await office.services.drafts.list())).toMatchObject([{ id: 'd1' }])
    expect(valueOf(await office.services.dossiers.register(intake, 'd1')).number).toBe('2026-0002')
  })

  it('two screens on one dossier: the second is told that it changed', async () => {
    const { office, number } = await withComplaint()
    const seen = (await office.view(number)).events.length
    valueOf(await office.act(number, { act: 'recordProgress', at: office.now, details: { text: 'eerst' } }))
    const late = await office.services.dossiers.act({
      number,
      seq: seen,
      command: { act: 'recordProgress', at: office.now, values: {}, details: { text: 'daarna' } },
      draft: null
    })
    expect(codesOf(late)).toEqual(['register.changedMeanwhile'])
  })

  it('EW-5.4: signing asks the own password again', async () => {
    const { office, number } = await withComplaint()
    const at = office.now
    const officer = about(office, 'Marijke de Wit')
    for (const command of [
      { act: 'informEmployee', at, details: { employee: about(office, 'Bram Jansen'), means: 'in-person' } },
      { act: 'assign', values: { 'handling.handler': officer } },
      { act: 'recordDecision', at, values: decision },
      { act: 'recordSatisfaction', at, values: { 'settlement.satisfied': 'yes', 'settlement.satisfiedEvidence': 'x' } }
    ] as const) {
      valueOf(await office.act(number, command))
    }
    const signing = { act: 'sign', details: { slot: 'officer' } } as const
    expect(codesOf(await office.act(number, signing))).toEqual(['vault.wrongPassword'])
    expect(codesOf(await office.act(number, signing, { password: 'mis mis mis' }))).toEqual(['vault.wrongPassword'])
    office.now = '2026-03-04T10:10:00.000Z'
    expect(valueOf(await office.act(number, signing, { password })).state.signatures).toHaveLength(1)
    await office.as('Bram Jansen')
    valueOf(await office.act(number, { act: 'sign', details: { slot: 'employee' } }, { password }))
    await office.as('Marijke de Wit')
    expect(valueOf(await office.act(number, { act: 'close' })).state.status).toBe('closed')
  })

  it('EW-4.4: an employee sees only dossiers that employee has a part in, and every view is in the journal', async () => {
    const { office, number } = await withComplaint()
    await office.as('Joris Peeters')
    expect(valueOf(await office.services.dossiers.list(null)).lines).toEqual([])
    expect(valueOf(office.services.dossiers.today()).items).toEqual([])
    expect(codesOf(await office.services.dossiers.open(number))).toEqual(['act.notYourDossier'])
    await office.as('Bram Jansen')
    expect(valueOf(await office.services.dossiers.list(null)).lines).toEqual([])
    await office.as('Marijke de Wit')
    const told = { employee: about(office, 'Bram Jansen'), means: 'in-person' }
    valueOf(await office.act(number, { act: 'informEmployee', at: office.now, details: told }))
    await office.as('Bram Jansen')
    expect(valueOf(await office.services.dossiers.list(null)).lines).toHaveLength(1)
    await office.view(number)
    const entries = valueOf(await office.journal().entries())
    const views = entries.filter(({ kind }) => kind === 'view').map(({ actor, subject }) => [actor?.name, subject])
    expect(views).toContainEqual(['Bram Jansen', number])
  })

  it('EW-4.4: an address tells never existed, gone and not yours apart; who may not see all learns nothing from it', async () => {
    const { office, number } = await withComplaint()
    const gone = valueOf(await office.services.dossiers.register(intake, null)).number
    rmSync(join(office.folder, 'dossiers', '2026', gone.slice(5)), { recursive: true })
    const opened = async (asked: DossierNumber) => await office.services.dossiers.open(asked)
    expect(codesOf(await opened('2026-0099'))).toEqual(['register.dossierUnknown'])
    expect(codesOf(await opened(gone))).toEqual(['register.dossierMissing'])
    await office.as('Joris Peeters')
    const hidden = [number, gone, '2026-0099'] as const
    expect(await Promise.all(hidden.map(opened))).toEqual(
      hidden.map((asked) => ({
        ok: false,
        error: [{ code: 'act.notYourDossier', params: { number: asked } }]
      }))
    )
    const printed = await office.services.documents.make({ kind: 'form', number: '2026-0099' })
    expect(codesOf(printed)).toEqual(['act.notYourDossier'])
  })

  it('a damaged dossier is shown as damaged, and the others stay usable', async () => {
    const { office, number } = await withComplaint()
    valueOf(await office.services.dossiers.register(intake, null))
    await office.services.session.lock()
    const path = join(office.folder, 'dossiers', '2026', '0001', 'dossier')
    const bytes = readFileSync(path)
    bytes[40] = (bytes[40] ?? 0) ^ 1
    writeFileSync(path, bytes)
    await office.open()
    await office.as('Marijke de Wit')
    expect(valueOf(await office.services.dossiers.list(null)).lines).toMatchObject([
      { readable: true, number: '2026-0002' },
      { readable: false, number, damage: [{ code: 'register.damaged' }] }
    ])
    expect(codesOf(await office.services.dossiers.open(number))).toEqual(['register.damaged'])
    expect((await office.view('2026-0002')).state.number).toBe('2026-0002')
    expect(valueOf(office.services.dossiers.today()).damaged).toEqual([number])
  })

  it('a changed calendar is a new version: older complaints keep theirs', async () => {
    const { office, number } = await withComplaint()
    const calendar = {
      weekdays: [1, 2, 3, 4],
      goodFriday: true,
      liberationDay: 'never' as const,
      decreeDays: false,
      closedDays: []
    }
    office.now = '2026-04-01T10:00:00.000Z'
    const { policy } = valueOf(await office.services.office.get())
    valueOf(await office.services.policy.save({ ...policy, calendar }, '2026-04-01'))
    expect((await office.view(number)).policy.version).toBe(1)
    const later = { ...intake, receivedAt: '2026-04-01T09:00:00.000Z' }
    const second = valueOf(await office.services.dossiers.register(later, null)).number
    expect((await office.view(second)).policy).toMatchObject({ version: 2, calendar })
    const { items, policies } = valueOf(office.services.dossiers.today())
    expect(items.find((item) => item.number === number)?.policy).toEqual({ id: 'EW', version: 1 })
    expect(items.find((item) => item.number === second)?.policy).toEqual({ id: 'EW', version: 2 })
    expect(policies.map(({ version }) => version).toSorted()).toEqual([1, 2])
  })

  it('EW-6.5: Vandaag shows the running reaction first as today, then as overdue, with its act', async () => {
    const { office } = await withComplaint()
    const reaction = () =>
      valueOf(office.services.dossiers.today()).items.find(
        ({ what }) => what.kind === 'term' && what.term.id === 'reaction'
      )
    expect(reaction()).toMatchObject({ urgency: 'soon', act: 'recordReaction' })
    office.now = '2026-03-06T08:00:00.000Z'
    expect(reaction()).toMatchObject({ urgency: 'today' })
    office.now = '2026-03-06T09:00:01.000Z'
    expect(reaction()).toMatchObject({ urgency: 'overdue' })
    expect(valueOf(office.services.dossiers.today()).items[0]).toMatchObject({ urgency: 'overdue' })
    expect(office.services.dossiers.attention()).toMatchObject({ overdue: 1 })
  })

  it('EW-7.4: recommendations written for a year stand in its report', async () => {
    const { office } = await withComplaint()
    const notes = { introduction: '', causes: '', measures: '', recommendations: 'Bel altijd terug.', discussion: '' }
    valueOf(await office.services.reports.saveNotes(wholeYear(2026), notes))
    const made = valueOf(await office.services.reports.annual({ from: '2026-01-01', to: '2026-12-31', shared: false }))
    expect(made.notes).toEqual(notes)
    expect(JSON.stringify(made.report)).toContain('Bel altijd terug.')
    const backwards = await office.services.reports.annual({ from: '2026-12-31', to: '2026-01-01', shared: false })
    expect(codesOf(backwards)).toEqual(['report.periodBackwards'])
  })

  it('EW-7.2: what the office writes belongs to the report over exactly that period', async () => {
    const { office } = await withComplaint()
    const { reports } = office.services
    const quarter = (from: LocalDay, to: LocalDay) => ({ from, to, shared: false })
    const third = quarter('2026-07-01', '2026-09-30')
    valueOf(await reports.saveNotes(third, { ...emptyNotes, introduction: 'Een drukke zomer.' }))
    valueOf(await reports.saveNotes(wholeYear(2026), { ...emptyNotes, introduction: 'Een druk jaar.' }))
    const introductionOf = async (request: typeof third) =>
      valueOf(await reports.annual(request)).report.introduction.text
    expect(await introductionOf(third)).toBe('Een drukke zomer.')
    expect(await introductionOf(quarter('2026-10-01', '2026-12-31'))).toBe('')
    expect(await introductionOf(quarter('2026-07-02', '2026-09-30'))).toBe('')
    expect(await introductionOf({ ...wholeYear(2026), shared: true })).toBe('Een druk jaar.')
    expect(codesOf(await reports.saveNotes({ from: '2026-02-01', to: '2026-01-01' }, emptyNotes))).toEqual([
      'report.periodBackwards'
    ])
  })
})
