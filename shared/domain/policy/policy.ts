import { z } from 'zod'
import { calendarSettingsSchema } from '../calendar/settings.ts'
import { permissions } from '../permissions/permission.ts'
import { termRuleSchema } from '../terms/rule.ts'
import { said } from '../said.ts'
import { localDaySchema } from '../time.ts'
import { returningReportSchema } from './returning-report.ts'
import { clause, heldRole, idOf, itemId, switchOf, text, words } from './schema-parts.ts'

/** A provision of the regulation: its number, and in our own words what it asks. */
const clauseSchema = z.strictObject({
  id: text,
  title: text,
  summary: text,
  reconstructed: z
    .boolean()
    .optional()
    .describe('Rebuilt by us because the source text was lost: the office is to check it.')
})

/** An entry of a list that the regulation fixes: a class, a channel, a kind of complainant. */
const itemSchema = z.strictObject({ id: itemId, label: words, clause })

const roleSchema = z.strictObject({
  id: itemId,
  label: words,
  clause,
  builtOn: idOf('roles')
    .optional()
    .describe('The role whose permissions this one has as well; who handles and who signs is still named by role.'),
  permissions: z.array(z.enum(permissions).register(said, { names: 'permissions' }))
})

const fieldId = text.clone().register(said, { names: 'fields' })

/** When a field of the form must be filled: by intake, by closing, or never. */
export const requiredWhen = ['never', 'intake', 'closing'] as const

/** Whether a field is on the form and must be filled, and what the regulation calls it. */
const fieldRuleSchema = z.strictObject({
  id: fieldId,
  on: z.boolean(),
  required: z.enum(requiredWhen),
  label: words.optional(),
  clause: clause.optional()
})

const signatureSchema = z.strictObject({
  slot: itemId,
  label: words,
  clause,
  by: z
    .discriminatedUnion('who', [
      z.strictObject({ who: z.literal('involved') }),
      z.strictObject({ who: z.literal('role'), role: heldRole })
    ])
    .describe('Signed by someone the complaint is about, or by someone in a role.')
})

/** What must be there before a dossier may close. */
const closingSchema = z.strictObject({
  decision: z.strictObject({ required: switchOf('decision'), written: z.boolean(), clause }),
  completeness: z
    .strictObject({
      by: z.discriminatedUnion('who', [
        z.strictObject({ who: z.literal('receiver') }),
        z.strictObject({ who: z.literal('role'), role: heldRole })
      ]),
      clause
    })
    .register(said, { rule: 'completeness' })
    .describe('Who sees to a complete form: the role, or whoever received the complaint.'),
  satisfaction: z.strictObject({
    required: switchOf('satisfaction'),
    mustBeSatisfied: switchOf('mustBeSatisfied'),
    clause
  }),
  signatures: z
    .strictObject({ when: z.enum(['satisfied', 'always', 'never']), slots: z.array(signatureSchema) })
    .describe('Asked for when the complainant is satisfied, or always.')
})

/** Who can be responsible in a step. */
export const responsibles = ['involved', 'handler', 'receiver'] as const

const stageSchema = z.strictObject({
  id: itemId,
  label: words,
  clause,
  responsible: z.enum(responsibles)
})

/** What a letter is about: what was done, or what the complainant may do next. */
export const letterOccasions = [
  'confirmation',
  'delayNotice',
  'decision',
  'referral',
  'headInformed',
  'proposal',
  'involvedInformed',
  'toRelation',
  'calledBack',
  'rulingCarriedOut',
  'correspondence'
] as const

/** A letter that the regulation asks for; its text has blanks between braces, and an empty line between paragraphs. */
const letterSchema = z.strictObject({
  id: itemId,
  label: words,
  clause,
  occasion: z.enum(letterOccasions),
  subject: text,
  text
})

/** The independent body that the regulation names; the office fills in who it is and where it can be reached. */
const independentBodySchema = z
  .strictObject({
    name: z.string(),
    place: z.string(),
    address: z.string().optional(),
    postcode: z.string().optional(),
    email: z.string().optional(),
    website: z.string().optional(),
    binding: z.boolean(),
    refers: z
      .boolean()
      .optional()
      .describe('Whether the office itself refers who is not satisfied; otherwise that is up to the complainant.'),
    clause
  })
  .register(said, { rule: 'independentBody' })

/** How a complaint can come in. */
export const channelModes = ['oral', 'written'] as const

/** The formats of a policy file that the app reads; a saved version keeps its own for ever. */
const policyFormats = [1, 2] as const

