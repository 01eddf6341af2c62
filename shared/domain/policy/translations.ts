import { said } from '../said.ts'
import type { Policy } from './policy.ts'
import { changedPlaces, placesOf } from './said-places.ts'

/** The languages beside Dutch that a regulation may have its words in. */
export type OtherLanguage = keyof NonNullable<Policy['translations']>

/** The words of a regulation that a screen shows, each once, in the order of the regulation: names of terms, roles, kinds. */
export function wordsOf(policy: Policy): string[] {
  const words = placesOf(policy).flatMap(({ said: { words }, value }) =>
    words === true && typeof value === 'string' && value !== '' ? [value] : []
  )
  return [...new Set(words)]
}

function dictionaryOf(policy: Policy, language: OtherLanguage): Readonly<Record<string, string>> {
  return policy.translations?.[language] ?? {}
}

/** The translations that translate nothing any more: their Dutch words are no longer in the regulation. */
export function idleTranslations(policy: Policy, language: OtherLanguage): string[] {
  const words = new Set(wordsOf(policy))
  return Object.keys(dictionaryOf(policy, language)).filter((word) => !words.has(word))
}

/** How a regulation says something in a language; what it has no translation of, it says in Dutch. */
export function sayingOf(policy: Policy, language: OtherLanguage | 'nl'): (word: string) => string {
  if (language === 'nl') return (word) => word
  const dictionary = dictionaryOf(policy, language)
  return (word) => (Object.hasOwn(dictionary, word) ? dictionary[word] : undefined) ?? word
}

const known = new WeakMap<Policy, Map<OtherLanguage, Policy>>()

/** The regulation with its words in another language, to show and never to keep; in Dutch it is the regulation itself. */
export function policyIn(policy: Policy, language: OtherLanguage | 'nl'): Policy {
  if (language === 'nl' || policy.translations === undefined) return policy
  const before = known.get(policy) ?? new Map<OtherLanguage, Policy>()
  known.set(policy, before)
  const say = sayingOf(policy, language)
  const inWords =
    before.get(language) ??
    changedPlaces(policy, (value, schema) =>
      said.get(schema)?.words === true && typeof value === 'string' ? say(value) : value
    )
  before.set(language, inWords)
  return inWords
}

/** The regulation with another translation of a word; without one when it is empty. */
export function withTranslation(policy: Policy, language: OtherLanguage, word: string, translation: string): Policy {
  const { [word]: _before, ...others } = dictionaryOf(policy, language)
  const next = translation === '' ? others : { ...dictionaryOf(policy, language), [word]: translation }
  return { ...policy, translations: { ...policy.translations, [language]: next } }
}
