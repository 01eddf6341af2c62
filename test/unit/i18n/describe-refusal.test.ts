import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeRefusal, describeRefusals } from '../../../shared/i18n/describe-refusal.ts'
import { createTranslator } from '../../../shared/i18n/translator.ts'
import { refusalCodes } from '../../../shared/refusal-codes.ts'
import type { Refusal } from '../../../shared/result.ts'

const t = createTranslator('nl')

describe('every refusal', () => {
  it('is one that the sources can give: a code that nobody gives any more goes', () => {
    const sources = globSync(['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'])
      .filter((file) => !file.startsWith('shared/i18n') && !file.endsWith('refusal-codes.ts'))
      .map((file) => readFileSync(file, 'utf8'))
      .join()
    // Written as a template: one for each status of a dossier.
    const isNamed = (code: string) => code.startsWith('act.whenStatus.') || sources.includes(`'${code}'`)
    expect(refusalCodes.filter((code) => !isNamed(code))).toEqual([])
  })
})

describe('a refusal in words', () => {
  it('names the field by its label', () => {
    expect(describeRefusal(t, { code: 'field.required', field: 'complaint.description' })).toBe(
      'Vul “Omschrijving, zo letterlijk mogelijk” in.'
    )
  })

  it('names a field of the register event too', () => {
    const refusal: Refusal = { code: 'register.invalidEvent', params: { field: 'receivedAt' } }
    expect(describeRefusal(t, refusal)).toContain('“Ontvangen op”')
  })

  it('EW-1.2: ends with the clause that causes it', () => {
    const refusal: Refusal = { code: 'assign.handlerInvolved', params: { name: 'Iris de Boer', clause: 'EW-1.2' } }
    expect(describeRefusal(t, refusal)).toBe(
      'De klacht gaat over Iris de Boer. Wijs een vervanger aan als behandelaar. (artikel EW-1.2)'
    )
  })

  it('writes days as people do', () => {
    const refusal: Refusal = { code: 'delay.notLater', field: 'newDueDay', params: { day: '2026-03-24' } }
    expect(describeRefusal(t, refusal)).toContain('na di 24 maart 2026')
    expect(describeRefusal(createTranslator('en'), refusal)).toContain('after Tue 24 March 2026')
  })

  it('shows what was typed as it was typed', () => {
    const refusal: Refusal = {
      code: 'correct.handlerBecomesInvolved',
      params: { name: '<b>Ans & Bo</b> $t(common:save)' }
    }
    expect(describeRefusal(t, refusal)).toContain('<b>Ans & Bo</b> $t(common:save) behandelt')
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
