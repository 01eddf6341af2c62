import type { FieldValue, FieldValues } from '../../../shared/domain/dossier/event.ts'
import type { Person } from '../../../shared/domain/people/person.ts'
import { isAllowed } from '../../../shared/domain/permissions/allowed.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { people, type PersonKey } from '../sample/people.ts'
import type { Step, StorySignal, StoryValue, StoryValues } from '../sample/signal.ts'
import type { Vocabulary } from '../sample/vocabulary.ts'
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

/** The role that somebody of the story gets under a regulation. */
export function roleFor(policy: Policy, person: PersonKey): string {
  const found = {
    manager: policy.roles.find(({ id }) => isAllowed(policy, id, 'manageAccounts')),
    handler: policy.roles.find(({ id }) => policy.handling.roles.includes(id)),
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
  if ('people' in value) return value.people.map((key) => personOf(cast, key))
  if ('daysAfter' in value) return dayAfter(received, value.daysAfter)
  return value.map(worded)
}

/** The story's values as the form takes them. */
export function valuesOf(cast: Cast, received: Instant, values: StoryValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, valueOf(cast, received, field, value)])
  )
}

/** The values of an act; the way a complaint came in says by itself whether it was oral or written. */
export function actValuesOf(cast: Cast, received: Instant, { signal, step }: ActOfStory): FieldValues {
  const values = valuesOf(cast, received, step.values)
  if (step.act !== 'classify') return values
  const channel = cast.policy.channels.find(({ id }) => id === cast.vocabulary.channels[signal.channel])
  return channel === undefined ? values : { 'classification.mode': channel.mode, ...values }
}

function prefixed(prefix: string, values: Readonly<Record<string, StoryValue>>): StoryValues {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix}.${key}`, value]))
}

/** What is typed in when a signal of the story is registered. */
export function intakeOf(cast: Cast, received: Instant, signal: StorySignal): FieldValues {
  const { involved, ...complaint } = signal.complaint
  const { kind, ...complainant } = signal.complainant
  return valuesOf(cast, received, {
    receivedAt: received,
    receivedBy: { person: signal.receivedBy ?? signal.by },
    channel: cast.vocabulary.channels[signal.channel],
    ...prefixed('complainant', { ...complainant, kind: cast.vocabulary.kinds[kind] }),
    ...prefixed('complaint', { ...complaint, involved: { people: involved } })
  })
}
