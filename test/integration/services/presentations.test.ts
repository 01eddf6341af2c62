import { describe, expect, it } from 'vitest'
import { valueOf } from '../register/support.ts'
import { TestOffice } from './office.ts'
import type { Instant, LocalDay } from '../../../shared/domain/time.ts'
import { wholeYear } from '../../../shared/domain/statistics/period.ts'

const year = { id: 'year', ...wholeYear(2026) }

async function officeIn(now: Instant): Promise<TestOffice> {
  const office = await (await new TestOffice().furnished()).as('Marijke de Wit')
  office.now = now
  return office
}

describe('the yearly discussion', () => {
  it('EW-8.1: waits on Vandaag, also in a year without complaints, until its day is recorded', async () => {
    const office = await officeIn('2027-01-04T09:00:00.000Z')
    const { reports } = office.services
    expect(valueOf(await reports.due())).toMatchObject([{ id: 'year', clause: 'EW-8.1', period: { from: year.from } }])
    valueOf(await reports.recordPresented({ ...year, on: '2027-01-04' }))
    expect(valueOf(await reports.due())).toEqual([])
    const made = valueOf(await reports.annual({ from: year.from, to: year.to, shared: false }))
    expect(made.report.returning?.presentedOn).toBe('2027-01-04')
  })

  it('EW-8.1: is still known after the app was closed', async () => {
    const office = await officeIn('2027-01-04T09:00:00.000Z')
    valueOf(await office.services.reports.recordPresented({ ...year, on: '2027-01-04' }))
    await office.services.session.lock()
    await office.as('Fatima el Amrani')
    expect(valueOf(await office.services.reports.due())).toEqual([])
  })

  it('is refused on a day to come, within its own period, and over a period that the regulation does not name', async () => {
    const { reports } = (await officeIn('2027-01-04T09:00:00.000Z')).services
    const record = async (request: Partial<typeof year> & { on: LocalDay }) => {
      const result = await reports.recordPresented({ ...year, ...request })
      return result.ok ? [] : result.error.map(({ code }) => code)
    }
    expect(await record({ on: '2027-01-05' })).toEqual(['report.presentedInFuture'])
    expect(await record({ on: '2026-12-31' })).toEqual(['report.presentedTooEarly'])
    expect(await record({ from: '2026-02-01', on: '2027-01-04' })).toEqual(['report.notReturning'])
    expect(await record({ id: 'quarter', on: '2027-01-04' })).toEqual(['report.notReturning'])
    expect(valueOf(await reports.due())).toHaveLength(1)
  })

  it('is nothing for who may not report', async () => {
    const office = await officeIn('2027-01-04T09:00:00.000Z')
    await office.services.session.lock()
    await office.as('Bram Jansen')
    expect(valueOf(await office.services.reports.due())).toEqual([])
    expect(await office.services.reports.recordPresented({ ...year, on: '2027-01-04' })).toMatchObject({
      ok: false,
      error: [{ code: 'act.notInYourRole' }]
    })
  })
})
