import { describe, expect, it } from 'vitest'
import { csvRow, sheetAsCsv } from '../../../shared/papers/sheets/csv.ts'

describe('a sheet as CSV', () => {
  it.each(['=1+1', '+31', '-2', '@sum', '\tx', '\rx', '\nx', '  =1', '＝1', '＋1', '－1', '＠x', '\u00A0=1'])(
    'no cell can start a formula: %j',
    (text) => {
      expect(csvRow([text])).toMatch(/^"?'/)
    }
  )

  it('a day is written as everyone reads it, a text with a semicolon, quote or line end stays one cell', () => {
    expect(csvRow([{ day: '2026-03-04' }, 'a;"b"\nc', 'gewoon - niets'])).toBe(
      '2026-03-04;"a;""b""\nc";gewoon - niets\r\n'
    )
  })

  it('begins with the mark of UTF-8 and its heads', () => {
    expect(sheetAsCsv({ title: 'Register', heads: ['Nummer'], rows: [['2026-0001']] })).toBe(
      '\uFEFFNummer\r\n2026-0001\r\n'
    )
  })
})
