import { z } from 'zod'
import { actIds } from '../domain/permissions/act-id.ts'
import { dossierEventSchema } from '../domain/dossier/event.ts'
import { fieldValuesSchema } from '../domain/form/field-value.ts'
import { dossierStateSchema, dossierTermSchema } from '../domain/dossier/schema.ts'
import { requestKinds, writtenWays } from '../domain/form/options.ts'
import { sheetFormats } from '../domain/office/sheet-format.ts'
import { personSchema } from '../domain/people/person.ts'
import { policySchema } from '../domain/policy/policy.ts'
import { localDaySchema, utcInstantSchema } from '../domain/time.ts'
import type { NewForYou } from '../domain/today/new-for.ts'
import { urgencies } from '../domain/today/urgency.ts'
import { limits } from '../domain/text/limits.ts'
import { searchedFields } from '../search/fields.ts'
import { action, refusalSchema } from './channel.ts'
import { enteredDraft, enteredHand, enteredId, enteredPassword, enteredSubject, enteredValues } from './entered.ts'
import { alikeAtMost, alikeGrounds } from '../domain/dossier/alike.ts'
import { dossierStatuses } from '../domain/dossier/state.ts'
import { taskIds } from '../domain/dossier/tasks.ts'
import { dossierNumberSchema } from '../domain/dossier/number.ts'

/** Names a file, so nothing in it may lead elsewhere. */
const draftId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

/** What was typed and not yet registered or recorded, kept at every pause. */
export const draftSchema = z.object({
  id: draftId,
  /** The intake form, an act in a dossier, a letter, or a change of the regulation. */
  kind: z.enum(['intake', 'act', 'letter', 'policy']),
  /** For an act: `<number>/<act>`; for a letter: `<number>/<letter>`; otherwise empty. */
  subject: z.string(),
  values: fieldValuesSchema,
  savedAt: utcInstantSchema
})

/** What was typed and not yet registered or recorded. */
export type Draft = z.infer<typeof draftSchema>

/** A draft to be kept; how long each value of a form may be is the service's to say. */
const enteredDraftSchema = draftSchema.omit({ savedAt: true }).extend({ subject: enteredId, values: enteredDraft })

/** One line of the register. A damaged dossier has a line too, with what is wrong. */
export const registerLineSchema = z.discriminatedUnion('readable', [
  z.object({
    readable: z.literal(true),
    number: dossierNumberSchema,
    status: z.enum(dossierStatuses),
    complainant: z.string(),
    organisation: z.string(),
    summary: z.string(),
    receivedAt: utcInstantSchema,
    channel: z.string(),
    classes: z.array(z.string()),
    gravity: z.string(),
    involved: z.array(z.string()),
    responsible: z.array(z.string()),
    /** The term to look at first, late or not, or else null. */
    nextTerm: dossierTermSchema.nullable(),
    /** The days on which a running term ends: last working days and due days, of all that run. */
    lastDays: z.array(localDaySchema),
    /** The missed terms of which the act still has to be done: late now. */
    overdue: z.array(z.string()),
    /** The terms that were missed, ever. */
    missed: z.array(z.string()),
    closedAt: utcInstantSchema.nullable()
  }),
  z.object({ readable: z.literal(false), number: dossierNumberSchema, damage: z.array(refusalSchema) })
])

/** One line of the register. */
export type RegisterLine = z.infer<typeof registerLineSchema>

/** What changed in the register since a place in its history. */
const registerChangesSchema = z.object({
  /** The place to ask from the next time. */
  position: z.string().max(100),
  /** What was told before holds no more: these lines are the first of a new history. */
  anew: z.boolean(),
  lines: z.array(registerLineSchema),
  /** The dossiers that are there no more, or no more for this account. */
  gone: z.array(z.string()),
  /** Whether there is more to ask for now: lines come some hundreds at a time. */
  more: z.boolean()
})

/** What changed in the register since a place in its history. */
export type RegisterChanges = z.infer<typeof registerChangesSchema>

/** Where a dossier was found: the part of it, and the text around, with what was found marked. */
const hitSchema = z.object({
  field: z.enum(searchedFields),
  parts: z.array(z.object({ text: z.string(), isFound: z.boolean() })).readonly()
})

/** What somebody types in the search field. */
const searchedWords = z.string().max(limits.searched)

/** A complaint that is about to be registered, as far as it is compared with others. */
const toldComplaintSchema = z.object({
  name: z.string().max(limits.shortText),
  email: z.string().max(limits.shortText),
  phone: z.string().max(limits.shortText),
  /** The day of receipt; today when that is not filled in. */
  received: localDaySchema.nullable(),
  text: z.string().max(limits.compared)
})

/** A complaint that is about to be registered, as far as it is compared with others. */
export type ToldComplaint = z.infer<typeof toldComplaintSchema>

