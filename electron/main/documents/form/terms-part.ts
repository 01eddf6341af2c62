import type { FormModelField, FormTerm } from '../../../../shared/papers/form/form-model.ts'
import { subheading } from '../kit/heading.ts'
import { paragraph } from '../kit/paragraph.ts'
import type { Sheet } from '../kit/sheet.ts'
import { styles } from '../kit/style.ts'
import { table, type TableColumn, type TableRow } from '../kit/table.ts'
import type { Tag } from '../kit/tags.ts'
import type { BodyOf } from './part.ts'

function rowOf({ t }: Sheet, { label, clause, length, going }: FormTerm): TableRow {
  if (going === null) return { cells: [label, clause, length, '', ''] }
  const { due, workBy, outcome, note } = going
  return {
    cells: [label, clause, due, workBy ?? t('documents:empty'), note === null ? outcome : `${outcome}. ${note}`]
  }
}

/** Group 5: the terms with their clause, due moment, last working day and outcome in words. */
export function drawTerms(
  sheet: Sheet,
  parent: Tag,
  { label, none }: FormModelField,
  { terms }: BodyOf<'terms'>
): void {
  const { t } = sheet
  const isBlank = terms.some(({ going }) => going === null)
  const columns: TableColumn[] = [
    { title: t('documents:terms.term'), share: 23 },
    { title: t('documents:terms.clause'), share: 10 },
    { title: t(isBlank ? 'documents:terms.length' : 'documents:terms.due'), share: 31 },
    { title: t(isBlank ? 'documents:terms.due' : 'documents:terms.workBy'), share: 19 },
    { title: t('documents:terms.outcome'), share: 30 }
  ]
  subheading(sheet, parent, label)
  if (terms.length > 0) table(sheet, parent, { columns, rows: terms.map((term) => rowOf(sheet, term)) })
  else paragraph(sheet, parent, none ?? '', { style: styles.quiet })
}
