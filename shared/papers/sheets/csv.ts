import type { Sheet, SheetCell } from './sheet.ts'

/** Tells a spreadsheet that the text is UTF-8. */
const mark = '\uFEFF'

/**
 * What a spreadsheet would run as a formula when a cell begins with it: also after blanks, and in the full width in which
 * some spreadsheets read these signs too.
 */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u

function cell(content: SheetCell): string {
  const text = typeof content === 'string' ? content : content.day
  const plain = typeof content === 'string' && formula.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** The cells as a row of CSV (with semicolons); none can start a formula. */
export function csvRow(cells: readonly SheetCell[]): string {
  return `${cells.map(cell).join(';')}\r\n`
}

/** Rows of CSV as a whole file, with the heads above them. */
export function csvFile(heads: readonly string[], rows: readonly string[]): string {
  return mark + csvRow(heads) + rows.join('')
}

/** A sheet as CSV. */
export function sheetAsCsv({ heads, rows }: Sheet): string {
  return csvFile(heads, rows.map(csvRow))
}
