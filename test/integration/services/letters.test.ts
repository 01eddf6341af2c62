import { makeDocument } from '../../../electron/main/documents/kinds.ts'
import { describe, expect, it } from 'vitest'
import { correspondenceIn } from '../../../shared/domain/dossier/correspondence.ts'
import { letterIn } from '../../../shared/domain/letters/kept-letter.ts'
import type { DocumentInput } from '../../../shared/papers/document-input.ts'
import { intake } from '../../fixtures/dossier/play.ts'
import { valueOf } from '../register/support.ts'
import { TestOffice } from './office.ts'
import type { FieldValues } from '../../../shared/domain/form/field-value.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

async function viewOf(office: TestOffice, number: DossierNumber) {
  return valueOf(await office.services.dossiers.open(number))
}

/** What a regulation asks at the intake beside what all of them do. */
const askedMore: Readonly<Record<string, FieldValues>> = {
  TB: {
    'complainant.kind': 'relation',
    'complainant.phone': '030-1234567',
    'complaint.promised': 'Wij bellen vrijdag terug.',
    'handling.callBackDay': '2026-03-06'
  }
}

async function withComplaint(
  regulation = 'EW'
): Promise<{ office: TestOffice; number: DossierNumber; made: DocumentInput[] }> {
  const office = await new TestOffice().furnished(regulation, regulation === 'EW' ? undefined : {})
  const made: DocumentInput[] = []
  office.maker = {
    make: (input) => {
      made.push(input)
      return Promise.resolve({ name: 'brief.pdf', bytes: new Uint8Array([1]), unshown: [] })
    }
  }
  await office.as('Marijke de Wit')
  const { number } = valueOf(await office.services.dossiers.register({ ...intake, ...askedMore[regulation] }, null))
  return { office, number, made }
}

