import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wholeYear } from '../../../shared/domain/statistics/period.ts'
import { statisticsSchema } from '../../../shared/domain/statistics/line.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { askedToday, closedAt, inList, officeUnder, paperOf, takeIn } from './clause-office.ts'
import { TestOffice } from './office.ts'

const officer = 'Marijke de Wit'
const [received, closed]: [Instant, Instant] = ['2026-03-04T10:00:00.000Z', '2026-03-05T10:00:00.000Z']
/** Three years and a day after the closing. */
const due: Instant = '2029-03-06T10:00:00.000Z'

/** An advisory firm with one closed complaint that is due. */
async function withDue(): Promise<{ office: TestOffice; number: DossierNumber }> {
  const office = await officeUnder('EW', { 'Bram Jansen': 'employee', 'Fatima el Amrani': 'officer' })
  const number = await closedAt(office, received, closed)
  office.now = due
  await office.as(officer)
  return { office, number }
}

async function withdraw(office: TestOffice, number: DossierNumber): Promise<void> {
  valueOf(await office.act(number, { act: 'withdraw', at: office.now, details: { reason: 'Toch niet' } }))
}

const reportOf = async (office: TestOffice) => {
  const { report } = valueOf(await office.services.reports.annual({ ...wholeYear(2026), shared: false }))
  const { signals, origin, outcome } = report
  return { total: signals.total, kinds: signals.kinds, origin, judgements: outcome.judgements }
}

async function linesOf(office: TestOffice) {
  const document = office.services.desk.session?.register.documents.document('statistics', statisticsSchema)
  if (document === undefined) throw new Error('nobody is logged in')
  return valueOf(await document.read())?.lines ?? []
}

