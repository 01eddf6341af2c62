import { z } from 'zod'
import type { FieldValues } from '../form/field-value.ts'
import { textOf } from '../form/values.ts'
import { officeSchema } from '../office/office.ts'
import { localDaySchema } from '../time.ts'
import type { EventBody } from './event.ts'
import { dossierNumberSchema } from './number.ts'

const rowSchema = z.object({
  /** The field of the form. */
  field: z.string(),
  label: z.string(),
  /** After blacking out: what is not shown is nowhere in it. */
  text: z.string()
})

/** An inspection as it was given: all that it is printed from, so that it can be printed again as it was. */
const keptInspectionSchema = z.object({
  number: dossierNumberSchema,
  office: officeSchema,
  to: z.string(),
  day: localDaySchema,
  rows: z.array(rowSchema).readonly()
})

/** An inspection as it was given. */
export type KeptInspection = Readonly<z.infer<typeof keptInspectionSchema>>

/** An inspection as its event carries it. */
export function inspectionDetails(inspection: KeptInspection): FieldValues {
  return { inspection: JSON.stringify(inspection) }
}

/** The inspection that was given with an event, or null. */
export function inspectionIn({ details }: Pick<EventBody, 'details'>): KeptInspection | null {
  const text = textOf(details, 'inspection')
  return text === '' ? null : keptInspectionSchema.parse(JSON.parse(text))
}
