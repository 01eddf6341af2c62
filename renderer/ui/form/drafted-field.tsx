import { useController } from 'react-hook-form'
import type { FieldValue } from '../../../shared/domain/form/field-value.ts'
import type { DraftKeeper } from './draft-keeper.ts'
import { FormFieldInput, type FormFieldInputProps } from './form-field-input.tsx'
import { formName } from './form-names.ts'
import type { DraftedForm } from './use-drafted-form.ts'

/** A field inside a drafted form: its value goes to the form, and to the disk when the cursor leaves it. */
export function DraftedField({
  form,
  keeper,
  onChange,
  ...rest
}: Omit<FormFieldInputProps, 'value' | 'onChange' | 'onBlur' | 'refusals'> & {
  readonly form: DraftedForm
  readonly keeper: DraftKeeper
  readonly onChange?: (value: FieldValue) => void
}) {
  const { id } = rest.field
  const { field } = useController({ name: formName(id), control: form.control })
  return (
    <FormFieldInput
      {...rest}
      value={field.value}
      refusals={form.refusals}
      onChange={(value) => {
        field.onChange(value)
        form.edited(id)
        onChange?.(value)
      }}
      onBlur={() => void keeper.flush()}
    />
  )
}
