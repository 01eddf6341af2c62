import { plainForm } from '../text/compare.ts'
import { lineEnd } from '../text/blanks.ts'

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]

/** Nine digits with at most a blank, dot or dash between them, that do not follow the code of a country. */
const nineDigits =
  /(?<![\d+])(?<!(?:\+|\b00)\d\d[ (-]*(?:0\)?[ -]*)?)\d(?: ?[.\u2010-\u2015\u2212·_/-]? ?\d){8}(?!\d)/gu

function passesElevenTest(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return sum % 11 === 0 && digits !== '000000000'
}

/**
 * The numbers of nine digits in a text that pass the check of a Dutch citizen service number (BSN), as they are typed
 * or pasted: groupings, the blanks of a word processor and invisible characters are read through.
 */
export function findBsnLikeNumbers(text: string): string[] {
  const candidates = text.split(lineEnd).flatMap((line) => plainForm(line).match(nineDigits) ?? [])
  return candidates.filter((candidate) => passesElevenTest(candidate.replace(/\D/g, '')))
}
