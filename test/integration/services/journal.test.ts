import { describe, expect, it } from 'vitest'
import type { Note } from '../../../electron/main/services/ports/register.ts'
import { journalGroupOf } from '../../../shared/domain/office/journal.ts'
import { createTranslator } from '../../../shared/i18n/translator.ts'
import { describeJournalLine } from '../../../shared/i18n/describe-journal.ts'
import type { JournalFilter } from '../../../shared/contract/journal.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { takeIn } from './clause-office.ts'
import { TestOffice } from './office.ts'

const [officer, lead, registrar, employee] = [
  'Marijke de Wit',
  'Fatima el Amrani',
  'Petra Smit',
  'Bram Jansen'
] as const
const t = createTranslator('nl')

async function working(): Promise<TestOffice> {
  const staff = { [lead]: 'team-lead', [registrar]: 'employee', [employee]: 'employee' }
  const office = await new TestOffice().furnished('GC', staff)
  return office.as(officer)
}

const page = async (office: TestOffice, filter: JournalFilter = {}, before: number | null = null) =>
  valueOf(await office.services.journal.page({ ...filter, before }))

const said = async (office: TestOffice, filter: JournalFilter = {}) =>
  (await page(office, filter)).lines.map((line) => `${line.who ?? '-'}: ${describeJournalLine(t, line)}`)

/** Every kind of note that the office writes: a new one does not compile until it stands here. */
const kinds: Readonly<Record<Note['kind'], true>> = {
  'log-in': true,
  'log-in-refused': true,
  'log-out': true,
  view: true,
  act: true,
  print: true,
  export: true,
  account: true,
  policy: true,
  office: true,
  settings: true,
  backup: true,
  'backup-failed': true,
  check: true,
  'aside-removed': true,
  accepted: true,
  gone: true,
  'put-back': true,
  finding: true,
  'finding-seen': true,
  vault: true,
  'clock-asked': true,
  'clock-set': true,
  'clock-right': true
}

