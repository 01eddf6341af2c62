import { z } from 'zod'
import { personSchema } from '../people/person.ts'

/** What one field of the registration form holds: text, several choices, or people. */
export const fieldValueSchema = z.union([
  z.string(),
  z.array(z.string()),
  personSchema,
  z.array(personSchema),
  z.null()
])

/** What one field of the registration form holds. */
export type FieldValue = z.infer<typeof fieldValueSchema>

/** Field values by field id. */
export const fieldValuesSchema = z.record(z.string(), fieldValueSchema)

/** Field values by field id. */
export type FieldValues = z.infer<typeof fieldValuesSchema>
