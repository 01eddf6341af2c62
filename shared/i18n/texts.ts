import type { nl } from './nl.ts'

/** The languages of the screen and the documents; Dutch comes first. */
export const languages = ['nl', 'en'] as const

/** A language of the screen and the documents. */
export type Language = (typeof languages)[number]

/** An area's texts in another language: the same keys, each with a text. */
export type SameKeys<Area> = Readonly<Record<keyof Area, string>>

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'texts'
    nsSeparator: false
    // Field ids and refusal codes hold dots, so a colon parts the area from the key.
    keySeparator: ':'
    resources: { texts: typeof nl }
    interpolationFormatTypeMap: { day: string; moment: string }
  }
}
