import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import { sheetAsCsv } from '../../../shared/papers/sheets/csv.ts'
import type { SheetFormat } from '../../../shared/domain/office/sheet-format.ts'
import type { Sheet, SheetCell } from '../../../shared/papers/sheets/sheet.ts'

/** How much of a text fits in a cell of a spreadsheet. */
const mostInACell = 32_767

/** Says at the end of a text that there is more of it. */
const cutMark = ' […]'

/** The signs that XML cannot hold. */
// eslint-disable-next-line no-control-regex -- those signs are what is looked for
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Half of a sign, as a cut may leave. */
const halfSign = /\p{Surrogate}/gu

/** A cell of its own kind: a text is never read as a formula, a day is one. */
function cellOf(content: SheetCell): Cell {
  if (typeof content !== 'string')
    return { type: Date, value: new Date(`${content.day}T00:00:00.000Z`), format: 'dd-mm-yyyy' }
  const text = content.replace(unwritable, '')
  const cut = text.length > mostInACell ? text.slice(0, mostInACell - cutMark.length) + cutMark : text
  const value = cut.replace(halfSign, '')
  return value === '' ? null : { type: String, value, alignVertical: 'top' }
}

async function asXlsx({ title, heads, rows }: Sheet): Promise<Uint8Array> {
  const head = heads.map((value): Cell => ({ type: String, value, fontWeight: 'bold' }))
  const columns = heads.map((text) => ({ width: Math.max(14, text.length + 2) }))
  const written = writeXlsxFile([head, ...rows.map((row) => row.map(cellOf))], {
    sheet: title,
    columns,
    stickyRowsCount: 1
  })
  return new Uint8Array(await written.toBuffer())
}

/** A sheet as the bytes of a file. */
export async function writeSheet(sheet: Sheet, format: SheetFormat): Promise<Uint8Array> {
  return format === 'csv' ? new TextEncoder().encode(sheetAsCsv(sheet)) : asXlsx(sheet)
}
