import type { FieldValue } from '../../domain/form/field-value.ts'
import type { FieldKind, OptionSource } from '../../domain/form/field.ts'
import type { FieldId } from '../../domain/form/fields.ts'
import { optionsOf, unreachable } from '../../domain/form/options.ts'
import { asChoices, isBlank } from '../../domain/form/values.ts'
import { optionLabel } from '../../i18n/describe.ts'
import { valueText, type Wording } from '../../i18n/describe-value.ts'
import type { FormDossier } from '../document-input.ts'
import type { FormBody, FormChoice } from './form-model.ts'

function choicesIn({ t, policy }: Wording, source: OptionSource, chosen: readonly string[]): FormChoice[] {
  const known = optionsOf(policy, source)
    .map(({ id }) => id)
    .filter((id) => id !== unreachable || chosen.includes(id))
  const others = chosen.filter((id) => !known.includes(id))
  return [...known, ...others].map((id) => ({ label: optionLabel(t, source, id, policy), chosen: chosen.includes(id) }))
}

function chosenIn(value: FieldValue | undefined): string[] {
  if (isBlank(value)) return []
  return typeof value === 'string' ? [value] : asChoices(value)
}

/** What somebody entered: its choices with their boxes, or its text. */
export function enteredBody(
  wording: Wording,
  field: FieldKind & { readonly id: FieldId },
  dossier: FormDossier | undefined
): FormBody {
  const value = dossier?.state.values[field.id]
  if (field.kind !== 'choice' && field.kind !== 'choices') {
    return { kind: 'text', text: dossier === undefined ? null : valueText(field, value, wording) }
  }
  // A list of one is no choice: it is ticked on paper beforehand.
  const only = optionsOf(wording.policy, field.options).map(({ id }) => id)
  const beforehand = dossier === undefined && only.length === 1 ? only : []
  const chosen = [...beforehand, ...chosenIn(value)]
  return { kind: 'choices', choices: choicesIn(wording, field.options, chosen) }
}
