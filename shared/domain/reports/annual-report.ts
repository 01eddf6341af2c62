import { z } from 'zod'
import { officeSchema } from '../office/office.ts'
import { returningReportSchema } from '../policy/returning-report.ts'
import { termUnits } from '../terms/rule.ts'
import { clauseEvidenceSchema } from './evidence.ts'
import { localDaySchema, utcInstantSchema } from '../time.ts'
import { shownCountSchema } from './count.ts'
import {
  clauseRefSchema,
  countTableSchema,
  leadTimeSchema,
  measureSchema,
  namedSchema,
  termFiguresSchema
} from './parts.ts'
import { dossierNumberSchema } from '../dossier/number.ts'

/** The chapters of the annual report, in their order; each is the key of its part of the report. */
export const annualReportChapters = [
  'introduction',
  'regulation',
  'signals',
  'origin',
  'classes',
  'outcome',
  'terms',
  'causes',
  'measures',
  'recommendations',
  'discussion',
  'adoption',
  'compliance'
] as const

/** The chapters that a report has: a regulation that fixes neither classes nor gravities has no chapter on them. */
export function chaptersOf({ classes }: Pick<AnnualReport, 'classes'>): AnnualReportChapter[] {
  const hasClasses = classes.classes !== null || classes.gravities !== null
  return annualReportChapters.filter((chapter) => chapter !== 'classes' || hasClasses)
}

/** The name of a chapter: the one on classes is about gravities alone where the regulation fixes no classes. */
export function chapterNameOf({ classes }: Pick<AnnualReport, 'classes'>, chapter: AnnualReportChapter) {
  return chapter === 'classes' && classes.classes === null ? 'gravities' : chapter
}

/** A chapter of the annual report. */
export type AnnualReportChapter = (typeof annualReportChapters)[number]

/** A chapter that is only what the office wrote. */
const proseSchema = z.object({ clause: clauseRefSchema, text: z.string() })

/** The regulation in short: its main points, its terms, and where the complainant can go next. */
const regulationSchema = z.object({
  title: z.string(),
  policy: z.string(),
  version: z.number().int(),
  effectiveFrom: localDaySchema,
  points: z.array(z.object({ id: z.string(), title: z.string(), summary: z.string() })),
  terms: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      clause: clauseRefSchema,
      length: z.object({ value: z.number().int(), unit: z.enum(termUnits) })
    })
  ),
  independentBody: z
    .object({ name: z.string(), place: z.string(), binding: z.boolean(), clause: clauseRefSchema })
    .nullable()
})

/** An earlier period for comparison; the last row is the period itself. */
const comparedSchema = z.object({
  from: localDaySchema,
  to: localDaySchema,
  received: shownCountSchema,
  ended: shownCountSchema,
  medianDays: z.number().nullable()
})

const signalsSchema = z.object({
  clause: clauseRefSchema,
  total: shownCountSchema,
  /** Ended in the period, whenever received. */
  ended: shownCountSchema,
  openAtStart: shownCountSchema,
  openAtEnd: shownCountSchema,
  /** Every signal by its kind, with those that were taken as no complaint apart. */
  kinds: countTableSchema,
  /** Per kind that has grounds, why it was or was not taken as a complaint (LM-1.1). */
  grounds: z.array(namedSchema.extend({ table: countTableSchema })),
  /** `month` is `YYYY-MM`. */
  months: z.array(z.object({ month: z.string(), received: shownCountSchema, ended: shownCountSchema })),
  /** Oldest first; up to five earlier periods of the same length and then this one. */
  compared: z.array(comparedSchema)
})

const originSchema = z.object({
  channels: countTableSchema,
  modes: countTableSchema,
  complainantKinds: countTableSchema
})

const classesSchema = z.object({
  classes: countTableSchema.nullable(),
  /** The classes from the first day of the year on, where a returning report asks for them. */
  toDate: z.object({ from: localDaySchema, to: localDaySchema, classes: countTableSchema }).nullable(),
  gravities: countTableSchema.nullable()
})

/** The returning report that this one is: for whom, and when it was discussed. */
const returningSchema = returningReportSchema.omit({ clause: true }).extend({
  clause: clauseRefSchema,
  presentedOn: localDaySchema.nullable()
})

/** Judgement and satisfaction as they stand when the report is made; status at the end of the period. */
const outcomeSchema = z.object({
  judgements: countTableSchema,
  satisfactions: countTableSchema,
  statuses: countTableSchema
})

const termsSchema = z.object({
  clause: clauseRefSchema,
  toDecision: leadTimeSchema,
  toClosing: leadTimeSchema,
  terms: z.array(termFiguresSchema),
  openAtEnd: shownCountSchema
})

const causesSchema = z.object({
  clause: clauseRefSchema,
  text: z.string(),
  /** Whether there are dossiers that whoever reads it may not see, and whose words are left out. */
  isPartial: z.boolean(),
  /** The causes that dossiers name, per class; none in the shared edition. */
  perClass: z.array(
    z.object({
      id: z.string(),
      label: z.string().exactOptional(),
      causes: z.array(z.object({ number: dossierNumberSchema, text: z.string() }))
    })
  ),
  /** Per class the count in each of the periods that chapter 3 compares, in that order. */
  trends: z.array(z.object({ id: z.string(), label: z.string().exactOptional(), counts: z.array(shownCountSchema) }))
})

const measuresSchema = z.object({
  clause: clauseRefSchema,
  text: z.string(),
  isPartial: z.boolean(),
  current: z.array(measureSchema),
  /** Those of the period before, with what came of them. */
  previous: z.array(measureSchema)
})

/** Who signs; `label` is absent for `management`, which the renderer names. */
const adoptionSchema = z.object({
  clause: clauseRefSchema,
  lines: z.array(z.object({ id: z.string(), label: z.string().exactOptional() }))
})

/** Clause by clause, how it is carried out and what the period shows of it. */
const complianceSchema = z.object({ clauses: z.array(clauseEvidenceSchema) })

/** A report over a period as plain data: every figure with its clause, no prose but the office's own. */
export const annualReportSchema = z.object({
  format: z.literal(1),
  from: localDaySchema,
  to: localDaySchema,
  /** The calendar year when the period is exactly one. */
  year: z.number().int().nullable(),
  madeAt: utcInstantSchema,
  /** The edition for outside the office, in which counts from 1 up to `smallCount` are not shown. */
  shared: z.boolean(),
  smallCount: z.number().int(),
  office: officeSchema,
  confidentiality: clauseRefSchema,
  introduction: proseSchema,
  /** The dossiers that may lack in the figures, without numbers in the shared edition; null when none may. */
  uncounted: z.object({ lost: z.array(dossierNumberSchema), unreadable: z.array(dossierNumberSchema) }).nullable(),
  /** How many signals of the period were set aside and are in no figure; null when none were. */
  setAside: z.object({ mistaken: shownCountSchema, merged: shownCountSchema }).nullable(),
  regulation: regulationSchema,
  signals: signalsSchema,
  origin: originSchema,
  classes: classesSchema,
  outcome: outcomeSchema,
  terms: termsSchema,
  causes: causesSchema,
  measures: measuresSchema,
  recommendations: proseSchema,
  discussion: proseSchema,
  /** Null for a period that the regulation does not ask for. */
  returning: returningSchema.nullable(),
  adoption: adoptionSchema,
  compliance: complianceSchema
})

/** A report over a period as plain data. */
export type AnnualReport = z.infer<typeof annualReportSchema>
