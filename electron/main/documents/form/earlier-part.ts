import type { FormRound } from '../../../../shared/papers/form/form-model.ts'
import { fieldGrid } from '../kit/field-grid.ts'
import { subheading } from '../kit/heading.ts'
import type { Sheet } from '../kit/sheet.ts'
import type { Tag } from '../kit/tags.ts'
import { layoutOf } from './field-layout.ts'

/** Below group 6: what stood on the form in each earlier round, as far as it was entered anew since (TB-5.2). */
export function drawEarlierRounds(sheet: Sheet, parent: Tag, rounds: readonly FormRound[]): void {
  for (const { title, fields } of rounds) {
    subheading(sheet, parent, title)
    fieldGrid(
      sheet,
      parent,
      fields.map(({ id, label, text }) => ({ span: layoutOf(id).span, label, body: { kind: 'text', text } }))
    )
  }
}