describe('the letters of a dossier', () => {
  it('EW-6.4: the delay notice is refused as long as it lacks its reason and new date, and is then written with them', async () => {
    const { office, number, made } = await withComplaint()
    const request = { kind: 'letter', number, letter: 'uitstelbericht' } as const
    const missing = (field: string, blank: string) => ({ code: 'letter.missing', field, params: { blank } })
    expect(await office.services.documents.make(request)).toEqual({
      ok: false,
      error: [missing('reason', 'reden'), missing('newDueDay', 'nieuwe datum')]
    })
    office.now = '2026-03-20T10:00:00.000Z'
    const details = { reason: 'Wij wachten op stukken.', newDueDay: '2026-04-20' }
    const command = { act: 'sendDelayNotice', at: '2026-03-20T09:00:00.000Z', values: {}, details } as const
    valueOf(await office.services.documents.make({ ...request, written: { command, hand: {} } }))
    expect(made).toMatchObject([
      {
        kind: 'letter',
        letter: { reference: number, signer: { name: 'Marijke de Wit', role: 'klachtenfunctionaris' } }
      }
    ])
    expect(JSON.stringify(made)).toContain('Wij wachten op stukken.')
    expect((await viewOf(office, number)).events).toHaveLength(1)
  })

  it('EW-6.4: sending is recorded in one step with the act, and the letter stays as it was sent', async () => {
    const { office, number, made } = await withComplaint()
    office.now = '2026-03-20T10:00:00.000Z'
    const command = {
      act: 'sendDelayNotice',
      at: '2026-03-20T09:00:00.000Z',
      values: {},
      details: { reason: 'Wij wachten op stukken.', newDueDay: '2026-04-20' }
    } as const
    const hand = { 'letter.subject': 'Nog even geduld', 'letter.copies': 'Bouwbedrijf Vos' }
    const letter = { id: 'uitstelbericht', way: 'letter', hand } as const
    const view = valueOf(await office.act(number, command, { letter }))
    expect(view.events.map(({ type }) => type)).toEqual(['registered', 'delayNoticeSent'])
    const kept = letterIn(view.events[1]!)
    expect(kept).toMatchObject({
      way: 'letter',
      letter: { subject: 'Nog even geduld', copies: ['Bouwbedrijf Vos'], signer: { name: 'Marijke de Wit' } }
    })
    office.now = '2026-03-24T10:00:00.000Z'
    const named = { field: 'complainant.name', 'complainant.name': 'Iemand Anders' }
    const corrected = { act: 'correct', values: { 'complainant.name': named['complainant.name'] } } as const
    valueOf(await office.act(number, { ...corrected, details: { field: named.field, reason: 'Verschreven.' } }))
    valueOf(await office.services.documents.make({ kind: 'letter', number, letter: 'uitstelbericht', sent: 2 }))
    expect(made.at(-1)).toMatchObject({ letter: kept?.letter, office: kept?.office, now: '2026-03-20T10:00:00.000Z' })
    expect(JSON.stringify(made.at(-1))).not.toContain('Iemand Anders')
    expect(
      await office.services.documents.make({ kind: 'letter', number, letter: 'uitstelbericht', sent: 1 })
    ).toMatchObject({ error: [{ code: 'letter.unknown' }] })
  })

  it('GC-2.2b: a letter that lacks something, or whose act is refused, is not sent, and each field is named once', async () => {
    const { office, number } = await withComplaint()
    const letter = { id: 'uitstelbericht', way: 'email', hand: {} } as const
    const bare = { act: 'sendDelayNotice', at: office.now } as const
    expect(await office.act(number, bare, { letter })).toEqual({
      ok: false,
      error: [
        { code: 'field.required', field: 'reason' },
        { code: 'field.required', field: 'newDueDay' }
      ]
    })
    expect(await office.act(number, { act: 'recordProgress' }, { letter })).toEqual({
      ok: false,
      error: [{ code: 'letter.notWithThisAct' }]
    })
    expect(await office.act(number, bare, { letter: { ...letter, id: 'felicitatie' } })).toEqual({
      ok: false,
      error: [{ code: 'letter.unknown' }]
    })
    expect((await viewOf(office, number)).events).toHaveLength(1)
  })

  it('EW-6.5: of what was told by telephone before, the letter is correspondence of its own', async () => {
    const { office, number } = await withComplaint()
    const told = { act: 'recordReaction', at: office.now, details: { means: 'phone' } } as const
    valueOf(await office.act(number, told))
    const letter = { id: 'ontvangen', way: 'handed', hand: {} } as const
    expect(await office.act(number, told, { letter })).toMatchObject({ error: [{ code: 'letter.notWithThisAct' }] })
    const view = valueOf(await office.act(number, { act: 'recordContact', at: office.now }, { letter }))
    const event = view.events.at(-1)!
    expect(event).toMatchObject({
      type: 'contactRecorded',
      details: { direction: 'out', withWhom: 'Anneke Vos', means: 'handed' }
    })
    expect(letterIn(event)?.letter.id).toBe('ontvangen')
    expect(correspondenceIn(view.events)).toContain(event)
  })

  it('LM-5.7: a letter that no regulation asks for is kept as correspondence, and another can be written after it', async () => {
    const { office, number } = await withComplaint()
    const command = { act: 'recordContact', at: office.now } as const
    const letter = { id: 'eigen-brief', way: 'email', hand: { 'letter.paragraph.1': 'Het spijt ons.' } } as const
    expect(await office.act(number, command, { letter: { ...letter, hand: {} } })).toMatchObject({
      error: [{ code: 'letter.missing', field: 'letter.paragraph.1' }]
    })
    for (const words of ['Het spijt ons.', 'Nogmaals.']) {
      const hand = { 'letter.paragraph.1': words, 'letter.enclosures': 'Verslag' }
      const view = valueOf(await office.act(number, command, { letter: { ...letter, hand } }))
      expect(view.events.at(-1)).toMatchObject({
        type: 'contactRecorded',
        details: { direction: 'out', means: 'email' }
      })
      expect(letterIn(view.events.at(-1)!)?.letter.paragraphs[1]).toBe(words)
      expect(letterIn(view.events.at(-1)!)?.letter.enclosures).toEqual(['Verslag'])
    }
    const written = correspondenceIn((await viewOf(office, number)).events)
    expect(written).toHaveLength(2)
  })

  it.each(['EW', 'LM', 'GC', 'TB', 'IN', 'ISO'])(
    'goes from its draft to the letter as it was sent, and the draft with it: %s',
    async (regulation) => {
      const { office, number, made } = await withComplaint(regulation)
      const { dossiers, drafts, documents } = office.services
      const hand = { 'letter.paragraph.1': 'Wij komen er graag op terug.' }
      const draft = { id: `letter-${number}-eigen-brief`, kind: 'letter', subject: `${number}/eigen-brief` } as const
      valueOf(await drafts.save({ ...draft, values: hand }))
      const command = { act: 'recordContact', at: office.now, values: {}, details: {} } as const
      const letter = { id: 'eigen-brief', way: 'letter', hand } as const
      const seq = (await viewOf(office, number)).events.length
      const refused = { number, seq, command, letter: { ...letter, hand: {} }, draft: draft.id }
      expect(await dossiers.act(refused)).toMatchObject({ error: [{ code: 'letter.missing' }] })
      expect(valueOf(await drafts.list())).toMatchObject([{ id: draft.id, values: hand }])
      const { events } = valueOf(await dossiers.act({ ...refused, letter }))
      expect(valueOf(await drafts.list())).toEqual([])
      const sent = events.at(-1)!
      valueOf(await documents.make({ kind: 'letter', number, letter: 'eigen-brief', sent: sent.seq }))
      expect(made.at(-1)).toMatchObject({ letter: letterIn(sent)?.letter })
      expect(letterIn(sent)?.letter.paragraphs[1]).toBe('Wij komen er graag op terug.')
    }
  )

  it('GC-2.2a: a proposal is recorded with the letter in which it is made, and stands among the correspondence', async () => {
    const { office, number } = await withComplaint('GC')
    const command = { act: 'recordProposal', at: office.now, details: {} } as const
    const letter = { id: 'voorstel', way: 'letter', hand: {} } as const
    expect(await office.act(number, { ...command, values: {} }, { letter })).toMatchObject({
      error: [{ field: 'settlement.proposal' }]
    })
    const values = { 'settlement.proposal': 'Wij geven de training opnieuw.' }
    const view = valueOf(await office.act(number, { ...command, values }, { letter }))
    const event = view.events.at(-1)!
    expect(event.type).toBe('proposalRecorded')
    expect(letterIn(event)?.letter.paragraphs.join()).toContain('Wij geven de training opnieuw.')
    expect(correspondenceIn(view.events)).toContain(event)
  })

  it('EW-4.1: informing the employee in writing is recorded with the letter, which stays in the office', async () => {
    const { office, number } = await withComplaint()
    const details = { employee: office.person('Joris Peeters'), involve: 'yes' }
    const letter = { id: 'betrokken-medewerker', way: 'handed', hand: {} } as const
    const view = valueOf(await office.act(number, { act: 'informEmployee', at: office.now, details }, { letter }))
    const event = view.events.find(({ type }) => type === 'employeeInformed')!
    expect(event.details['means']).toBe('handed')
    expect(letterIn(event)?.letter).toMatchObject({
      isInternal: true,
      addressee: ['Joris Peeters', 'Adviesbureau Proef']
    })
    expect(correspondenceIn(view.events)).toEqual([])
  })

  it('EW-6.5: the first reaction can be made before it is sent, and is signed by who writes it', async () => {
    const { office, number, made } = await withComplaint()
    valueOf(await office.services.documents.make({ kind: 'letter', number, letter: 'ontvangen' }))
    expect(made).toMatchObject([{ letter: { signer: { name: 'Marijke de Wit' }, addressee: ['Anneke Vos'] } }])
  })

  it('a letter that the regulation does not know is refused', async () => {
    const { office, number } = await withComplaint()
    expect(await office.services.documents.make({ kind: 'letter', number, letter: 'felicitatie' })).toEqual({
      ok: false,
      error: [{ code: 'letter.unknown' }]
    })
  })

  it('EW-4.4: a colleague without a part in the dossier gets no letter; printing and saving are in the journal', async () => {
    const { office, number } = await withComplaint()
    const request = { kind: 'letter', number, letter: 'ontvangen' } as const
    valueOf(await office.services.documents.saveAs(request))
    valueOf(await office.services.documents.printWindow(request))
    const notes = valueOf(await office.journal().entries()).filter(({ kind }) => kind === 'export' || kind === 'print')
    expect(notes.map(({ kind, subject, detail }) => [kind, subject, detail])).toEqual([
      ['export', number, { letter: 'ontvangen' }],
      ['print', number, { letter: 'ontvangen' }]
    ])
    await office.as('Joris Peeters')
    expect(await office.services.documents.make(request)).toMatchObject({
      ok: false,
      error: [{ code: 'act.notYourDossier' }]
    })
  })

  it.each([
    ['anneke@voorbeeld.nl', { name: 'Anneke Vos', address: 'anneke@voorbeeld.nl' }],
    ['', null],
    ['bij de balie', null],
    ['anneke@voorbeeld.nl,ander@voorbeeld.nl', null]
  ])('a letter as e-mail goes to the complainant, or leaves it open whom to: %j', async (email, to) => {
    const { office, made } = await withComplaint()
    const { number } = valueOf(await office.services.dossiers.register({ ...intake, 'complainant.email': email }, null))
    const request = { kind: 'letter-mail', number, letter: 'ontvangen' } as const
    valueOf(await office.services.documents.saveAs(request))
    expect(made).toMatchObject([{ kind: 'letter-mail', letter: { id: 'ontvangen', reference: number }, to }])
    const notes = valueOf(await office.journal().entries()).filter(({ kind }) => kind === 'export')
    expect(notes).toMatchObject([{ subject: number, detail: { letter: 'ontvangen' } }])
    await office.as('Joris Peeters')
    expect(await office.services.documents.make(request)).toMatchObject({ error: [{ code: 'act.notYourDossier' }] })
  })

  it('a letter as e-mail is refused for the same reason as the letter itself', async () => {
    const { office, number } = await withComplaint()
    expect(
      await office.services.documents.saveAs({ kind: 'letter-mail', number, letter: 'uitstelbericht' })
    ).toMatchObject({ ok: false, error: [{ code: 'letter.missing' }, { code: 'letter.missing' }] })
  })

  it('names the words of a form that no font can show, from the register to the preview', async () => {
    const office = await new TestOffice().furnished()
    office.maker = { make: (input) => makeDocument(input, 'resources') }
    await office.as('Marijke de Wit')
    const abroad = { ...intake, 'complainant.name': '王小明', 'complaint.summary': '王小明 belde over सुनीता.' }
    const { number } = valueOf(await office.services.dossiers.register(abroad, null))
    const form = valueOf(await office.services.documents.make({ kind: 'form', number }))
    expect(form.unshown).toEqual(['王小明', 'सुनीता.'])
  })
})
