import type { i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { createI18n } from '../../shared/i18n/instance.ts'
import type { Language } from '../../shared/i18n/texts.ts'

/** The texts of the screen, ready to use at once. */
export function createScreenTexts(language: Language): i18n {
  return createI18n(language, initReactI18next)
}
