import { makeDocument } from '../../../electron/main/documents/kinds.ts'
import { describe, expect, it } from 'vitest'
import type { DocumentInput } from '../../../shared/papers/document-input.ts'
import { intake } from '../../fixtures/dossier/play.ts'
import { valueOf } from '../register/support.ts'
import { TestOffice } from './office.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

async function withComplaint(): Promise<{ office: TestOffice; number: DossierNumber; made: DocumentInput[] }> {
  const office = await new TestOffice().furnished()
  const made: DocumentInput[] = []
  office.maker = {
    make: (input) => {
      made.push(input)
      return Promise.resolve({ name: 'brief.pdf', bytes: new Uint8Array([1]), unshown: [] })
    }
  }
  await office.as('Marijke de Wit')
  const { number } = valueOf(await office.services.dossiers.register(intake, null))
  return { office, number, made }
}

describe('the letters of a dossier', () => {
  it('EW-6.4: the delay notice is refused until it is recorded, and then made from what was recorded', async () => {
    const { office, number, made } = await withComplaint()
    const request = { kind: 'letter', number, letter: 'uitstelbericht' } as const
    expect(await office.services.documents.make(request)).toEqual({
      ok: false,
      error: [{ code: 'letter.noDelayNotice', params: { clause: 'EW-6.4' } }]
    })
    office.now = '2026-03-20T10:00:00.000Z'
    const details = { reason: 'Wij wachten op stukken.', newDueDay: '2026-04-20' }
    valueOf(await office.act(number, { act: 'sendDelayNotice', at: '2026-03-20T09:00:00.000Z', details }))
    valueOf(await office.services.documents.make(request))
    expect(made).toMatchObject([
      {
        kind: 'letter',
        letter: { reference: number, signer: { name: 'Marijke de Wit', role: 'klachtenfunctionaris' } }
      }
    ])
    expect(JSON.stringify(made)).toContain('Wij wachten op stukken.')
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
    ).toMatchObject({ ok: false, error: [{ code: 'letter.noDelayNotice' }] })
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
