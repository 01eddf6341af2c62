import { createInstance, type i18n, type Module } from 'i18next'
import { formatDay, formatInstant } from '../domain/calendar/format.ts'
import { dayFrom, instantFrom } from '../domain/time.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { Language } from './texts.ts'

type Write = (text: string, language: string | undefined) => string

/** Writes what the text is read as; a blank that holds nothing of the kind stays as it is. */
function blankWriter<Value>(
  read: (text: string) => Value | undefined,
  write: (value: Value, language: Language) => string
): Write {
  return (text, language) => {
    const value = read(text)
    return value === undefined ? text : write(value, language === 'en' ? 'en' : 'nl')
  }
}

/**
 * An i18next instance with all texts, ready at once; the React screen adds its plugin.
 *
 * A blank in a text may ask for a written day or moment: `{{newDueDay, day}}`, `{{sent, moment}}`.
 */
export function createI18n(language: Language, ...plugins: readonly Module[]): i18n {
  const instance = createInstance()
  for (const plugin of plugins) instance.use(plugin)
  void instance.init({
    lng: language,
    fallbackLng: 'nl',
    ns: 'texts',
    defaultNS: 'texts',
    nsSeparator: false,
    keySeparator: ':',
    resources: { nl: { texts: nl }, en: { texts: en } },
    // React and PDFKit write text, never markup.
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false
  })
  instance.services.formatter?.add('day', blankWriter(dayFrom, formatDay))
  instance.services.formatter?.add('moment', blankWriter(instantFrom, formatInstant))
  return instance
}
