import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkValue } from '../../../../shared/domain/form/check-value.ts'
import { findBsnLikeNumbers } from '../../../../shared/domain/form/bsn.ts'
import { missingFields } from '../../../../shared/domain/form/completeness.ts'
import { findField, formFields } from '../../../../shared/domain/form/fields.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

const policy = policyNamed('EW')
const faults = (id: string, value: Parameters<typeof checkValue>[1]) =>
  checkValue(findField(id)!, value, policy).map(({ code }) => code)

describe('the form', () => {
  it('EW-6.2: an empty form lacks every required field, in the order of the form', () => {
    const missing = missingFields({}, policy, 'closing')
    expect(missing.slice(0, 4)).toEqual(['receivedAt', 'receivedBy', 'channel', 'complainant.name'])
    const order = missing.map((id) => formFields.findIndex((field) => field.id === id))
    expect(order).toEqual(order.toSorted((left, right) => left - right))
  })

  it('a blank value always fits; a value that does not fit is named', () => {
    for (const { id } of formFields) expect(faults(id, '')).toEqual([])
    expect(faults('complainant.email', 'geen adres')).toEqual(['field.notAnEmail'])
    expect(faults('complaint.involved', 'Jan')).toEqual(['field.notAPerson'])
    expect(faults('classification.classes', 'conduct')).toEqual(['field.unknownChoice'])
    expect(faults('number', '2026-0001')).toEqual(['field.derived'])
    expect(faults('receivedAt', '2026-03-24T10:00:00+01:00')).toEqual(['field.noSuchMoment'])
  })

  it('recognises text that passes the check of a BSN, also with spaces or dots', () => {
    expect(findBsnLikeNumbers('Mijn nummer is 111222333, dank u')).toEqual(['111222333'])
    expect(findBsnLikeNumbers('1112.22.333 en 111 222 333')).toEqual(['1112.22.333', '111 222 333'])
    expect(findBsnLikeNumbers('telefoon 0201234567, dossier 123456789, 000000000')).toEqual([])
  })

  it('finds a BSN wherever it stands, and only numbers that pass the check', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(digits, fc.string({ unit: fc.constantFrom('a', ' ', '\n', ',') }), (eight, around) => {
        const sum = eight.reduce((total, digit, index) => total + digit * (9 - index), 0)
        const last = sum % 11
        fc.pre(last < 10 && eight.some((digit) => digit > 0))
        const bsn = `${eight.join('')}${String(last)}`
        expect(findBsnLikeNumbers(`${around}x ${bsn} x${around}`)).toEqual([bsn])
        const wrong = `${eight.join('')}${String((last + 1) % 10)}`
        fc.pre((last + 1) % 10 !== last)
        expect(findBsnLikeNumbers(wrong)).toEqual([])
      })
    )
  })
})