/** A dossier that is likely the same complaint, with why. */
const alikeSchema = z.object({
  number: dossierNumberSchema,
  status: z.enum(dossierStatuses),
  received: localDaySchema,
  complainant: z.string(),
  /** The kind of signal, by its id in the regulation. */
  signalKind: z.string(),
  summary: z.string(),
  grounds: z.array(z.enum(alikeGrounds)).readonly()
})

/** A dossier that is likely the same complaint, with why. */
export type Alike = z.infer<typeof alikeSchema>

/** A dossier that points at another one. */
const boundSchema = z.object({
  number: dossierNumberSchema,
  complainant: z.string(),
  how: z.enum(['merged', 'linked']),
  /** Why they have to do with each other; of one that was merged why it was. */
  why: z.string()
})

/** A dossier that points at another one. */
export type Bound = z.infer<typeof boundSchema>

const taskSchema = z.object({
  id: z.enum(taskIds),
  act: z.enum(actIds).nullable(),
  clause: z.string(),
  /** Whose it is, by name or by the label of the role. */
  who: z.array(z.string()).readonly().exactOptional(),
  /** The people it is about, by name. */
  about: z.array(z.string()).readonly().exactOptional(),
  since: localDaySchema.exactOptional(),
  /** What somebody gave by hand: which, in their words, and its day. */
  given: z.object({ id: z.string(), what: z.string(), day: localDaySchema }).exactOptional(),
  /** What is asked about one's own data, and the day of its answer. */
  request: z.object({ kind: z.enum(requestKinds), day: localDaySchema }).exactOptional()
})

const urgencySchema = z.enum(urgencies)

const attentionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('term'),
    term: dossierTermSchema,
    act: z.enum(actIds).nullable(),
    urgency: urgencySchema
  }),
  z.object({ kind: z.literal('task'), task: taskSchema, act: z.enum(actIds).nullable(), urgency: urgencySchema })
])

const nextStepSchema = z.object({
  /** The one thing this account can do best now. */
  own: z
    .object({ attention: attentionSchema, act: z.enum(actIds) })
    .readonly()
    .nullable(),
  /** What waits for others, each with who can do it. */
  waiting: z
    .array(
      z.object({ attention: attentionSchema, act: z.enum(actIds), who: z.array(z.string()).readonly() }).readonly()
    )
    .readonly(),
  /** What is due and no act does. */
  outside: z.array(attentionSchema).readonly()
})

/** A whole dossier as the screen shows it. */
export const dossierViewSchema = z.object({
  state: dossierStateSchema,
  /** The policy version it is bound to. */
  policy: policySchema,
  events: z.array(dossierEventSchema),
  terms: z.array(dossierTermSchema),
  tasks: z.array(taskSchema),
  responsible: z.object({ people: z.array(personSchema), stage: z.string(), clause: z.string() }),
  next: nextStepSchema,
  acts: z.array(z.object({ act: z.enum(actIds), reasons: z.array(refusalSchema) })),
  /** The signatures that this account can set now. */
  openSlots: z.array(z.string()),
  closingGaps: z.array(refusalSchema),
  /** The act that this account may take back now: its own, just done, with nothing after it. */
  undoable: z.enum(actIds).nullable(),
  /** How it falls short of what is known of it, as when an old copy was put back; nothing is recorded in it then. */
  lost: refusalSchema.nullable()
})

/** A whole dossier as the screen shows it. */
export type DossierView = z.infer<typeof dossierViewSchema>

/** Something that wants attention, overdue first. */
export const todayItemSchema = z.object({
  number: dossierNumberSchema,
  /** The version of the regulation that binds the dossier. */
  policy: z.object({ id: z.string(), version: z.number() }),
  complainant: z.string(),
  summary: z.string(),
  /** A term that runs or was missed and is still open, or a task without a term. */
  what: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('term'), term: dossierTermSchema }),
    z.object({ kind: z.literal('task'), task: taskSchema })
  ]),
  /** The act that settles it, when this account may do it. */
  act: z.enum(actIds).nullable(),
  responsible: z.array(z.string()),
  /** Whose it is to do, by name, and whether it is this account's. */
  owners: z.array(z.string()),
  isMine: z.boolean(),
  urgency: urgencySchema
})

/** Something that wants attention. */
export type TodayItem = z.infer<typeof todayItemSchema>

const findingSchema = z.object({ subject: z.string(), ...refusalSchema.shape })

/** Something in the data folder that does not hold, for an officer to know. */
export type ToldFinding = z.infer<typeof findingSchema>

const newForYouSchema = z.object({
  kind: z.enum(['task', 'handOver']),
  number: dossierNumberSchema,
  complainant: z.string(),
  by: z.string(),
  at: utcInstantSchema,
  what: z.string()
}) satisfies z.ZodType<NewForYou>

/** Vandaag: what wants attention, the dossiers that cannot be read, and each version of the regulation that an item names. */
export const todaySchema = z.object({
  items: z.array(todayItemSchema),
  damaged: z.array(dossierNumberSchema),
  /** What else was found in the data folder; nothing for who does not manage the office. */
  findings: z.array(findingSchema),
  policies: z.array(policySchema),
  /** What colleagues gave this account to do since it logged in last. */
  news: z.array(newForYouSchema)
})