describe('destroying a dossier', () => {
  it('EW-7.5: stands in the list ahead of time, goes on its day and not before, and leaves a record', async () => {
    const { office, number } = await withDue()
    const standing = async (now: Instant) => {
      office.now = now
      return valueOf(await office.services.destruction.list()).map((line) => [line.number, line.standing, line.by])
    }
    expect(await standing('2028-08-01T10:00:00.000Z')).toEqual([])
    // The clock went back, which somebody has to answer for.
    valueOf(await office.services.session.confirmClock())
    expect(await standing('2028-12-01T10:00:00.000Z')).toEqual([[number, 'coming', '2029-03-05']])
    const early = await office.services.destruction.destroy([number])
    expect(codesOf(early)).toEqual(['destruction.none', 'destruction.coming'])
    expect(await standing(due)).toEqual([[number, 'ready', '2029-03-05']])
    expect(valueOf(await office.services.destruction.destroy([number]))).toEqual({
      at: due,
      numbers: [number],
      isWhole: true
    })
    expect(valueOf(await office.services.destruction.destroyed())).toEqual([
      {
        number,
        at: due,
        by: { name: officer, account: office.accounts[officer] },
        clause: 'EW-7.5',
        title: expect.any(String),
        due: '2029-03-05'
      }
    ])
    const record = await paperOf(office, { kind: 'destruction-record' })
    expect(record).toContain(number)
    expect(record).toContain('(EW-7.5) ma 5 maart 2029 di 6 maart 2029 Marijke de Wit')
    expect(record).not.toContain('Anneke Vos')
  })

  it('EW-7.5: takes the dossier out of every place, with its drafts, and its number is never given again', async () => {
    const { office, number } = await withDue()
    const other = await takeIn(office, officer)
    for (const [id, subject] of [
      ['a', `${number}/reopen`],
      ['b', `${other}/classify`]
    ] as const) {
      valueOf(await office.services.drafts.save({ id, kind: 'act', subject, values: {} }))
    }
    valueOf(await office.services.destruction.destroy([number]))
    expect(existsSync(join(office.folder, 'dossiers', '2026', number.slice(5)))).toBe(false)
    const look = async () => {
      expect(await inList(office)).toEqual([other])
      expect(valueOf(await office.services.dossiers.search('vos'))).toEqual([other])
      expect(askedToday(office, number)).toEqual([])
      expect(codesOf(await office.services.dossiers.open(number))).toEqual(['register.dossierDestroyed'])
      expect(valueOf(await office.services.drafts.list()).map(({ id }) => id)).toEqual(['b'])
      expect(office.services.desk.session?.register.findings()).toEqual([])
      expect(valueOf(await office.services.destruction.list())).toEqual([])
    }
    await look()
    await office.services.session.lock()
    await office.as(officer)
    await look()
    expect((await takeIn(office, officer)).endsWith('-0001')).toBe(number.startsWith('2026') && office.now < '2027')
    const entries = valueOf(await office.journal().entries())
    expect(
      entries.filter(({ kind }) => kind === 'destruction').map(({ actor, subject }) => [actor?.name, subject])
    ).toEqual([[officer, number]])
  })

  it('EW-7.5: the reports over its year keep their totals, and nothing in what stays names it', async () => {
    const { office, number } = await withDue()
    const before = await reportOf(office)
    valueOf(await office.services.destruction.destroy([number]))
    expect(await reportOf(office)).toEqual(before)
    const lines = await linesOf(office)
    expect(lines).toHaveLength(1)
    expect(JSON.stringify(lines)).not.toMatch(/2026-0001|Vos|Bram|teruggebeld/)
  })

  it('a held dossier stays, and one that is still open', async () => {
    const { office, number } = await withDue()
    const open = await takeIn(office, officer)
    valueOf(
      await office.act(number, { act: 'holdDestruction', details: { reason: 'Rechtszaak', reviewOn: '2029-09-01' } })
    )
    expect(valueOf(await office.services.destruction.list())).toMatchObject([
      { number, standing: 'held', held: { reason: 'Rechtszaak', reviewOn: '2029-09-01' } }
    ])
    expect(codesOf(await office.services.destruction.destroy([number, open]))).toEqual([
      'destruction.none',
      'destruction.held',
      'destruction.notEnded'
    ])
    expect(await inList(office)).toEqual([number, open])
  })

  it.each([
    [
      'a request about the data that is not answered',
      { act: 'recordRequest', details: { request: 'inspection', requester: 'Anneke Vos', means: 'email' } },
      { act: 'answerRequest', details: { request: 'inspection', answered: 'granted', means: 'email', text: 'Gemaild' } }
    ],
    [
      'a ruling that is not carried out',
      {
        act: 'recordRuling',
        values: { 'settlement.appealOutcome': 'Gegrond' },
        details: { ruledFor: 'complainant', asks: 'Terugbetalen', doOn: '2029-04-01' }
      },
      { act: 'recordCarriedOut', details: { text: 'Overgemaakt' } }
    ]
  ] as const)('%s keeps it, until that is done', async (_what, comes, done) => {
    const { office, number } = await withDue()
    valueOf(await office.act(number, { ...comes, at: office.now }))
    expect(valueOf(await office.services.destruction.list())).toMatchObject([{ number, standing: 'waiting' }])
    expect(codesOf(await office.services.destruction.destroy([number]))).toEqual([
      'destruction.none',
      'destruction.waiting'
    ])
    valueOf(await office.act(number, { ...done, at: office.now }))
    expect(valueOf(await office.services.destruction.destroy([number])).numbers).toEqual([number])
  })

  it('GC-2.2d: may go once the year of keeping is over; where keeping and destroying collide, only after the choice', async () => {
    const office = await officeUnder('GC', {})
    const number = await takeIn(office, officer)
    await withdraw(office, number)
    const late = await takeIn(office, officer)
    office.now = '2027-10-04T10:00:00.000Z'
    await withdraw(office, late)
    const standings = async (now: Instant) => {
      office.now = now
      const lines = valueOf(await office.services.destruction.list())
      return Object.fromEntries(lines.map((line) => [line.number, [line.standing, line.from, line.by]]))
    }
    expect(await standings('2027-03-04T10:00:00.000Z')).toMatchObject({
      [number]: ['ready', '2027-03-04', '2028-03-04']
    })
    expect(await standings('2028-01-04T10:00:00.000Z')).toMatchObject({
      [late]: ['undecided', '2028-03-04', '2028-03-04']
    })
    expect(codesOf(await office.services.destruction.destroy([late]))).toContain('destruction.undecided')
    valueOf(await office.act(late, { act: 'decideRetention', details: { retention: 'keep', reason: 'Loopt nog' } }))
    expect(await standings('2028-05-05T10:00:00.000Z')).toMatchObject({
      [late]: ['coming', '2028-10-04', '2028-10-04']
    })
    office.now = '2028-10-04T10:00:00.000Z'
    expect(valueOf(await office.services.destruction.destroy([number, late])).numbers).toEqual([number, late])
  })

  it('EW-4.4: is for who closes and sees all; what an officer may not see is not theirs to destroy', async () => {
    const { office, number } = await withDue()
    const about = await takeIn(office, 'Bram Jansen', { 'complaint.involved': [office.person(officer)] })
    await office.as('Fatima el Amrani')
    await withdraw(office, about)
    office.now = '2033-01-01T10:00:00.000Z'
    await office.as('Bram Jansen')
    expect(codesOf(await office.services.destruction.list())).toEqual(['act.notInYourRole'])
    expect(codesOf(await office.services.destruction.destroy([number]))).toEqual(['act.notInYourRole'])
    expect(codesOf(await office.services.documents.make({ kind: 'destruction-record' }))).toEqual(['act.notInYourRole'])
    await office.as(officer)
    expect(valueOf(await office.services.destruction.list()).map((line) => line.number)).toEqual([number])
    expect(codesOf(await office.services.destruction.destroy([number, about]))).toEqual([
      'destruction.none',
      'act.notYourDossier'
    ])
    expect(valueOf(await office.services.destruction.destroyed())).toEqual([])
  })

  it('whatever a full disk interrupts is finished at the next log-in, and counts once', async () => {
    let [isWhole, begun] = [false, 0]
    for (let after = 0; !isWhole; after += 1) {
      const { office, number } = await withDue()
      Object.assign(office.fault, { code: 'ENOSPC', after })
      const destroyed = await office.services.destruction.destroy([number])
      office.fault.code = null
      isWhole = destroyed.ok
      if (!destroyed.ok && !codesOf(destroyed).includes('destruction.unfinished')) {
        expect(await inList(office)).toEqual([number])
        continue
      }
      if (!destroyed.ok) begun += 1
      await office.as(officer)
      expect(await inList(office)).toEqual([])
      expect(await linesOf(office)).toHaveLength(1)
      expect(valueOf(await office.services.destruction.destroyed())).toHaveLength(1)
      expect(existsSync(join(office.folder, 'destroying'))).toBe(false)
    }
    expect(begun).toBeGreaterThan(2)
  })

  it('what was begun is finished before anything else is destroyed, and counts once', async () => {
    let begun = 0
    for (let after = 0, isWhole = false; !isWhole; after += 1) {
      const { office, number } = await withDue()
      Object.assign(office.fault, { code: 'ENOSPC', after })
      const destroyed = await office.services.destruction.destroy([number])
      office.fault.code = null
      isWhole = destroyed.ok
      if (!codesOf(destroyed).includes('destruction.unfinished')) continue
      begun += 1
      expect(valueOf(await office.services.destruction.destroy([number])).numbers).toEqual([number])
      expect(await inList(office)).toEqual([])
      expect(await linesOf(office)).toHaveLength(1)
      expect(valueOf(await office.services.destruction.destroyed())).toHaveLength(1)
    }
    expect(begun).toBeGreaterThan(2)
  })

  it('many go in turns: it tells how far it is, and what is not destroyed yet can be given up', async () => {
    const office = await new TestOffice().furnished('EW', {})
    const numbers: DossierNumber[] = []
    for (let made = 0; made < 60; made += 1) {
      const number = await takeIn(office, officer)
      await withdraw(office, number)
      numbers.push(number)
    }
    office.now = due
    const { destruction } = office.services
    const going = destruction.destroy(numbers)
    while ((valueOf(destruction.progress())?.done ?? 0) === 0) await new Promise((resolve) => setTimeout(resolve, 1))
    expect(codesOf(await destruction.destroy(numbers))).toEqual(['destruction.busy'])
    destruction.cancel()
    const { numbers: gone, isWhole } = valueOf(await going)
    expect(isWhole).toBe(false)
    expect(gone.length).toBeLessThan(60)
    expect(await inList(office)).toHaveLength(60 - gone.length)
    expect(valueOf(destruction.progress())).toBeNull()
  }, 60_000)
})
