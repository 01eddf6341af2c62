import { z } from 'zod'
import { lineSchema, nameSchema } from '../text/schema.ts'

/** The office itself, as it stands on forms and reports. */
export const officeSchema = z.object({
  name: nameSchema(200),
  address: lineSchema(300),
  postcode: lineSchema(20),
  place: lineSchema(200),
  phone: lineSchema(50),
  email: lineSchema(200)
})

/** The office itself. */
export type Office = z.infer<typeof officeSchema>
