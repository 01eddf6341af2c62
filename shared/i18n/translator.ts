import type { TFunction } from 'i18next'
import { createI18n } from './instance.ts'
import type { Language } from './texts.ts'

/** Gives the text for a key `area:key`, with its blanks filled in. */
export type Translate = TFunction

/** The texts of one language, for what is not the React screen: documents, notifications, the command line, tests. */
export function createTranslator(language: Language): Translate {
  return createI18n(language).t
}
