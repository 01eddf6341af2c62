import { describe, expect, it } from 'vitest'
import { addDays, addYears } from '../../../shared/domain/calendar/day.ts'
import { wholeYear } from '../../../shared/domain/statistics/period.ts'
import type { FieldValues } from '../../../shared/domain/form/field-value.ts'
import { valueOf } from '../register/support.ts'
import { askedToday, closedAt, officeUnder, paperOf, takeIn } from './clause-office.ts'
import type { LocalDay } from '../../../shared/domain/time.ts'

const yearly = (year: number, shared = false) => ({ kind: 'annual-report', ...wholeYear(year), shared }) as const

/** A measure in words that stand nowhere else. */
const measure: FieldValues = {
  'improvement.corrective': 'De nota is ingetrokken.',
  'improvement.preventive': 'Elke nota gaat langs een tweede paar ogen.',
  'improvement.readyOn': '2026-06-01'
}

describe('the year of an advisory firm', () => {
  it('EW-8.2: a measure with its owner and day stands in the report with its complaint, and in the next one with what came of it', async () => {
    const office = await officeUnder('EW', { 'Bram Jansen': 'employee' })
    const number = await takeIn(office, 'Marijke de Wit')
    const values = { ...measure, 'improvement.owner': office.person('Bram Jansen') }
    valueOf(await office.act(number, { act: 'recordImprovement', values }))
    const planned = `${number} De nota is ingetrokken. Elke nota gaat langs een tweede paar ogen. Bram Jansen ma 1 juni 2026`
    expect(await paperOf(office, yearly(2026))).toContain(`${planned} nog niet bekend`)
    office.now = '2027-02-01T10:00:00.000Z'
    const effect = { 'improvement.evaluation': 'Geen verkeerde nota meer.' }
    valueOf(await office.act(number, { act: 'recordImprovement', values: effect }))
    expect(await paperOf(office, yearly(2027))).toContain(`${planned} Geen verkeerde nota meer.`)
  })

  it('EW-7.1: a form that was closed is collected in the year of its closing, and can be read there', async () => {
    const office = await officeUnder('EW', { 'Bram Jansen': 'employee' })
    const late = await closedAt(office, '2026-12-28T10:00:00.000Z', '2027-01-11T10:00:00.000Z')
    await takeIn(office, 'Marijke de Wit', { receivedAt: '2027-01-10T10:00:00.000Z' })
    const closings = valueOf(await office.services.dossiers.list(null)).lines.map((line) =>
      line.readable ? [line.number, line.status, line.closedAt?.slice(0, 4)] : []
    )
    expect(closings).toContainEqual([late, 'closed', '2027'])
    const statuses = async (year: number) => {
      const made = valueOf(await office.services.reports.annual({ ...wholeYear(year), shared: false }))
      const rows = made.report.outcome.statuses.rows.map(({ id, count }) => [id, count])
      return { ...Object.fromEntries(rows), ended: made.report.signals.ended } as Record<string, unknown>
    }
    expect(await statuses(2026)).toMatchObject({ ended: 0 })
    expect(await statuses(2027)).toMatchObject({ ended: 1 })
    expect(await paperOf(office, { kind: 'form', number: late })).toContain('afgesloten ma 11 januari 2027')
  })

  it('EW-7.5: nothing asks for destruction until three years after the closing come near; then the day is named, and past it stands as late', async () => {
    const office = await officeUnder('EW', { 'Bram Jansen': 'employee' })
    const closed: LocalDay = '2026-03-05'
    const number = await closedAt(office, '2026-03-04T10:00:00.000Z', `${closed}T10:00:00.000Z`)
    const due = addYears(closed, 3)
    const dueTerm = (await office.view(number)).terms.find(({ id }) => id === 'destroy')
    expect(dueTerm).toMatchObject({ dueDay: due, outcome: 'running' })
    const on = async (day: LocalDay) => {
      office.now = `${day}T10:00:00.000Z`
      await office.as('Marijke de Wit')
      return askedToday(office, number)
    }
    expect(await on(addDays(due, -30))).toEqual([])
    expect(await on(addDays(due, -1))).toEqual(['destroy'])
    expect(await on(addDays(due, 1))).toEqual(['destroy'])
    expect((await office.view(number)).terms.find(({ id }) => id === 'destroy')?.outcome).toBe('missed')
    expect(await paperOf(office, { kind: 'form', number })).toMatch(/Vernietigen op[^]*5 maart 2029/)
  })
})

describe('the year of a collection agency', () => {
  it('IN-6.1: the discussion waits on Vandaag with the measures that were prepared in its report, until the day it was held', async () => {
    const office = await officeUnder('IN', { 'Klaas de Boer': 'officer' })
    const number = await takeIn(office, 'Marijke de Wit')
    const values = { ...measure, 'improvement.owner': office.person('Klaas de Boer') }
    await office.as('Klaas de Boer')
    valueOf(await office.act(number, { act: 'recordImprovement', values }))
    await office.as('Marijke de Wit')
    const { reports } = office.services
    office.now = '2026-12-31T10:00:00.000Z'
    expect(valueOf(await reports.due())).toEqual([])
    office.now = '2027-01-04T10:00:00.000Z'
    const [waiting] = valueOf(await reports.due())
    expect(waiting).toMatchObject({ clause: 'IN-6.1', period: wholeYear(2026) })
    const before = await paperOf(office, yearly(2026))
    expect(before).toMatch(/Elke nota gaat langs een tweede paar ogen\. Klaas de Boer ma 1 juni 2026/)
    expect(before).not.toContain('Besproken op')
    valueOf(await reports.recordPresented({ id: waiting?.id ?? '', ...wholeYear(2026), on: '2027-01-04' }))
    expect(valueOf(await reports.due())).toEqual([])
    expect(await paperOf(office, yearly(2026))).toMatch(/[Bb]esproken op ma(andag)? 4 januari 2027/)
  })
})

describe('the year of a training firm', () => {
  it('GC-5.1: it waits for the meeting and all colleagues; the edition that is shared holds the lesson and nobody’s data', async () => {
    const office = await officeUnder('GC', { 'Joris Peeters': 'employee', 'Els Smit': 'team-lead' })
    const personal = {
      'complainant.name': 'Wilhelmina Kerkhoven',
      'complainant.address': 'Zandpad 77',
      'complainant.email': 'kerkhoven@voorbeeld.nl',
      'complaint.summary': 'Trainer Joris liep weg',
      'complaint.description': 'Joris Peeters liep halverwege weg.'
    }
    const number = await takeIn(office, 'Marijke de Wit', {
      ...personal,
      'complaint.involved': [office.person('Joris Peeters')]
    })
    await office.as('Els Smit')
    const lesson = {
      'improvement.corrective': 'Excuses aan Wilhelmina',
      'improvement.owner': office.person('Els Smit')
    }
    const values = { ...measure, ...lesson }
    valueOf(await office.act(number, { act: 'recordImprovement', values }))
    office.now = '2027-01-04T10:00:00.000Z'
    const { reports } = office.services
    expect(valueOf(await reports.due())).toMatchObject([{ clause: 'GC-5.1', period: wholeYear(2026) }])
    const whole = await paperOf(office, yearly(2026))
    const shared = await paperOf(office, yearly(2026, true))
    expect(shared).toContain('Elke nota gaat langs een tweede paar ogen.')
    expect(shared).toContain('werkoverleg en alle collega’s')
    const secret = [...Object.values(personal), 'Wilhelmina', 'Joris', 'Els Smit', number]
    expect(whole).toContain('Els Smit')
    expect(secret.filter((words) => shared.includes(words))).toEqual([])
  })
})
