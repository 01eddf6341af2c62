import { z } from 'zod'
import { localDaySchema } from '../time.ts'
import { shownCountSchema } from './count.ts'
import { termKinds } from '../terms/rule.ts'
import { dossierNumberSchema } from '../dossier/number.ts'

/** The clause behind a figure or a chapter. */
export const clauseRefSchema = z.object({ id: z.string(), title: z.string() })

/** The clause behind a figure or a chapter. */
export type ClauseRef = z.infer<typeof clauseRefSchema>

/** An entry of one of the policy's lists; `label` is absent where the renderer's own words apply. */
export const namedSchema = z.object({ id: z.string(), label: z.string().exactOptional() })

/** One line of a table; the empty id holds what was never filled in. */
export const countRowSchema = namedSchema.extend({ count: shownCountSchema })

/** One line of a table. */
export type CountRow = z.infer<typeof countRowSchema>

/**
 * Counts of the same signals by one property. When `overlapping`, a signal may stand in several rows, so the
 * rows add up to the total or more; otherwise they add up to the total.
 */
export const countTableSchema = z.object({
  clause: clauseRefSchema,
  overlapping: z.boolean(),
  rows: z.array(countRowSchema),
  total: shownCountSchema
})

/** Counts of the same signals by one property. */
export type CountTable = z.infer<typeof countTableSchema>

/** How long it took, in calendar days; null when there is nothing to measure or too little to show. */
export const leadTimeSchema = z.object({
  count: shownCountSchema,
  median: z.number().nullable(),
  longest: z.number().nullable()
})

/** How long it took. */
export type ShownLeadTime = z.infer<typeof leadTimeSchema>

/**
 * How one term fared; `inTime` is the whole percentage met of met and missed, null when there are none or it is withheld.
 * A term of kind `complainant` is the complainant's to use: met is used, missed is unused, and it is never in time or late.
 */
export const termFiguresSchema = z.object({
  id: z.string(),
  label: z.string(),
  clause: clauseRefSchema,
  kind: z.enum(termKinds),
  met: shownCountSchema,
  missed: shownCountSchema,
  superseded: shownCountSchema,
  running: shownCountSchema,
  lapsed: shownCountSchema,
  inTime: z.number().int().nullable()
})

/** How one term fared. */
export type TermFigures = z.infer<typeof termFiguresSchema>

/** A measure out of a dossier; in the shared edition without number, owner and what was put right for one complainant. */
export const measureSchema = z.object({
  number: dossierNumberSchema.nullable(),
  corrective: z.string(),
  preventive: z.string(),
  owner: z.string(),
  readyOn: localDaySchema.nullable(),
  /** What came of it. */
  effect: z.string()
})

/** A measure out of a dossier. */
export type Measure = z.infer<typeof measureSchema>
