import { z } from 'zod'
import { personSchema } from '../people/person.ts'
import { localDaySchema, utcInstantSchema } from '../time.ts'

/** A returning report that was discussed: which, over what, on which day, and who noted it. */
export const presentationSchema = z.object({
  /** The returning report in the regulation: `year`, `quarter`. */
  id: z.string(),
  from: localDaySchema,
  to: localDaySchema,
  on: localDaySchema,
  by: personSchema,
  noted: utcInstantSchema
})

/** A returning report that was discussed. */
export type Presentation = z.infer<typeof presentationSchema>

/** The first day of the register, and every returning report that was discussed, in the order of noting. */
export const presentationsSchema = z.object({ since: localDaySchema, presented: z.array(presentationSchema) })

/** The first day of the register, and every returning report that was discussed. */
export type Presentations = z.infer<typeof presentationsSchema>
