import { describe, expect, it } from 'vitest'
import { nl } from '../../../shared/i18n/nl.ts'
import { describeRefusal, describeRefusals } from '../../../shared/i18n/describe-refusal.ts'
import { createTranslator } from '../../../shared/i18n/translator.ts'
import type { Refusal } from '../../../shared/result.ts'
import { refusalCodesInSources } from './refusal-codes.ts'

const t = createTranslator('nl')

describe('every refusal', () => {
  const codes = refusalCodesInSources()

  it('that the sources can give has a text', () => {
    const untold = [...codes].filter(([code]) => !Object.hasOwn(nl.refusals, code))
    expect(untold).toEqual([])
  })

  it('is found by the scan in the domain, the register and the vault', () => {
    expect([...codes.keys()]).toEqual(
      expect.arrayContaining(['field.required', 'closing.noDecision', 'register.diskFull', 'vault.wrongPassword'])
    )
  })
})

describe('a refusal in words', () => {
  it('names the field by its label', () => {
    expect(describeRefusal(t, { code: 'field.required', field: 'complaint.description' })).toBe(
      'Vul “Omschrijving, zo letterlijk mogelijk” in.'
    )
  })

  it('names a field of the register event too', () => {
    const refusal = { code: 'register.invalidEvent', params: { field: 'receivedAt' } }
    expect(describeRefusal(t, refusal)).toContain('“Ontvangen op”')
  })

  it('EW-1.2: ends with the clause that causes it', () => {
    const refusal = { code: 'assign.handlerInvolved', params: { name: 'Iris de Boer', clause: 'EW-1.2' } }
    expect(describeRefusal(t, refusal)).toBe(
      'De klacht gaat over Iris de Boer. Wijs een vervanger aan als behandelaar. (artikel EW-1.2)'
    )
  })

  it('writes days as people do', () => {
    const refusal = { code: 'delay.notLater', field: 'newDueDay', params: { day: '2026-03-24' } }
    expect(describeRefusal(t, refusal)).toContain('na di 24 maart 2026')
    expect(describeRefusal(createTranslator('en'), refusal)).toContain('after Tue 24 March 2026')
  })

  it('shows what was typed as it was typed', () => {
    const refusal = { code: 'correct.handlerBecomesInvolved', params: { name: '<b>Ans & Bo</b> $t(common:save)' } }
    expect(describeRefusal(t, refusal)).toContain('<b>Ans & Bo</b> $t(common:save) behandelt')
  })

  it('names an unknown code and says what to do', () => {
    expect(describeRefusal(t, { code: 'later.invented' })).toBe(
      'Dit lukte niet (later.invented). Er is niets veranderd. Probeer het opnieuw; blijft het misgaan, herstart dan Klachtenboek.'
    )
  })
})

describe('a refused act', () => {
  const refusals: Refusal[] = [
    { code: 'field.required', field: 'reason' },
    { code: 'field.required', field: 'newDueDay' }
  ]

  it('EW-6.4: says what did not happen, why, and that the text was kept', () => {
    expect(describeRefusals(t, refusals, { act: 'sendDelayNotice' })).toBe(
      'Het uitstelbericht is niet vastgelegd. Vul “Reden” in. Vul “Nieuwe uiterste datum” in. Uw tekst is bewaard.'
    )
  })
})