describe('the journal', () => {
  it.each(Object.keys(kinds))('has words and a place in the filter for a note of the kind %s', (kind) => {
    expect(journalGroupOf(kind)).not.toBeNull()
    const line = { seq: 1, at: '2026-03-04T10:00:00.000Z', who: null, number: null, isHidden: false } as const
    expect(describeJournalLine(t, { ...line, kind, subject: null, about: null, detail: {} })).not.toContain(`(${kind})`)
  })

  it('EW-4.4: tells in words who logged in, looked, recorded, printed, saved and changed, newest first', async () => {
    const office = await working()
    const number = await takeIn(office, registrar)
    await office.as(officer)
    valueOf(await office.services.dossiers.open(number))
    valueOf(await office.services.documents.printWindow({ kind: 'form', number }))
    valueOf(await office.services.documents.saveAs({ kind: 'blank-form' }))
    valueOf(await office.services.accounts.resetPassword(office.accounts[employee] ?? '', 'andere losse woorden samen'))
    const told = await said(office)
    const byPeople = told.filter((line) => !line.startsWith('-: '))
    expect(byPeople.slice(0, 5)).toEqual([
      `${officer}: Gaf ${employee} een nieuw wachtwoord`,
      `${officer}: Sloeg op: Leeg klachtenregistratieformulier`,
      `${officer}: Drukte het formulier van dossier ${number} af`,
      `${officer}: Bekeek dossier ${number}`,
      `${officer}: Meldde zich aan`
    ])
    expect(told).toContain(`${registrar}: Dossier ${number}: klacht geregistreerd`)
    expect(told.join('\n')).not.toContain('kent (')
    expect(JSON.stringify(await page(office))).not.toMatch(/"(hash|digest|mac)"/)
  })

  it('EW-4.4: a wrong password is told with the account it was for', async () => {
    const office = await working()
    await office.services.session.logIn(office.accounts[employee] ?? '', 'verkeerd wachtwoord hier')
    await office.as(employee)
    await office.as(officer)
    expect(await said(office, { groups: ['comings'], person: office.accounts[employee] ?? '' })).toContain(
      `-: Verkeerd wachtwoord voor het account van ${employee} (1×)`
    )
  })

  it('EW-4.4: is for who manages the office and sees all, to read and to save', async () => {
    const office = await working()
    await office.as(employee)
    expect(codesOf(await office.services.journal.page({ before: null }))).toEqual(['act.notInYourRole'])
    expect(codesOf(await office.services.journal.export({}))).toEqual(['act.notInYourRole'])
    await office.services.session.lock()
    expect(codesOf(await office.services.journal.page({ before: null }))).toEqual(['session.required'])
    expect(office.written.size).toBe(0)
  })

  it('EW-1.2: what is about a dossier the reader may not see shows without its number, on screen and in the file', async () => {
    const office = await working()
    const about = { 'complaint.involved': [office.person(officer)] }
    const hidden = await takeIn(office, registrar, about)
    const open = await takeIn(office, registrar)
    valueOf(await office.services.dossiers.open(hidden))
    valueOf(await office.services.documents.printWindow({ kind: 'form', number: hidden }))
    await office.as(officer)
    const { lines } = await page(office, { person: office.accounts[registrar] ?? '' })
    expect(JSON.stringify(lines)).not.toContain(hidden)
    expect(lines.map((line) => describeJournalLine(t, line))).toEqual(
      expect.arrayContaining([
        'Drukte iets af uit dossier … (u mag het niet inzien)',
        'Bekeek dossier … (u mag het niet inzien)',
        'Legde iets vast in dossier … (u mag het niet inzien)',
        `Dossier ${open}: klacht geregistreerd`
      ])
    )
    expect((await page(office, { number: hidden })).lines).toEqual([])
    valueOf(await office.services.journal.export({}))
    const [table = ''] = office.written.values()
    expect(table).not.toContain(hidden)
    expect(table).toContain(open)
  })

  it('shows only what the filter leaves: kind, person, dossier and period', async () => {
    const office = await working()
    const number = await takeIn(office, registrar)
    office.now = '2026-03-06T10:00:00.000Z'
    await office.as(officer)
    valueOf(await office.services.dossiers.open(number))
    expect(await said(office, { groups: ['looks', 'papers'], number })).toEqual([
      `${officer}: Bekeek dossier ${number}`
    ])
    expect((await said(office, { number })).length).toBe(2)
    const later = await page(office, { from: '2026-03-05', to: '2026-03-06' })
    expect(later.lines.length).toBeGreaterThan(1)
    expect(later.lines.every(({ at }) => at === office.now)).toBe(true)
    expect((await page(office, { to: '2026-03-01' })).lines).toEqual([])
  })

  it('EW-4.4: says of what was printed or saved of a dossier whether it was its form, all of it, or an inspection', async () => {
    const office = await working()
    const number = await takeIn(office, registrar)
    await office.as(officer)
    const details = { shownTo: 'Anneke Vos', means: 'handed', inspected: ['number'] }
    const chosen = { act: 'giveInspection' as const, at: office.now, values: {}, details }
    const { documents } = office.services
    for (const kind of ['form', 'whole-dossier'] as const) valueOf(await documents.saveAs({ kind, number }))
    valueOf(await documents.saveAs({ kind: 'inspection', number, chosen }))
    expect((await said(office, { groups: ['papers'], number })).toReversed()).toEqual([
      `${officer}: Sloeg het formulier van dossier ${number} op`,
      `${officer}: Sloeg dossier ${number} in zijn geheel op`,
      `${officer}: Sloeg een inzage uit dossier ${number} op`
    ])
  })

  it('is told page by page, each entry once, down to the first', async () => {
    const office = await working()
    const journal = office.services.desk.session?.register.journal
    for (let index = 0; index < 120; index += 1) await journal?.append({ actor: null, kind: 'office' })
    const seqs: number[] = []
    let before: number | null = null
    let pages = 0
    do {
      const { lines, next } = await page(office, {}, before)
      seqs.push(...lines.map(({ seq }) => seq))
      before = next
      pages += 1
    } while (before !== null)
    const entries = valueOf(await office.journal().entries())
    expect(seqs).toEqual(entries.map(({ seq }) => seq).toReversed())
    expect(pages).toBe(Math.ceil(entries.length / 50))
  })

  it('EW-4.4: is saved as a table, which is noted too; nothing in it becomes a formula', async () => {
    const office = await working()
    valueOf(
      await office.services.accounts.add({ name: '=1+1;"x"', role: 'employee', password: 'vier losse woorden samen' })
    )
    expect(valueOf(await office.services.journal.export({ groups: ['accounts'] })).path).toBe(
      '/tmp/logboek-2026-03-04.csv'
    )
    const rows = (office.written.get('/tmp/logboek-2026-03-04.csv') ?? '').split('\r\n')
    expect(rows[0]).toBe('Dag;Tijd;Wie;Soort;Dossier;Wat')
    expect(rows[1]).toBe(`2026-03-04;11:00;${officer};Accounts;;"Voegde het account van =1+1;""x"" toe"`)
    expect((await said(office))[0]).toBe(`${officer}: Sloeg op: het logboek`)
  })

  it('goes nowhere when the office is locked while the window to save stands open', async () => {
    const office = await working()
    office.whileChoosing = () => office.services.session.lock()
    expect(codesOf(await office.services.journal.export({}))).toEqual(['session.required'])
    expect(office.written.size).toBe(0)
  })
})
