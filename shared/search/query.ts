import { readNumber } from '../domain/dossier/number.ts'
import { folded } from '../domain/text/compare.ts'
import { dialledHere, phoneForm, stemOf, wholesIn } from './words.ts'

/** One thing that is looked for, in the ways in which it may be written. */
export interface Wanted {
  /** The ways that must match whole. */
  readonly whole: readonly string[]
  /** What the beginning or the inside of a word may match; empty when only whole counts. */
  readonly part: string
}

/** How a phone number with the code of its country begins. */
const abroad = /^\+\d[\d\s().\p{Pd}/]*$/u
const splits = /[^\p{L}\p{M}\p{N}]+/u

function wordWanted(word: string): Wanted {
  const stem = stemOf(word)
  // A word that is its own stem stands in the index only as it is written.
  const itself = stemOf(stem) === stem ? [stem] : []
  const figures = /^0+\d/.test(word) ? [word.replace(/^0+/, '')] : []
  return { whole: [...new Set([word, ...figures, ...itself, `~${stem}`])], part: word }
}

function wholeWanted(form: string): Wanted {
  return { whole: [form], part: form }
}

/** What somebody looks for: a number, postcode, phone number or address is one thing; the rest are words. */
export function readQuery(typed: string): Wanted[] {
  const number = readNumber(typed)
  if (number !== null) return [wholeWanted(number)]
  const phone = /^[\d\s+().\p{Pd}/]+$/u.test(typed.trim()) ? phoneForm(typed) : null
  if (phone !== null) return [wholeWanted(phone)]
  if (abroad.test(typed.trim())) return [wholeWanted(dialledHere(folded(typed).replace(/[^\d+]/g, '')))]
  const wholes = wholesIn(typed)
  const rest = wholes.reduceRight((text, { from, to }) => `${text.slice(0, from)} ${text.slice(to)}`, typed)
  const words = folded(rest).split(splits).filter(Boolean)
  return [...wholes.flatMap(({ forms }) => forms.map(wholeWanted)), ...words.map(wordWanted)]
}
