import { z } from 'zod'
import { plainForm } from '../text/compare.ts'

/** A dossier's number, `2026-0012`: its year, and its place in that year's register. */
export type DossierNumber = `${number}-${number}`

const printed = /^(\d{4})-(\d{4,9})$/

/** What stands in front of a number: the QR code's own word, or what people call a dossier. */
const before = /^(?:klachtenboek\W{0,3}|(?:dossier|klacht|zaak|complaint|case)?-?(?:nummer|number|nr|no)?[.:]?) ?#? ?/u
const typedApart = /^(\d{4}) ?[-\u2010-\u2015\u2212/\\._: ] ?(\d{1,9})$/u
const typedTogether = /^(\d{4})(\d{4,9})$/u

/** A number's year and place, or null when this is no dossier number. */
export function parseNumber(number: string): { readonly year: string; readonly place: string } | null {
  const [, year, place] = printed.exec(number) ?? []
  return year === undefined || place === undefined ? null : { year, place }
}

/** Whether a text is a dossier's number as the register writes it. */
export function isDossierNumber(text: string): text is DossierNumber {
  return printed.test(text)
}

/** A dossier's number as the register writes it. */
export const dossierNumberSchema = z.string().regex(printed) as z.ZodType<string, string> as z.ZodType<
  DossierNumber,
  DossierNumber
>

/** The number at a place of a year. */
export function printNumber(year: number | string, place: number): DossierNumber {
  return `${String(year)}-${String(place).padStart(4, '0')}` as DossierNumber
}

/**
 * The number that somebody typed, pasted or scanned: `2026-12`, `2026/0012`, `#2026-0012`, `Dossier 2026 12`,
 * `klachtenboek:2026-0012`; null when it is none.
 */
export function readNumber(typed: string): DossierNumber | null {
  const text = plainForm(typed).toLowerCase().replace(before, '')
  const [, year, place] = typedApart.exec(text) ?? typedTogether.exec(text) ?? []
  if (year === undefined || !/^2[01]/.test(year) || Number(place) === 0) return null
  return printNumber(year, Number(place))
}

/** Oldest number first, also past 9999; what is no number comes before, as text. */
export function compareNumbers(left: string, right: string): number {
  const [first, second] = [parseNumber(left), parseNumber(right)]
  if (first === null || second === null) return left < right ? -1 : Number(left > right)
  return Number(first.year) - Number(second.year) || Number(first.place) - Number(second.place)
}
