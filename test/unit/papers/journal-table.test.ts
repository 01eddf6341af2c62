import { describe, expect, it } from 'vitest'
import type { JournalLine } from '../../../shared/domain/office/journal.ts'
import { journalRow, journalTable } from '../../../shared/papers/journal-table.ts'

const line: JournalLine = {
  seq: 1,
  at: '2026-03-04T10:00:00.000Z',
  who: 'Marijke de Wit',
  kind: 'log-in',
  number: null,
  isHidden: false,
  subject: null,
  about: null,
  detail: {}
}

describe('the journal as a table', () => {
  it.each(['=1+1', '+31', '-2', '@sum', '\tx', '\rx'])('no cell can start a formula: %j', (who) => {
    expect(journalRow({ ...line, who })).toMatch(/^2026-03-04;11:00;"?'/)
  })

  it('a cell with a semicolon, a quotation mark or a line end stays one cell', () => {
    expect(journalRow({ ...line, who: 'a;"b"\nc' })).toBe(
      '2026-03-04;11:00;"a;""b""\nc";Aan- en afmelden;;Meldde zich aan\r\n'
    )
  })

  it('says by its first mark that it is UTF-8', () => {
    expect(new TextEncoder().encode(journalTable([])).subarray(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
  })
})