/** A complaint regulation as data: everything the product asks, counts, checks and prints follows from it. */
export const policySchema = z.strictObject({
  format: z
    .literal(policyFormats)
    .describe(
      'How old it is: what came into the schema and the form after this format is off, unless the policy names it.'
    ),
  id: z.string().regex(/^[A-Z][A-Z0-9-]{1,11}$/),
  version: z.number().int().positive(),
  effectiveFrom: localDaySchema.describe('The first day of receipt it applies to.'),
  withdrawn: z.literal(true).optional().describe('Taken back before its first day: it is kept, and binds nothing.'),
  title: words,
  /** The sort of office it is written for. */
  sort: words,
  form: z
    .strictObject({ title: words, clause })
    .register(said, { rule: 'form' })
    .describe(
      'The registration form: its name, and the clause that asks for it; a field without a clause of its own follows from this one.'
    ),
  clauses: z.array(clauseSchema).min(1),
  notes: z
    .array(
      z.strictObject({
        id: itemId,
        text: words,
        clause,
        stricter: z
          .strictObject({ term: text.clone().register(said, { names: 'terms' }), length: termRuleSchema.shape.length })
          .optional()
      })
    )
    .describe(
      'What the office must know before it takes the regulation over, with a stricter term to take where there is one.'
    ),
  roles: z.array(roleSchema).min(1),
  signalKinds: z.array(itemSchema).min(1),
  complaintKinds: z
    .array(idOf('signalKinds'))
    .describe(
      'The kinds of signal that are complaints: for these the terms run, and a decision and satisfaction are asked.'
    ),
  complainantKinds: z.array(itemSchema).min(1),
  channels: z.array(itemSchema.extend({ mode: z.enum(channelModes) })).min(1),
  classes: z.array(itemSchema),
  gravities: z.array(itemSchema),
  grounds: z
    .array(itemSchema.extend({ complaint: z.boolean().register(said, { absent: true }).optional() }))
    .describe('Why a signal is, or with `complaint: false` is not, taken as a complaint.'),
  fields: z.array(fieldRuleSchema),
  incompleteIntake: z
    .strictObject({ fields: z.array(fieldId).min(1), clause })
    .optional()
    .describe('The fields without which a signal is kept as well, though intake asks them: the gap stays as a task.'),
  stages: z.array(stageSchema).min(1),
  terms: z.array(termRuleSchema),
  handling: z
    .strictObject({ roles: z.array(idOf('roles')), involvedExcluded: switchOf('involvedExcluded'), clause })
    .register(said, { rule: 'handling' })
    .describe('Who may handle: the roles, and the clause that keeps out whoever the complaint is about.'),
  employeeInformed: z
    .strictObject({ required: switchOf('employeeInformed'), clause })
    .describe('The involved employee is told of the complaint.'),
  classification: z.strictObject({ required: switchOf('classification'), clause }),
  confirmation: z
    .strictObject({ written: z.boolean(), clause })
    .optional()
    .describe('Confirming receipt: only in writing, where the regulation says so.'),
  headInformed: z
    .strictObject({ gravity: idOf('gravities'), role: heldRole.optional(), clause })
    .register(said, { rule: 'headInformed' })
    .optional()
    .describe('A gravity from which the head of the department is told, and the role that a head has.'),
  callBack: z
    .strictObject({
      clause,
      checkClause: text.clone().register(said, { names: 'clauses', rule: 'checkPromise' }),
      messages: z.array(itemSchema).min(1)
    })
    .register(said, { rule: 'callBack' })
    .optional()
    .describe('Calling back: only after the promise was checked, with the messages that are given.'),
  sample: z
    .strictObject({ size: z.number().int().positive(), clause })
    .register(said, { rule: 'sample' })
    .optional()
    .describe('How many dossiers a sample holds, and from how many relations on a group is written to.'),
  groupLetter: z
    .strictObject({ from: z.number().int().positive(), clause })
    .register(said, { rule: 'groupLetter' })
    .optional(),
  retention: z
    .strictObject({ chosenByOffice: z.boolean(), clause: clause.optional() })
    .register(said, { rule: 'retention' })
    .describe('The regulation names no retention: the office chooses one.'),
  progress: z
    .strictObject({ remindAfterDays: z.number().int().positive(), clause })
    .register(said, { rule: 'progress' })
    .optional()
    .describe('After how many calendar days of silence a handed-over case asks for a progress note.'),
  letters: z.array(letterSchema),
  closing: closingSchema,
  reopening: z
    .strictObject({ newTerms: switchOf('reopening'), clause: clause.optional() })
    .describe('Whether a reopened dossier starts its terms anew.'),
  independentBody: independentBodySchema.optional(),
  reports: z
    .strictObject({
      annual: z.strictObject({ clause }).register(said, { rule: 'annual' }),
      periodic: z.strictObject({ clause }).register(said, { rule: 'periodic' }).optional(),
      recommendations: z.strictObject({ clause }).register(said, { rule: 'recommendations' }),
      archive: z.strictObject({ clause }).register(said, { rule: 'archive' }),
      meeting: z.strictObject({ clause }).register(said, { rule: 'meeting' }),
      periods: z.array(returningReportSchema),
      smallCount: z.number().int().min(1)
    })
    .describe('The clauses behind the reports, and the count under which a figure may point at a person.'),
  confidentiality: z.strictObject({ clause }).register(said, { rule: 'confidentiality' }),
  calendar: calendarSettingsSchema,
  translations: z
    .strictObject({ en: z.record(text, text) })
    .optional()
    .describe(
      'What its own words are in English, for the screen: the Dutch words and their translation. Papers stay Dutch.'
    )
})

/** A complaint regulation as data. */
export type Policy = z.infer<typeof policySchema>

/** A provision of the regulation. */
export type Clause = Policy['clauses'][number]

/** A role that the regulation names. */
export type Role = Policy['roles'][number]

/** A signature that the regulation asks for. */
export type SignatureSlot = z.infer<typeof signatureSchema>

/** A letter that the regulation asks for. */
export type Letter = z.infer<typeof letterSchema>

/** The independent body that a regulation names. */
export type IndependentBody = z.infer<typeof independentBodySchema>

/** When a field is on and required. */
export type FieldRule = z.infer<typeof fieldRuleSchema>
