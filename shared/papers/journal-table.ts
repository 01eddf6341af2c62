import { amsterdamDay, amsterdamTime } from '../domain/calendar/amsterdam.ts'
import { journalGroupOf, type JournalLine } from '../domain/office/journal.ts'
import { describeJournalLine } from '../i18n/describe-journal.ts'
import { createTranslator } from '../i18n/translator.ts'
import { csvFile, csvRow } from './sheets/csv.ts'

const t = createTranslator('nl')

/** An entry of the journal as a row of the table; nothing in it can become a formula. */
export function journalRow(line: JournalLine): string {
  const group = journalGroupOf(line.kind)
  return csvRow([
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
  return csvFile(heads, rows)
}
