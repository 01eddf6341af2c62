import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Edition,
  hiddenRows,
  isForced,
  shown,
  shownOverlapping,
  shownRows
} from '../../../../shared/domain/reports/small-counts.ts'

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

  it('fewer than two is one, so that is not said', () => {
    expect(shown(1, { shared: true, smallCount: 2 })).toEqual(withheld)
  })

  it('the edition for the office itself shows every count', () => {
    expect(shown(1, internal)).toBe(1)
    expect(shownRows([1, 8], internal)).toEqual([1, 8])
  })

  it('EW-4.4: a single small row is not given away by the total', () => {
    expect(shownRows([3, 9, 12, 0], shared)).toEqual([below, withheld, 12, 0])
  })

  it('two small rows protect each other', () => {
    expect(shownRows([3, 2, 19], shared)).toEqual([below, below, 19])
  })

  it('two rows that can only be the largest small count are protected as well', () => {
    expect(shownRows([4, 4, 9], shared)).toEqual([below, below, withheld])
  })

  it('where nothing else can protect small rows, nobody sees that they are small', () => {
    expect(shownRows([4, 4, 0], shared)).toEqual([withheld, withheld, 0])
  })

  it('a single small row is withheld with the zeros beside it', () => {
    expect(shownRows([3, 0, 0], shared)).toEqual([withheld, withheld, withheld])
  })

  it('a table without signals shows its zeros', () => {
    expect(shownRows([0, 0], shared)).toEqual([0, 0])
  })

  it('EW-6.5: of a term nothing but zero is shown as soon as one outcome is small', () => {
    expect(hiddenRows([21, 6, 3, 0], shared)).toEqual([withheld, withheld, below, 0])
  })

  it('EW-6.5: a part of it of which the sum stands elsewhere gives nothing away either', () => {
    expect(hiddenRows([20, 0, 4, 4], shared)).toEqual([withheld, 0, below, below])
    expect(hiddenRows([20, 0, 4, 4], shared, (index) => Number(index > 1))).toEqual([withheld, 0, withheld, withheld])
  })

  it('EW-5.3: a class of which the rest leaves no doubt is protected too', () => {
    expect(shownOverlapping({ counts: [4, 6], noneAt: -1, total: 10 }, shared)).toEqual([below, withheld])
  })

  it('EW-5.3: how few were not classified does not follow from the largest class', () => {
    expect(shownOverlapping({ counts: [19, 6, 1], noneAt: 2, total: 20 }, shared)).toEqual([withheld, 6, below])
    expect(shownOverlapping({ counts: [17, 6, 1], noneAt: 2, total: 20 }, shared)).toEqual([17, 6, below])
  })

  it('EW-4.4: every hidden row leaves room for another count, whatever the table', () => {
    const rows = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(rows, (counts) => {
        const shownTable = shownRows(counts, shared)
        const isWide = shownTable.some(
          (row, index) => typeof row !== 'number' && !('below' in row) && (counts[index] ?? 0) < 5
        )
        const ranges = shownTable.map((row) => {
          if (typeof row === 'number') return { low: row, high: row }
          return 'below' in row ? { low: 1, high: 4 } : { low: isWide ? 0 : 5, high: 99 }
        })
        // Of a total that is small itself no table is shown at all.
        expect(sum(counts) < 5 || !isForced(ranges, sum(counts))).toBe(true)
      })
    )
  })

  it('EW-4.4: no small number is ever left in a table of the shared edition', () => {
    const table = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 })
    fc.assert(
      fc.property(table, fc.nat(30), (counts, more) => {
        const total = Math.max(0, ...counts) + more
        const overlapping = shownOverlapping({ counts, noneAt: null, total }, shared)
        for (const rows of [shownRows(counts, shared), hiddenRows(counts, shared), overlapping]) {
          expect(rows.filter((row) => typeof row === 'number' && row >= 1 && row < 5)).toEqual([])
        }
      })
    )
  })
})

describe('what a sum gives away', () => {
  const upTo = (low: number, high: number) => ({ low, high })

  it.each([
    [[upTo(1, 4), upTo(9, 9)], 12, true],
    [[upTo(1, 4), upTo(1, 4)], 8, true],
    [[upTo(1, 4), upTo(1, 4)], 5, false],
    [[upTo(1, 4), upTo(5, Infinity)], 12, false],
    [[upTo(3, 3)], 3, false]
  ])('%j of %i: %s', (ranges, total, forced) => {
    expect(isForced(ranges, total)).toBe(forced)
  })
})
