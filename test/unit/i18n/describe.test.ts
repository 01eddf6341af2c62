import { describe, expect, it } from 'vitest'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { loadPolicy } from '../../../shared/domain/regulation/checks/load-policy.ts'
import ew from '../../../resources/policies/EW.json' with { type: 'json' }
import { describeEvent } from '../../../shared/i18n/describe-event.ts'
import { confirmationOf, fieldLabel, lengthInWords, optionLabel, sayTimeLeft } from '../../../shared/i18n/describe.ts'
import { createTranslator } from '../../../shared/i18n/translator.ts'
import type { Instant } from '../../../shared/domain/time.ts'

const dutch = createTranslator('nl')
const english = createTranslator('en')

function policyEW(): Policy {
  const loaded = loadPolicy(ew)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error))
  return loaded.value
}

const policy = policyEW()

describe('an amount of time', () => {
  it.each([
    [{ unit: 'workingDays', value: 2, late: false }, 'nog 2 werkdagen', '2 working days left'],
    [{ unit: 'workingDays', value: 1, late: false }, 'nog 1 werkdag', '1 working day left'],
    [{ unit: 'workingDays', value: 0, late: false }, 'geen werkdag meer over', 'no working day left'],
    [{ unit: 'hours', value: 3, late: true }, '3 uur te laat', '3 hours late'],
    [{ unit: 'hours', value: 1, late: true }, '1 uur te laat', '1 hour late'],
    [{ unit: 'minutes', value: 0, late: false }, 'nog minder dan een minuut', 'less than a minute left'],
    [{ unit: 'days', value: 1, late: true }, '1 dag te laat', '1 day late']
  ] as const)('%o is said as people say it', (amount, nl, en) => {
    expect(sayTimeLeft(dutch, amount)).toBe(nl)
    expect(sayTimeLeft(english, amount)).toBe(en)
  })

  it('EW-6.4: says how long a term is', () => {
    expect(lengthInWords(dutch, { value: 4, unit: 'weeks' })).toBe('4 weken')
    expect(lengthInWords(dutch, { value: 1, unit: 'years' })).toBe('1 jaar')
    expect(lengthInWords(dutch, { value: 0, unit: 'calendarDays' })).toBe('dezelfde dag')
    expect(lengthInWords(english, { value: 0, unit: 'calendarDays' })).toBe('the same day')
  })
})

describe('a label', () => {
  it('comes from the policy when the policy renames the field', () => {
    const renamed = { ...policy, fields: [{ id: 'number', on: true, required: 'never' as const, label: 'Meldnummer' }] }
    expect(fieldLabel(dutch, 'number', renamed)).toBe('Meldnummer')
    expect(fieldLabel(dutch, 'number', policy)).toBe('Klachtnummer')
  })

  it('exists for a detail of an act, and falls back on the id', () => {
    expect(fieldLabel(dutch, 'newDueDay')).toBe('Nieuwe uiterste datum')
    expect(fieldLabel(dutch, 'toString')).toBe('toString')
  })

  it('EW-5.3: of a class comes from the policy, of a mode from the product', () => {
    expect(optionLabel(dutch, 'classes', 'financial', policy)).toBe('financiële kant van de dienstverlening')
    expect(optionLabel(english, 'modes', 'oral', policy)).toBe('oral')
  })

  it('asks to confirm what is final only', () => {
    expect(confirmationOf(dutch, 'close')).toContain('Heropenen kan')
    expect(confirmationOf(dutch, 'recordReaction')).toBeNull()
  })
})

describe('an event in the history', () => {
  const moment: Instant = '2026-03-24T10:00:00.000Z'
  const actor = { id: 'a1', name: 'Noor', role: 'officer' }
  const bare = { at: moment, recordedAt: moment, actor, values: {}, details: {}, policy: { id: 'EW', version: 1 } }

  it('EW-6.5: says how the complainant got a reaction', () => {
    expect(describeEvent(dutch, { ...bare, type: 'reactionRecorded', details: { means: 'phone' } }, policy)).toBe(
      'Reactie aan de klager: telefoon'
    )
  })

  it('EW-6.4: says the new final date of a delay notice', () => {
    const notice = { ...bare, type: 'delayNoticeSent', details: { reason: 'ziekte', newDueDay: '2026-05-01' } }
    expect(describeEvent(dutch, notice, policy)).toBe('Uitstelbericht verstuurd: nieuwe uiterste datum vr 1 mei 2026')
  })

  it('says which field was corrected, and keeps an unknown type readable', () => {
    const correction = { ...bare, type: 'corrected', details: { field: 'complaint.summary' } }
    expect(describeEvent(dutch, correction, policy)).toBe('Gecorrigeerd: Korte typering')
    expect(describeEvent(dutch, { ...bare, type: 'sampled' }, policy)).toBe('Andere gebeurtenis (sampled)')
  })
})
