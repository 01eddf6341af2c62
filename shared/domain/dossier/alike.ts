import { daysBetween } from '../calendar/day.ts'
import { mayBeSameName } from '../people/same-name.ts'
import type { LocalDay } from '../time.ts'

/** What a complaint may have in common with another one, the surest first. */
export const alikeGrounds = ['email', 'phone', 'name', 'text'] as const

/** What a complaint has in common with another one. */
export type AlikeGround = (typeof alikeGrounds)[number]

/** How many complaints are told as likely the same: what a person looks through at once. */
export const alikeAtMost = 5

/** Within how many days the same complainant may well mean the same complaint. */
const nearDays = 30
/** Within how many days one text may well be the other: a letter that is sent again, not one of years ago. */
const textDays = 365
/** Fewer words in common say nothing: many a complaint is "Niet teruggebeld na de afspraak". */
const fewestWords = 5
/** The share of the shorter text that has to stand in the other one, its rare words weighing most. */
const leastShare = 0.6

/** A complaint as it is compared with others. */
export interface Compared {
  readonly name: string
  /** In the one form in which it is compared; empty when it is not known. */
  readonly email: string
  readonly phone: string
  /** The day of receipt. */
  readonly day: LocalDay
  /** The stems of the words that say something. */
  readonly words: ReadonlySet<string>
}

/** Why a complaint may be the same as another one, and how sure that is. */
export interface Likeness {
  readonly grounds: readonly AlikeGround[]
  /** Higher is surer. */
  readonly strength: number
  /** How many days lie between them. */
  readonly days: number
}

/** How much a word says: the more so, the fewer complaints hold it. */
export type Rarity = (word: string) => number

const weights: Readonly<Record<AlikeGround, number>> = { email: 4, phone: 4, name: 2, text: 3 }

/** Which part of the shorter of two texts stands in the other one, from 0 to 1; 0 when they have too few words in common. */
export function sharedPart(left: ReadonlySet<string>, right: ReadonlySet<string>, rarity: Rarity): number {
  const weigh = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + rarity(word), 0)
  const shared = [...left].filter((word) => right.has(word))
  const least = Math.min(weigh(left), weigh(right))
  return shared.length < fewestWords || least === 0 ? 0 : Math.min(1, weigh(shared) / least)
}

/**
 * Whether a complaint is likely the same as another one: of the same complainant in days near each other, or with much the
 * same text. Null when it is not; it is only ever a question to whoever registers.
 */
export function likenessOf(one: Compared, other: Compared, rarity: Rarity): Likeness | null {
  const days = Math.abs(daysBetween(one.day, other.day))
  const person = ([] as AlikeGround[]).concat(
    one.email !== '' && one.email === other.email ? 'email' : [],
    one.phone !== '' && one.phone === other.phone ? 'phone' : [],
    mayBeSameName(one.name, other.name) ? 'name' : []
  )
  const part = days <= textDays ? sharedPart(one.words, other.words, rarity) : 0
  const isText = part >= leastShare
  if (!isText && (person.length === 0 || days > nearDays)) return null
  const grounds: AlikeGround[] = isText ? [...person, 'text'] : person
  const strength = grounds.reduce((sum, ground) => sum + weights[ground] * (ground === 'text' ? part : 1), 0)
  return { grounds, strength, days }
}

/** The likeliest of what was compared: the surest first, and of equals the nearest day. */
export function likeliest<One extends { readonly likeness: Likeness }>(found: readonly One[]): One[] {
  return found
    .toSorted(({ likeness: left }, { likeness: right }) => right.strength - left.strength || left.days - right.days)
    .slice(0, alikeAtMost)
}
