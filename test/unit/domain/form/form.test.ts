import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkLengths } from '../../../../shared/domain/form/check-length.ts'
import { checkValue } from '../../../../shared/domain/form/check-value.ts'
import { findBsnLikeNumbers } from '../../../../shared/domain/form/bsn.ts'
import { looksLikeEmail } from '../../../../shared/domain/form/email.ts'
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
    expect(faults('complainant.email', ['geen tekst'])).toEqual(['field.notAText'])
    expect(faults('complainant.name', 'a'.repeat(301))).toEqual(['field.tooLong'])
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

  it.each([
    '111\u00a0222\u00a0333',
    '111\u202f222\u202f333',
    '11\u201112\u201122\u2011333',
    '111\u200e222\u200b333',
    '１１１２２２３３３',
    '111 . 222 . 333'
  ])('sees the BSN in %j, as word processors and phones write it', (typed) => {
    expect(findBsnLikeNumbers(`BSN:\u00a0${typed}.`)).toHaveLength(1)
  })

  it('takes no BSN out of a phone number with its country, or over two lines', () => {
    expect(findBsnLikeNumbers('+31 111222333, +31 (0)111222333, 0031-111222333')).toEqual([])
    expect(findBsnLikeNumbers('111222\n333')).toEqual([])
  })

  it.each([
    'josé@voorbeeld.example',
    'j&j@voorbeeld.example',
    'info@straße.example',
    "o'neil+x@a-b.example",
    '用户@例子.example'
  ])('keeps the address %s as it is typed, without a word', (typed) => {
    expect(faults('complainant.email', typed)).toEqual([])
    expect(looksLikeEmail(typed)).toBe(true)
    expect(looksLikeEmail(`\u200e${typed}\u00a0`)).toBe(true)
  })

  it.each([
    'geen adres',
    'jan@',
    '@voorbeeld.example',
    'jan@voorbeeld',
    'jan@@voorbeeld.example',
    'a@b.example, c@d.example'
  ])('keeps %s too, and only wonders whether it is an address', (typed) => {
    expect(faults('complainant.email', typed)).toEqual([])
    expect(looksLikeEmail(typed)).toBe(false)
  })

  it('counts a text in characters as people see them, in a draft as on the form', () => {
    const fits = '👨‍👩‍👧'.repeat(300)
    expect(faults('complaint.summary', fits)).toEqual([])
    expect(checkLengths({ 'complaint.summary': fits })).toEqual([])
    expect(faults('complaint.summary', `${fits}é`)).toEqual(['field.tooLong'])
    expect(checkLengths({ 'complaint.summary': `${fits}é` })).toMatchObject([{ params: { limit: 300 } }])
    const people = [{ name: 'a'.repeat(201) }]
    expect(faults('complaint.involved', people)).toEqual(['field.tooLong'])
    expect(checkLengths({ 'complaint.involved': people })).toMatchObject([{ params: { limit: 200 } }])
  })

  it('takes a field that shows nothing as not filled in', () => {
    const values = { 'complainant.name': '\u200b', channel: '\u00a0\ufeff' }
    expect(missingFields(values, policy, 'intake')).toEqual(expect.arrayContaining(['complainant.name', 'channel']))
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
