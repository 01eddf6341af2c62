import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNumbers, printNumber, readNumber } from '../../../../shared/domain/dossier/number.ts'

describe('a dossier number as it is typed, pasted or scanned', () => {
  it.each([
    ...['2026-0012', '2026-12', '2026/0012', '2026/12', '2026 12', '2026.12', '2026_0012', '20260012', '2026 - 0012'],
    ...['#2026-0012', '# 2026-12', 'nr. 2026-0012', 'Nr 2026-12', 'no. 2026-0012', 'Dossier 2026-0012'],
    ...['dossiernummer: 2026-0012', 'Klacht 2026/12', 'klachtnummer 2026-0012', 'KLACHTENBOEK:2026-0012'],
    ...[
      'klachtenboek:2026-0012',
      'klachtenboek: 2026-0012\r\n',
      'klachtenboek;2026/0012',
      '\ufeff2026\u20110012\u200e'
    ],
    ...['2026–0012', '2026\u00a0-\u00a00012', '２０２６－００１２', '2026-000012']
  ])('%j is 2026-0012', (typed) => {
    expect(readNumber(typed)).toBe('2026-0012')
  })

  it.each(['', '2026', '12', '2026-', '2026-0000', '1999-0001', '24-03-2026', 'jansen', '06 1234 5678', '2026-12-31'])(
    '%j is none',
    (typed) => {
      expect(readNumber(typed)).toBeNull()
    }
  )

  it('is read back from how it is printed, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2199 }), fc.integer({ min: 1, max: 999_999_999 }), (year, place) => {
        const number = printNumber(year, place)
        expect(readNumber(number)).toBe(number)
        expect(readNumber(`klachtenboek:${number}`)).toBe(number)
        expect(readNumber(`#${String(year)}/${String(place)}`)).toBe(number)
      })
    )
  })
})

describe('the order of numbers', () => {
  it('is by year and place, also past 9999', () => {
    const numbers = ['2026-10000', '2026-9999', '2025-10001', '2026-0001']
    expect(numbers.toSorted(compareNumbers)).toEqual(['2025-10001', '2026-0001', '2026-9999', '2026-10000'])
  })
})
