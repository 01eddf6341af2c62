import { describe, expect, it } from 'vitest'
import { keptPapers } from '../../../shared/domain/dossier/papers.ts'
import { wholeYear } from '../../../shared/domain/statistics/period.ts'
import { readPdf } from '../../fixtures/documents/read-pdf.ts'
import { keepFile } from '../../fixtures/dossier/keep-file.ts'
import { classification, decision } from '../../fixtures/dossier/play.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { askedToday, formOf, inList, officeUnder, paperOf, takeIn } from './clause-office.ts'

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

describe('an advisory firm whose handler turns out to be involved', () => {
  it('EW-1.2: a stand-in has it in the same step, the handler keeps out of it, and the form tells both', async () => {
    const office = await officeUnder('EW', { 'Fatima el Amrani': 'officer' })
    const number = await takeIn(office, 'Fatima el Amrani')
    const handler = office.person('Marijke de Wit')
    valueOf(await office.act(number, { act: 'assign', values: { 'handling.handler': handler } }))
    const told = { employee: handler, involve: 'yes', means: 'in-person' }
    const tell = (details: typeof told & { standIn?: typeof handler }) =>
      office.act(number, { act: 'informEmployee', at: office.now, details })
    expect(codesOf(await tell(told))).toEqual(['correct.handlerBecomesInvolved'])
    const { state } = valueOf(await tell({ ...told, standIn: office.person('Fatima el Amrani') }))
    expect(state.values['handling.handler']).toMatchObject({ name: 'Fatima el Amrani' })
    expect(await formOf(office, number)).toContain('Fatima el Amrani vervangt de behandelaar, over wie de klacht gaat')
    await office.as('Marijke de Wit')
    expect(codesOf(await office.act(number, { act: 'classify', values: classification }))).toEqual(['act.aboutYou'])
  })
})

