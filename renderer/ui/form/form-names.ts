import type { FieldValue, FieldValues } from '../../../shared/domain/form/field-value.ts'

/** Values under names without dots, which the form library would read as paths. */
export type FormValues = Record<string, FieldValue>

/** The form library's name for a field. */
export function formName(id: string): string {
  return id.replaceAll('.', '__')
}

function fieldId(name: string): string {
  return name.replaceAll('__', '.')
}

/** Field values as the form library holds them. */
export function toForm(values: FieldValues): FormValues {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [formName(id), value]))
}

/** Field values as the product holds them; what the form never touched is left out. */
export function fromForm(values: Readonly<Record<string, FieldValue | undefined>>): FieldValues {
  const entries = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[fieldId(name), value] as const]
  )
  return Object.fromEntries(entries)
}
