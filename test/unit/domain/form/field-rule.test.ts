import { describe, expect, it } from 'vitest'
import type { FormField } from '../../../../shared/domain/form/field.ts'
import { formFields } from '../../../../shared/domain/form/fields.ts'
import { fieldRuleOf } from '../../../../shared/domain/form/field-rule.ts'

describe('a field that a regulation does not mention', () => {
  const fields: readonly FormField[] = formFields

  it('is on in a regulation that was made when the field was there already', () => {
    for (const { id, since = 1 } of fields) {
      expect(fieldRuleOf({ fields: [], format: 2 }, id), id).toEqual({ id, on: since <= 2, required: 'never' })
    }
  })

  it('is off in a regulation from before the field, so that old versions and their dossiers stay as they were', () => {
    const newer = fields.filter(({ since = 1 }) => since > 1).map(({ id }) => id)
    const asked = fields.filter(({ id }) => fieldRuleOf({ fields: [], format: 1 }, id).on).map(({ id }) => id)
    expect(asked).toEqual(fields.map(({ id }) => id).filter((id) => !newer.includes(id)))
  })

  it('is on in an older regulation that names it', () => {
    const named = { id: 'complaint.desired', on: true, required: 'never' } as const
    expect(fieldRuleOf({ fields: [named], format: 1 }, 'complaint.desired')).toEqual(named)
  })
})
