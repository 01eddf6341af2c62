import { permissionFor } from '../../../shared/domain/permissions/permission.ts'
import type { ActId } from '../../../shared/domain/permissions/act-id.ts'
import { acts } from '../../../shared/domain/dossier/acts/acts.ts'
import { askedFields } from '../../../shared/domain/dossier/acts/asked.ts'
import { intakeFields } from '../../../shared/domain/dossier/register.ts'
import type { FieldValue, FieldValues } from '../../../shared/domain/form/field-value.ts'
import type { Person } from '../../../shared/domain/people/person.ts'
import { isAllowed } from '../../../shared/domain/policy/allowed.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { formerPeople, people, personKeys, type PersonKey } from '../sample/people.ts'
import type { Step, StorySignal, StoryValue, StoryValues } from '../sample/signal.ts'
import { vocabularies, type Vocabulary } from '../sample/vocabulary.ts'
import { dayAfter } from './story-calendar.ts'

/** The story's people with their accounts, and the regulation's words for the story's. */
export interface Cast {
  readonly policy: Policy
  readonly accounts: Readonly<Record<PersonKey, string>>
  readonly vocabulary: Vocabulary
}

/** An act and the signal it belongs to. */
interface ActOfStory {
  readonly signal: StorySignal
  readonly step: Step
}

function canHandle(policy: Policy, role: string): boolean {
  const needed = ['recordDecision', 'close', 'viewAll'] as const
  return policy.handling.roles.includes(role) && needed.every((permission) => isAllowed(policy, role, permission))
}

/** The role that somebody of the story gets under a regulation. */
export function roleFor(policy: Policy, person: PersonKey): string {
  const named = vocabularies[policy.id]?.roles[person]
  if (named !== undefined) return named
  const found = {
    manager: policy.roles.find(({ id }) => isAllowed(policy, id, 'manageAccounts')),
    handler: policy.roles.find(({ id }) => canHandle(policy, id)),
    employee: policy.roles.find(({ id }) => isAllowed(policy, id, 'takeIn') && !isAllowed(policy, id, 'viewAll'))
  }[people[person].part]
  if (found === undefined) throw new Error(`policy ${policy.id} has no role for ${people[person].part}`)
  return found.id
}

/** Somebody of the story as the form names people. */
export function personOf({ accounts }: Cast, key: PersonKey): Person {
  return { name: people[key].name, account: accounts[key] }
}

function wordsOf(cast: Cast, field: string): Readonly<Record<string, string>> | undefined {
  const { classes, gravities } = cast.vocabulary
  const byField: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'classification.classes': classes,
    'classification.gravity': gravities
  }
  return byField[field]
}

function valueOf(cast: Cast, received: Instant, field: string, value: StoryValue): FieldValue {
  const words = wordsOf(cast, field)
  const worded = (word: string): string => words?.[word] ?? word
  if (typeof value === 'string') return worded(value)
  if ('person' in value) return personOf(cast, value.person)
  if ('people' in value) {
    return [...value.people.map((key) => personOf(cast, key)), ...value.former.map((key) => formerPeople[key])]
  }
  if ('former' in value) return formerPeople[value.former]
  if ('daysAfter' in value) return dayAfter(received, value.daysAfter)
  return value.map(worded)
}

/** The story's values as the form takes them. */
export function valuesOf(cast: Cast, received: Instant, values: StoryValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, valueOf(cast, received, field, value)])
  )
}

/** What classifying says beside what the story names: how the complaint came in, and on what ground it is one. */
function classificationOf(cast: Cast, { signal, step }: ActOfStory): StoryValues {
  const { channels, grounds } = cast.vocabulary
  const mode = cast.policy.channels.find(({ id }) => id === channels[signal.channel])?.mode
  const { 'classification.classes': classes } = step.values
  const first = Object.entries(grounds).find(([word]) => Array.isArray(classes) && classes[0] === word)?.[1]
  return {
    ...(mode === undefined ? {} : { 'classification.mode': mode }),
    ...(first === undefined ? {} : { 'classification.ground': first })
  }
}

function only(values: FieldValues, asked: readonly { readonly id: string }[]): FieldValues {
  const known = new Set(asked.map(({ id }) => id))
  return Object.fromEntries(Object.entries(values).filter(([id]) => known.has(id)))
}

/** The values of an act: those of the story that this regulation asks. */
export function actValuesOf(cast: Cast, received: Instant, about: ActOfStory): FieldValues {
  const { step } = about
  const added = step.act === 'classify' ? classificationOf(cast, about) : {}
  const values = valuesOf(cast, received, { ...added, ...step.values })
  return step.act === 'correct' ? values : only(values, askedFields(acts[step.act], cast.policy))
}

/** What is done by whom the complaint is about, once told. */
const byInvolved: readonly ActId[] = ['sign', 'recordReaction', 'recordConsultation', 'recordProgress']

/** Who does a step: whom the story names, or else a colleague whose role allows it and who may see the dossier (EW-1.2). */
export function doerOf({ policy }: Cast, { signal, step: { by, act } }: ActOfStory): PersonKey {
  const may = (person: PersonKey): boolean =>
    isAllowed(policy, roleFor(policy, person), permissionFor(act)) &&
    (byInvolved.includes(act) || !signal.complaint.involved.includes(person))
  const seesAll = (person: PersonKey): boolean => isAllowed(policy, roleFor(policy, person), 'viewAll')
  const able = personKeys.filter(may)
  return may(by) ? by : (able.find(seesAll) ?? able[0] ?? by)
}

function prefixed(prefix: string, values: Readonly<Record<string, StoryValue>>): StoryValues {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix}.${key}`, value]))
}

/** What is typed in when a signal of the story is registered. */
export function intakeOf(cast: Cast, received: Instant, signal: StorySignal): FieldValues {
  const { involved, former = [], ...complaint } = signal.complaint
  const { kind, ...complainant } = signal.complainant ?? {}
  const values = valuesOf(cast, received, {
    ...cast.vocabulary.intake,
    ...(signal.sort === undefined ? {} : { signalKind: signal.sort }),
    receivedAt: received,
    receivedBy: { person: signal.receivedBy ?? signal.by },
    channel: cast.vocabulary.channels[signal.channel],
    ...prefixed('complainant', { ...complainant, ...(kind && { kind: cast.vocabulary.kinds[kind] }) }),
    ...prefixed('complaint', { ...complaint, involved: { people: involved, former } }),
    ...signal.further
  })
  return only(values, intakeFields(cast.policy))
}
