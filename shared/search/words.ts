import { stemmer } from '@orama/stemmers/dutch'
import { readNumber } from '../domain/dossier/number.ts'
import { folded } from '../domain/text/compare.ts'

/** A word in a text: where it stands, and the forms under which it is found. */
export interface Word {
  readonly from: number
  readonly to: number
  readonly forms: readonly string[]
}

const wordPattern = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+/gu
const emailPattern = /[^\s<>()",;:]+@[^\s<>()",;:]+/gu
const numberPattern = /(?<![\d/-])2[01]\d\d ?[-\u2010-\u2015\u2212/_.] ?\d{1,9}(?![\d/-]\d)/gu
const postcodePattern = /(?<![\p{L}\p{N}])\d{4}\p{Zs}?[a-z]{2}(?![\p{L}\p{N}])/giu
const phonePattern = /(?<![\p{L}\p{N}])(?:\+|0)[\d\p{Zs}().\u2010-\u2015/-]{7,18}\d(?![\p{L}\p{N}])/gu

const initialsPattern = /(?<![\p{L}.])(?:\p{L}\.){2,}\p{L}?(?![\p{L}@])/gu

const plainLetters = /^[a-z]+$/u
const shortestToStem = 4

/** At the end of a Dutch word a v is heard and written as f, and a z as s: "brieven" and "brief", "huizen" and "huis". */
const hardened: Readonly<Record<string, string>> = { v: 'f', z: 's' }

/** A Dutch word without its ending, so that "facturen" and "factuur" are one: the Snowball stemmer for Dutch. */
export function stemOf(word: string): string {
  if (!plainLetters.test(word) || word.length < shortestToStem) return word
  return stemmer(word).replace(/[vz]$/u, (sound) => hardened[sound] ?? sound)
}

/** A phone number, or how one begins, as it is dialled in the Netherlands: without the country's own code. */
export function dialledHere(figures: string): string {
  return figures.replace(/^(?:\+|00)310?/, '0').replace(/^00/, '+')
}

/** A phone number as one row of figures, in the way it is dialled in the Netherlands; null when it is none. */
export function phoneForm(text: string): string | null {
  const dialled = folded(text).replace(/[^\d+]/g, '')
  const national = dialledHere(dialled)
  return /^(?:0\d{8,9}|\+?\d{9,15})$/.test(national) ? national : null
}

function matches(text: string, pattern: RegExp, formOf: (found: string) => string | null): Word[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const form = formOf(found[0])
    return form === null ? [] : [{ from: found.index, to: found.index + found[0].length, forms: [form] }]
  })
}

function plainWords(text: string): Word[] {
  return [...text.matchAll(wordPattern)].flatMap((found) => {
    const word = folded(found[0])
    if (word === '') return []
    const figures = /^0+\d/.test(word) ? [word.replace(/^0+/, '')] : []
    const stem = stemOf(word)
    const forms = [...new Set([word, ...figures, ...(stem === word ? [] : [`~${stem}`])])]
    return [{ from: found.index, to: found.index + found[0].length, forms }]
  })
}

/** What is one thing though it is written in parts: a dossier number, a postcode, a phone number, initials, an e-mail address. */
export function wholesIn(text: string): Word[] {
  return [
    ...matches(text, numberPattern, readNumber),
    ...matches(text, postcodePattern, (found) => folded(found).replaceAll(' ', '')),
    ...matches(text, phonePattern, phoneForm),
    ...matches(text, initialsPattern, (found) => folded(found).replaceAll('.', '')),
    ...matches(text, emailPattern, (found) => folded(found).replace(/[.]+$/, ''))
  ]
}

/** The words of a text, each with the forms under which it is found. */
export function wordsIn(text: string): Word[] {
  return [...plainWords(text), ...wholesIn(text)]
}
