import { z } from 'zod'
import { limits } from '../text/limits.ts'
import { lineSchema, nameSchema } from '../text/schema.ts'

/** The office itself, as it stands on forms and reports. */
export const officeSchema = z.object({
  name: nameSchema(limits.name),
  address: lineSchema(limits.address),
  postcode: lineSchema(limits.postcode),
  place: lineSchema(limits.name),
  phone: lineSchema(limits.phone),
  email: lineSchema(limits.email)
})

/** The office itself. */
export type Office = z.infer<typeof officeSchema>
