import { amsterdamDay, amsterdamTime } from '../domain/calendar/amsterdam.ts'
import { journalGroupOf, type JournalLine } from '../domain/office/journal.ts'
import { describeJournalLine } from '../i18n/describe-journal.ts'
import { createTranslator } from '../i18n/translator.ts'

const t = createTranslator('nl')

/** Tells a spreadsheet that the text is UTF-8. */
const mark = '\uFEFF'

/** What a spreadsheet would run as a formula when a cell begins with it. */
const formula = /^[=+\-@\t\r]/

function cell(text: string): string {
  const plain = formula.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(';')}\r\n`
}

/** An entry of the journal as a row of the table; nothing in it can become a formula. */
export function journalRow(line: JournalLine): string {
  const group = journalGroupOf(line.kind)
  return row([
    amsterdamDay(line.at),
    amsterdamTime(line.at),
    line.who ?? t('journal:program'),
    group === null ? '' : t(`journal:group.${group}`),
    line.isHidden ? t('journal:hidden') : (line.number ?? ''),
    describeJournalLine(t, line)
  ])
}

/** The journal as a table that a spreadsheet opens (CSV with semicolons, EW-4.4). */
export function journalTable(rows: readonly string[]): string {
  const heads = [
    'Dag',
    'Tijd',
    ...(['who', 'group', 'number', 'what'] as const).map((head) => t(`journal:column.${head}`))
  ]
  return mark + row(heads) + rows.join('')
}
