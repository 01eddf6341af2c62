import { z } from 'zod'

/** The office itself, as it stands on forms and reports. */
export const officeSchema = z.object({
  name: z.string().trim().min(1).max(200),
  address: z.string().trim().max(300),
  postcode: z.string().trim().max(20),
  place: z.string().trim().max(200),
  phone: z.string().trim().max(50),
  email: z.string().trim().max(200)
})

/** The office itself. */
export type Office = z.infer<typeof officeSchema>
