import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Edition, shown, shownRows } from '../../../../shared/domain/reports/small-counts.ts'

const internal: Edition = { shared: false, smallCount: 5 }
const shared: Edition = { shared: true, smallCount: 5 }
const below = { below: 5 }
const withheld = { withheld: true }

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

describe('counts that could point at a person', () => {
  it.each([
    [0, 0],
    [1, below],
    [4, below],
    [5, 5]
  ])('EW-7.3: the shared edition shows %i as %o', (count, expected) => {
    expect(shown(count, shared)).toEqual(expected)
  })

  it('the edition for the office itself shows every count', () => {
    expect(shown(1, internal)).toBe(1)
    expect(shownRows({ counts: [1, 8], total: 9, overlapping: false }, internal)).toEqual([1, 8])
  })

  it('EW-4.4: a single small row is not given away by the total', () => {
    expect(shownRows({ counts: [3, 9, 12, 0], total: 24, overlapping: false }, shared)).toEqual([
      below,
      withheld,
      12,
      0
    ])
  })

  it('two small rows protect each other', () => {
    expect(shownRows({ counts: [3, 2, 19], total: 24, overlapping: false }, shared)).toEqual([below, below, 19])
  })

  it('two rows that can only be the largest small count are protected as well', () => {
    expect(shownRows({ counts: [4, 4, 9], total: 17, overlapping: false }, shared)).toEqual([below, below, withheld])
  })

  it('a table that nothing else can protect is withheld as a whole', () => {
    expect(shownRows({ counts: [4, 4, 0], total: 8, overlapping: false }, shared)).toEqual([
      withheld,
      withheld,
      withheld
    ])
  })

  it('a table without signals shows its zeros', () => {
    expect(shownRows({ counts: [0, 0], total: 0, overlapping: false }, shared)).toEqual([0, 0])
  })

  it('EW-5.3: a class of which the rest leaves no doubt is protected too', () => {
    expect(shownRows({ counts: [4, 6], total: 10, overlapping: true }, shared)).toEqual([below, withheld])
  })

  it('EW-4.4: every small row leaves room for another count, whatever the table', () => {
    const rows = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(rows, (counts) => {
        const visible = JSON.stringify(shownRows({ counts, total: sum(counts), overlapping: false }, shared))
        const isAlike = (other: readonly number[]): boolean =>
          JSON.stringify(other.map((count) => (count >= 1 && count < 5 ? below : count))) === visible
        // Only where nothing was withheld can a reader enumerate all tables that look the same.
        if (visible.includes('withheld')) return
        counts.forEach((count, index) => {
          if (count === 0 || count >= 5) return
          const others = counts.flatMap((_, partner) =>
            partner === index ? [] : [-1, 1].map((step) => ({ partner, step }))
          )
          const moved = others.map(({ partner, step }) =>
            counts.map((value, at) => (at === index ? value + step : at === partner ? value - step : value))
          )
          const isSmallTotal = sum(counts) < 5
          expect(isSmallTotal || moved.some(isAlike)).toBe(true)
        })
      })
    )
  })

  it('EW-4.4: no small number is ever left in a table of the shared edition', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }), fc.boolean(), (counts, overlapping) => {
        const rows = shownRows({ counts, total: sum(counts), overlapping }, shared)
        expect(rows.filter((row) => typeof row === 'number' && row >= 1 && row < 5)).toEqual([])
      })
    )
  })
})
