import { expect, it } from 'vitest'
import type { DocumentInput } from '../../../shared/papers/document-input.ts'
import { classification, decision, intake } from '../../fixtures/dossier/play.ts'
import { valueOf } from '../register/support.ts'
import { TestOffice } from './office.ts'

it('EW-3.1, EW-3.2: told of the regulation, then referred; the letter names the body and is dated on the day on which it goes', async () => {
  const office = await new TestOffice().furnished()
  const made: DocumentInput[] = []
  office.maker = {
    make: (input) => {
      made.push(input)
      return Promise.resolve({ bytes: new Uint8Array([1]), unshown: [], name: 'brief.pdf' })
    }
  }
  await office.as('Marijke de Wit')
  const { number } = valueOf(await office.services.dossiers.register(intake, null))
  const at = office.now
  valueOf(await office.act(number, { act: 'classify', values: classification }))
  valueOf(await office.act(number, { act: 'recordReaction', at, details: { means: 'phone', regulationTold: 'yes' } }))
  valueOf(await office.act(number, { act: 'recordDecision', at, values: decision }))
  const values = { 'settlement.referredTo': 'Stichting Derde te Utrecht' }
  valueOf(await office.act(number, { act: 'refer', at, values, details: { means: 'letter' } }))
  office.now = '2026-03-20T10:00:00.000Z'
  valueOf(await office.services.documents.make({ kind: 'letter', number, letter: 'doorverwijzing' }))
  expect(made).toMatchObject([{ letter: { clause: 'EW-3.2', placeAndDate: 'Ons Dorp, vrijdag 20 maart 2026' } }])
  expect(JSON.stringify(made)).toContain('Stichting Derde te Utrecht')
  const { state } = valueOf(await office.services.dossiers.open(number))
  expect(state.values).toMatchObject({ 'handling.regulationToldAt': at, 'settlement.referredAt': at, ...values })
})
