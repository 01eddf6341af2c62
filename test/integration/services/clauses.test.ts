import { describe, expect, it } from 'vitest'
import { makeDocument } from '../../../electron/main/documents/kinds.ts'
import { wholeYear } from '../../../shared/domain/statistics/period.ts'
import { readPdf } from '../../fixtures/documents/read-pdf.ts'
import { classification, decision } from '../../fixtures/dossier/play.ts'
import { intakeUnder } from '../../fixtures/dossier/office-of.ts'
import { policyNamed } from '../../fixtures/policies.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { TestOffice } from './office.ts'

/** An office that makes its papers for real. */
async function officeUnder(regulation: string, colleagues: Readonly<Record<string, string>>): Promise<TestOffice> {
  const office = new TestOffice()
  office.maker = { make: (input) => makeDocument(input, 'resources') }
  return office.furnished(regulation, colleagues)
}

/** Takes in what this regulation asks, by whoever is at the desk. */
async function takeIn(office: TestOffice, by: string, other: Parameters<typeof intakeUnder>[1] = {}): Promise<string> {
  await office.as(by)
  const people = { receivedBy: office.person(by), 'complaint.involved': [] }
  const values = intakeUnder(policyNamed(office.regulation), { ...people, ...other })
  return valueOf(await office.services.dossiers.register(values, null)).number
}

async function formOf(office: TestOffice, number: string): Promise<string> {
  const { bytes } = valueOf(await office.services.documents.make({ kind: 'form', number }))
  return (await readPdf(bytes)).text
}

async function inList(office: TestOffice): Promise<string[]> {
  const { lines } = valueOf(await office.services.dossiers.list(null))
  return lines.map(({ number }) => number).sort()
}

describe('an advisory firm', () => {
  it('EW-4.5: without a decision that was told it does not close; told, the letter holds it', async () => {
    const office = await officeUnder('EW', {})
    const number = await takeIn(office, 'Marijke de Wit')
    const at = office.now
    valueOf(await office.act(number, { act: 'classify', values: classification }))
    const gaps = await office.act(number, { act: 'close' })
    expect(codesOf(gaps)).toContain('closing.noDecision')
    valueOf(await office.act(number, { act: 'recordDecision', at, values: decision }))
    expect(codesOf(await office.act(number, { act: 'close' }))).not.toContain('closing.noDecision')
    const made = valueOf(await office.services.documents.make({ kind: 'letter', number, letter: 'beslissing' }))
    expect((await readPdf(made.bytes)).text).toContain(decision['settlement.position'])
  })
})

describe('a collection agency', () => {
  it('IN-5.1: the quality manager reads in one report how the forms stand; an employee does not', async () => {
    const office = await officeUnder('IN', { 'Joris Peeters': 'employee', 'Klaas de Boer': 'officer' })
    await takeIn(office, 'Joris Peeters')
    const withdrawn = await takeIn(office, 'Klaas de Boer')
    const details = { reason: 'Bij nader inzien' }
    valueOf(await office.act(withdrawn, { act: 'withdraw', at: office.now, details }))
    const request = { ...wholeYear(2026), shared: false }
    await office.as('Marijke de Wit')
    const { report } = valueOf(await office.services.reports.annual(request))
    const counts = report.outcome.statuses.rows.map(({ id, count }) => [id, count])
    expect(Object.fromEntries(counts)).toMatchObject({ new: 1, withdrawn: 1, closed: 0 })
    await office.as('Joris Peeters')
    expect(codesOf(await office.services.reports.annual(request))).toEqual(['act.notInYourRole'])
  })

  it('IN-2.4: who is not satisfied is referred to the disputes committee; Vandaag asks it until it is done, the letter names it', async () => {
    const office = await officeUnder('IN', {})
    const number = await takeIn(office, 'Marijke de Wit', {
      'complainant.postcode': '1234 AB',
      'complainant.place': 'Ons Dorp'
    })
    const at = office.now
    const asked = () => JSON.stringify(valueOf(office.services.dossiers.today())).includes('"refer"')
    valueOf(await office.act(number, { act: 'classify', values: { 'classification.classes': ['legal'] } }))
    valueOf(await office.act(number, { act: 'recordDecision', at, values: decision }))
    expect(asked()).toBe(false)
    const values = { 'settlement.satisfied': 'no', 'settlement.satisfiedEvidence': 'Per brief' }
    valueOf(await office.act(number, { act: 'recordSatisfaction', at, values }))
    expect(asked()).toBe(true)
    const body = 'Stichting Derde te Utrecht'
    const referred = { values: { 'settlement.referredTo': body }, details: { means: 'letter' } }
    valueOf(await office.act(number, { act: 'refer', at, ...referred }))
    expect(asked()).toBe(false)
    const made = valueOf(await office.services.documents.make({ kind: 'letter', number, letter: 'doorverwijzing' }))
    expect((await readPdf(made.bytes)).text).toContain(body)
    expect(await formOf(office, number)).toMatch(/Doorverwezen naar[^]*Stichting Derde te Utrecht[^]*4 maart 2026/)
  })
})

describe('a care centre', () => {
  it('GC-2.3: whoever takes it in, the complaint stands in the register under the next number', async () => {
    const office = await officeUnder('GC', { 'Joris Peeters': 'employee', 'Els Smit': 'team-lead' })
    const taken = [
      await takeIn(office, 'Joris Peeters'),
      await takeIn(office, 'Els Smit'),
      await takeIn(office, 'Marijke de Wit')
    ]
    expect(taken).toEqual(['2026-0001', '2026-0002', '2026-0003'])
    await office.as('Els Smit')
    expect(await inList(office)).toEqual(taken)
  })
})

describe('a trade organisation', () => {
  it('TB-2.2: who must act gets the dossier with the day of the call, on Vandaag and on the form', async () => {
    const office = await officeUnder('TB', {
      'Joris Peeters': 'employee',
      'Bram Jansen': 'employee',
      'Els Smit': 'head'
    })
    const number = await takeIn(office, 'Joris Peeters')
    await office.as('Bram Jansen')
    expect(await inList(office)).toEqual([])
    await office.as('Joris Peeters')
    const values = { 'handling.handler': office.person('Bram Jansen') }
    valueOf(await office.act(number, { act: 'assign', values, details: { reason: 'Kent de relatie' } }))
    await office.as('Bram Jansen')
    const today = JSON.stringify(valueOf(office.services.dossiers.today()))
    expect(today).toContain(number)
    expect(today).toContain('2026-03-06')
    expect(await formOf(office, number)).toMatch(/Behandelaar[^]*Bram Jansen[^]*vr 6 maart 2026/)
  })
})

describe('a translation agency', () => {
  it('LM-5.5: who has no part in a dossier finds it nowhere, and gets no paper of it', async () => {
    const office = await officeUnder('LM', { 'Joris Peeters': 'employee', 'Bram Jansen': 'employee' })
    const number = await takeIn(office, 'Joris Peeters')
    await office.as('Bram Jansen')
    expect(await inList(office)).toEqual([])
    expect(codesOf(await office.services.dossiers.open(number))).toEqual(['act.notYourDossier'])
    expect(codesOf(await office.services.documents.make({ kind: 'form', number }))).toEqual(['act.notYourDossier'])
    await office.as('Marijke de Wit')
    expect(await inList(office)).toEqual([number])
  })
})
