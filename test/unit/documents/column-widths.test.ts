import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../../electron/main/documents/kit/column-widths.ts'

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0)

describe('the widths of columns', () => {
  it('are their shares where every word fits', () => {
    const columns = [
      { share: 1, least: 20 },
      { share: 3, least: 0 }
    ]
    expect(columnWidths(columns, 200)).toEqual([50, 150])
  })

  it('grow to the longest word, at the cost of who has room', () => {
    const columns = [
      { share: 1, least: 80 },
      { share: 1, least: 50 },
      { share: 2, least: 40 }
    ]
    expect(columnWidths(columns, 200)).toEqual([80, 50, 70])
  })

  it('share what there is when the words ask more than the room', () => {
    const columns = [
      { share: 1, least: 100 },
      { share: 1, least: 20 }
    ]
    expect(columnWidths(columns, 100)).toEqual([80, 20])
  })

  it('always fill the room, and no column gives up what its own words need', () => {
    const column = fc.record({ share: fc.integer({ min: 1, max: 50 }), least: fc.integer({ min: 0, max: 160 }) })
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 8 }), (columns) => {
        const widths = columnWidths(columns, 480)
        const total = sumOf(columns.map(({ share }) => share))
        expect(sumOf(widths)).toBeCloseTo(480)
        for (const [index, { share, least }] of columns.entries()) {
          expect((widths[index] ?? 0) + 1e-6).toBeGreaterThanOrEqual(Math.min(least, (480 * share) / total))
        }
      })
    )
  })
})
