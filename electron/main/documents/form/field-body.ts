import type { FormModelField } from '../../../../shared/papers/form/form-model.ts'
import type { FieldBody } from '../kit/field-grid.ts'
import type { Sheet } from '../kit/sheet.ts'
import { styles } from '../kit/style.ts'
import { layoutOf } from './field-layout.ts'
import type { BodyOf } from './part.ts'

/** What a field in a box shows: its choices with their boxes, its text, or on the blank form room to write. */
export function fieldBody({ t }: Sheet, { id, none }: FormModelField, body: BodyOf<'text' | 'choices'>): FieldBody {
  if (body.kind === 'choices') {
    const choices = none === null ? body.choices : [...body.choices, { label: none, chosen: true }]
    return { kind: 'choices', choices }
  }
  const { text } = body
  if (text === null) return { kind: 'room', lines: layoutOf(id).writingLines }
  return text === ''
    ? { kind: 'text', text: none ?? t('documents:empty'), style: styles.quiet }
    : { kind: 'text', text }
}