/** Vandaag. */
export type Today = z.infer<typeof todaySchema>

/** An act as it is asked. */
export const commandSchema = z.object({
  act: z.enum(actIds),
  at: enteredId.exactOptional(),
  values: enteredValues,
  details: enteredValues
})

/** What a search tells, and what is bound to a dossier, is another as soon as a line is. */
export const searched = ['dossiers.search', 'dossiers.hits', 'dossiers.bound'] as const

export const dossierChannels = {
  'drafts.list': action(z.void(), z.array(draftSchema)),
  'drafts.save': action(enteredDraftSchema, draftSchema, { touches: ['drafts.list'] }),
  'drafts.discard': action(z.object({ id: draftId }), z.null(), { touches: ['drafts.list'] }),
  /** The register, line by line: the newest first, and after that only what changed. */
  'dossiers.list': action(z.object({ since: enteredId.nullable() }), registerChangesSchema),
  /** The numbers of the dossiers that hold all that is looked for, best first. */
  'dossiers.search': action(z.object({ words: searchedWords }), z.array(dossierNumberSchema)),
  /** Where dossiers were found, each in the order asked; null for one that was not. */
  'dossiers.hits': action(
    z.object({ words: searchedWords, numbers: z.array(dossierNumberSchema).max(limits.hits) }),
    z.array(hitSchema.nullable())
  ),
  /** Writes dossiers as a sheet where the person wants it; null when the person thinks better of it. */
  'dossiers.saveSheet': action(
    z.object({ numbers: z.array(dossierNumberSchema).min(1).max(limits.sheetRows), format: z.enum(sheetFormats) }),
    z.object({ path: z.string().nullable() })
  ),
  /** The dossiers that are likely the complaint that is told: asked anew before each registering, and never a bar to it. */
  'dossiers.alike': action(toldComplaintSchema, z.array(alikeSchema).max(alikeAtMost)),
  /** The dossiers that this account may see and that were merged into this one or linked to it, oldest first. */
  'dossiers.bound': action(z.object({ number: dossierNumberSchema }), z.array(boundSchema)),
  'dossiers.open': action(z.object({ number: dossierNumberSchema }), dossierViewSchema),
  /** Registers a signal; the draft it came from is removed once the dossier is on disk. */
  'dossiers.register': action(
    z.object({
      values: enteredValues,
      /** What is said beside the form, such as what the complainant did not give. */
      details: enteredValues.exactOptional(),
      draft: draftId.nullable()
    }),
    z.object({ number: dossierNumberSchema }),
    { touches: ['dossiers.list', ...searched, 'today.list', 'drafts.list', 'reports.due', 'reports.annual'] }
  ),
  /** Does an act in the dossier as the screen last saw it (`seq` of its last event); signing asks the password again. */
  'dossiers.act': action(
    z.object({
      number: dossierNumberSchema,
      seq: z.number().int().positive(),
      command: commandSchema,
      password: enteredPassword.exactOptional(),
      /** The letter that is sent with it, kept with the act: which one, how it goes, and what in it was written by hand. */
      letter: z.object({ id: enteredId, way: z.enum(writtenWays), hand: enteredHand }).exactOptional(),
      draft: draftId.nullable()
    }),
    dossierViewSchema,
    { answers: 'dossiers.open', touches: ['dossiers.list', ...searched, 'today.list', 'drafts.list', 'reports.annual'] }
  ),
  /** Takes back the last act of the dossier as the screen last saw it; it leaves an event. */
  'dossiers.undo': action(
    z.object({ number: dossierNumberSchema, seq: z.number().int().positive() }),
    dossierViewSchema,
    {
      answers: 'dossiers.open',
      touches: ['dossiers.list', ...searched, 'today.list', 'drafts.list', 'reports.annual']
    }
  ),
  /** Takes a dossier that lost acts for good as it is now; what was lost counts no more. */
  /** Takes a dossier whose file is lost for gone for good, with the reason. */
  'dossiers.giveUp': action(
    z.object({ number: dossierNumberSchema, reason: z.string().max(limits.shortText).regex(/\S/) }),
    z.null(),
    { touches: ['dossiers.list', 'dossiers.open', ...searched, 'today.list', 'reports.annual'] }
  ),
  'dossiers.accept': action(
    z.object({ number: dossierNumberSchema, seq: z.number().int().positive() }),
    dossierViewSchema,
    { answers: 'dossiers.open', touches: ['dossiers.list', ...searched, 'today.list', 'reports.annual'] }
  ),
  'today.list': action(z.void(), todaySchema),
  /** An officer has seen what was found in the data folder, and answers for it from now on. */
  'findings.seen': action(findingSchema.pick({ code: true }).extend({ subject: enteredSubject }), z.null(), {
    touches: ['today.list']
  })
}