describe('an advisory firm and the third party that it names', () => {
  it('EW-3.2: the letter refers to the party named at set-up and says that its ruling binds; after the ruling nothing is decided anew', async () => {
    const office = await officeUnder('EW', {})
    const number = await takeIn(office, 'Marijke de Wit')
    const at = office.now
    const letter = { kind: 'letter', number, letter: 'doorverwijzing' } as const
    valueOf(await office.act(number, { act: 'classify', values: classification }))
    expect(codesOf(await office.services.documents.make(letter))).toEqual(['letter.noDecision', 'letter.missing'])
    valueOf(await office.act(number, { act: 'recordDecision', at, values: decision }))
    const body = 'Stichting Derde te Utrecht'
    const referred = { values: { 'settlement.referredTo': body }, details: { means: 'letter' } }
    valueOf(await office.act(number, { act: 'refer', at, ...referred }))
    expect(await paperOf(office, letter)).toMatch(/Stichting Derde te Utrecht[^]*voor ons kantoor bindend/)
    const values = { 'settlement.referredTo': body, 'settlement.appealOutcome': 'Gegrond: het honorarium terug' }
    valueOf(await office.act(number, { act: 'recordRuling', at, values, details: { ruledFor: 'complainant' } }))
    const anew = await office.act(number, { act: 'recordDecision', at, values: decision })
    expect(codesOf(anew)).toEqual(['ruling.binds'])
    expect(await formOf(office, number)).toMatch(
      /Doorverwezen naar[^]*Stichting Derde[^]*Gegrond: het honorarium terug/
    )
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
    const asked = () => askedToday(office, number).includes('refer')
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

describe('a care centre, from receipt to closing', () => {
  const colleagues = { 'Joris Peeters': 'employee', 'Els Smit': 'team-lead' }

  it('GC-2.1d: the receiver passes it on with the reason; then the colleague answers for it, and the form tells why', async () => {
    const office = await officeUnder('GC', { ...colleagues, 'Bram Jansen': 'officer' })
    const number = await takeIn(office, 'Joris Peeters')
    expect((await office.view(number)).responsible.people).toMatchObject([{ name: 'Joris Peeters' }])
    const values = { 'handling.handler': office.person('Bram Jansen') }
    expect(codesOf(await office.act(number, { act: 'assign', values }))).toEqual(['details.missing'])
    const details = { reason: 'Te ernstig om zelf te doen' }
    valueOf(await office.act(number, { act: 'assign', values, details }))
    await office.as('Bram Jansen')
    expect((await office.view(number)).responsible.people).toMatchObject([{ name: 'Bram Jansen' }])
    expect(askedToday(office, number)).toContain('settlement')
    expect(await formOf(office, number)).toMatch(/Behandelaar[^]*Bram Jansen[^]*Te ernstig om zelf te doen/)
  })

  it('GC-4.1: name and address, date, description, date and manner of settlement, correspondence and status stand on the form', async () => {
    const office = await officeUnder('GC', colleagues)
    const number = await takeIn(office, 'Marijke de Wit')
    expect(await formOf(office, number)).toMatch(/Status Afgehandeld op (– )?in behandeling/)
    const at = office.now
    const handler = { values: { 'handling.handler': office.person('Marijke de Wit') }, details: { reason: 'Zelf' } }
    const filed = {
      values: { 'handling.correspondence': 'Brief van 2 maart, e-mail van 3 maart' },
      details: { text: 'Opgeborgen' }
    }
    valueOf(await office.act(number, { act: 'classify', values: { 'classification.classes': ['content'] } }))
    valueOf(await office.act(number, { act: 'assign', ...handler }))
    valueOf(await office.act(number, { act: 'sendConfirmation', at, details: { means: 'email' } }))
    expect(codesOf(await office.act(number, { act: 'close' }))).toContain('closing.fieldMissing')
    valueOf(await office.act(number, { act: 'recordProgress', at, ...filed }))
    valueOf(await office.act(number, { act: 'recordDecision', at, values: decision }))
    valueOf(await office.act(number, { act: 'close' }))
    const form = await formOf(office, number)
    const parts = [
      'Anneke Vos',
      'Dorpsweg 4',
      'Ik zou vrijdag worden teruggebeld',
      'Brief van 2 maart, e-mail van 3 maart'
    ]
    for (const part of parts) expect(form).toContain(part)
    expect(form).toMatch(/Ontvangen op[^]*wo 4 maart 2026 10:00/)
    expect(form).toMatch(/Standpunt verzonden op [^]*wo 4 maart 2026 11:00 uur ☒ brief/)
    expect(form).toMatch(/Status Afgehandeld op (– )?afgesloten wo 4 maart 2026 11:00/)
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
  it('LM-5.7: what the client sent stands on the form as a list, from the intake on', async () => {
    const office = await officeUnder('LM', {})
    const evidence = ['Brief van 2 maart', 'Foto van de aanrijding']
    const number = await takeIn(office, 'Marijke de Wit', { 'complaint.attachments': evidence.join('\n') })
    const { bytes } = valueOf(await office.services.documents.make({ kind: 'form', number }))
    const lines = (await readPdf(bytes)).pages.flatMap(({ content }) => content.split('\n').map((line) => line.trim()))
    expect(lines.filter((line) => evidence.includes(line))).toEqual(evidence)
  })

  it('LM-5.4: other correspondence is taken into the dossier as it is, and the form lists it', async () => {
    const office = await officeUnder('LM', {})
    const number = await takeIn(office, 'Marijke de Wit')
    const said = { paper: 'letter', direction: 'in', at: office.now }
    const offer = { name: 'offerte drukker.txt', content: 'Honderd boekjes, gebonden.' }
    const answer = { name: 'antwoord drukker.txt', content: 'Graag, maar dan met de goede vertaling.' }
    valueOf(await keepFile(office.services, number, offer, said))
    valueOf(await keepFile(office.services, number, answer, { ...said, direction: 'out' }))
    const kept = keptPapers((await office.view(number)).events)
    const read = await Promise.all(kept.map(({ id }) => office.services.papers.piece(number, id, 0)))
    expect(read.map((piece) => Buffer.from(valueOf(piece)).toString())).toEqual([offer.content, answer.content])
    const form = await formOf(office, number)
    expect(form).toMatch(/Correspondentie[^]*offerte drukker.txt[^]*antwoord drukker.txt/)
  })
})

describe('every office', () => {
  it.each([
    ['EW-4.4', 'EW'],
    ['GC-2.1', 'GC'],
    ['LM-5.5', 'LM']
  ])(
    '%s: who has no part in a dossier finds it nowhere and gets no paper of it; who looks is in the journal',
    async (_, regulation) => {
      const office = await officeUnder(regulation, { 'Joris Peeters': 'employee', 'Bram Jansen': 'employee' })
      const number = await takeIn(office, 'Joris Peeters')
      await office.as('Bram Jansen')
      expect(await inList(office)).toEqual([])
      expect(askedToday(office, number)).toEqual([])
      expect(valueOf(await office.services.dossiers.search('Anneke'))).toEqual([])
      expect(codesOf(await office.services.dossiers.open(number))).toEqual(['act.notYourDossier'])
      expect(codesOf(await office.services.documents.make({ kind: 'form', number }))).toEqual(['act.notYourDossier'])
      const note = { act: 'recordProgress', at: office.now, values: {}, details: { text: 'x' } } as const
      const tried = await office.services.dossiers.act({ number, seq: 1, command: note, draft: null })
      expect(codesOf(tried)).toEqual(['act.notYourDossier'])
      await office.as('Marijke de Wit')
      expect(await inList(office)).toEqual([number])
      await office.view(number)
      const notes = valueOf(await office.journal().entries()).filter(({ kind }) => kind === 'view')
      expect(notes.map(({ actor, subject }) => [actor?.name, subject])).toEqual([['Marijke de Wit', number]])
    }
  )
})
