import { withoutInvisibles } from './invisible.ts'

/** What stands in the place of what was blacked out: always as long, so that its length tells nothing. */
export const bar = '███'

/** What is blacked out: names of people, of which the parts alone tell as much, and words just as they are. */
export interface BlackedOut {
  readonly names: readonly string[]
  readonly words: readonly string[]
  /** Names of which the parts may stay: whoever reads it knows their own. */
  readonly own: readonly string[]
}

/** Words that stand with a name and tell nobody who it is. */
const commonWords: ReadonlySet<string> = new Set([
  ...['de', 'den', 'der', 'des', 'het', "'t", "'s", 't', 's', 'te', 'ten', 'ter', 'van', 'von', 'vande', 'vander'],
  ...['op', 'aan', 'in', 'uit', 'bij', 'voor', 'onder', 'over', 'tot', 'en', 'of', 'et', 'and', 'the', 'met', 'een'],
  ...['du', 'da', 'do', 'dos', 'di', 'del', 'della', 'la', 'le', 'les', 'los', 'las', 'el', 'al', 'ul', 'bin', 'ben'],
  ...['heer', 'meneer', 'dhr', 'mevrouw', 'mevr', 'mw', 'mr', 'mrs', 'ms', 'dr', 'drs', 'ir', 'ing', 'prof', 'fam'],
  ...['familie', 'weduwe', 'wed', 'klager', 'klaagster', 'klant', 'client', 'debiteur', 'zoon', 'dochter', 'moeder'],
  ...['vader', 'man', 'vrouw', 'broer', 'zus', 'buurman', 'buurvrouw', 'collega', 'advocaat', 'kantoor', 'medewerker']
])

/** The fewest letters of a part of a name that is blacked out by itself. */
const fewestLetters = 2

/** The fewest letters of a part of a name that is found inside an e-mail address, as "pjansen". */
const fewestInAddress = 4

const otherLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i'
}

function plainOf(character: string): string {
  const letters = withoutInvisibles(character).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return letters
    .replace(/./gsu, (letter) => otherLetters[letter] ?? letter)
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ‛`´′]/gu, "'")
    .replace(/\p{Pd}/gu, '-')
}

/** A text without capitals and accents, with the place in the text of each character of it. */
interface Plain {
  readonly text: string
  readonly from: readonly number[]
  readonly until: readonly number[]
}

function plainText(text: string): Plain {
  const letters: string[] = []
  const from: number[] = []
  const until: number[] = []
  let place = 0
  for (const character of text) {
    const end = place + character.length
    // Compared in the units that a pattern counts in.
    for (const letter of plainOf(character).split('')) {
      letters.push(letter)
      from.push(place)
      until.push(end)
    }
    place = end
  }
  return { text: letters.join(''), from: [...from, text.length], until }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s+')
}

/** Scripts that write no blanks between words: there a word is found anywhere. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}'
const boundLetter = `(?:(?![${unspaced}])[\\p{L}\\p{N}])`
const beginsBound = new RegExp(`^${boundLetter}`, 'u')
const endsBound = new RegExp(`${boundLetter}$`, 'u')

/** A pattern between the ends of words, wherever what it is about begins or ends in a letter. */
function whole(text: string, { before = '', after = '' } = {}): string {
  const left = beginsBound.test(text) ? `(?<!${boundLetter})` : ''
  const right = endsBound.test(text) ? `(?!${boundLetter})` : ''
  return `${left}${before}${escaped(text)}${right === '' ? '' : after}${right}`
}

function trimmedPlain(text: string): string {
  return plainText(text).text.replace(/\s+/gu, ' ').trim()
}

function piecesOf(name: string): string[] {
  const pieces = name.split(/[\s\-.,;:()/"&+]+/u).filter((piece) => piece !== '')
  return pieces.flatMap((piece) => (piece.includes("'") ? [piece, ...piece.split("'")] : [piece]))
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

/** The parts of a name that tell who it is. */
function tellingParts(name: string, own: ReadonlySet<string>): string[] {
  return piecesOf(name).filter(
    (piece) => lettersIn(piece) >= fewestLetters && !commonWords.has(piece) && !own.has(piece)
  )
}

/** What may stand before a part of a name and goes with it: initials, and what joins its parts. */
function leadOf(name: string): string {
  const pieces = piecesOf(name)
  const initials = [...new Set(pieces.flatMap((piece) => piece.match(/^\p{L}/u) ?? []))].map(escaped).join('|')
  const joins = pieces.filter((piece) => commonWords.has(piece) && lettersIn(piece) >= fewestLetters).map(escaped)
  const initialled = initials === '' ? '' : `(?:(?:(?:${initials})\\.\\s?)+\\s?)?`
  return joins.length === 0 ? initialled : `${initialled}(?:(?:${joins.join('|')})\\s+)*`
}

const genitive = "(?:'?s)?"

function namePatterns(name: string, own: ReadonlySet<string>): string[] {
  const before = leadOf(name)
  return tellingParts(name, own).flatMap((part) => [
    whole(part, { before, after: genitive }),
    ...(lettersIn(part) >= fewestInAddress
      ? [`[\\p{L}\\p{N}._+-]{0,64}${escaped(part)}[\\p{L}\\p{N}._+-]{0,64}(?=@)`]
      : [])
  ])
}

function patternsOf({ names, words, own }: BlackedOut): RegExp[] {
  const mine = own.map(trimmedPlain)
  const myParts = new Set(mine.flatMap(piecesOf))
  const others = names.map(trimmedPlain).filter((name) => lettersIn(name) >= fewestLetters && !mine.includes(name))
  const inFull = others.filter((name) => tellingParts(name, new Set()).length > 0)
  const wanted = words.map(trimmedPlain).filter((word) => word !== '')
  const all = [
    ...inFull.map((name) => whole(name, { after: genitive })),
    ...others.flatMap((name) => namePatterns(name, myParts)),
    ...wanted.map((word) => whole(word))
  ]
  return [...new Set(all)].map((pattern) => new RegExp(pattern, 'gu'))
}

interface Range {
  readonly from: number
  readonly until: number
}

function rangesIn({ text, from, until }: Plain, patterns: readonly RegExp[]): Range[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(([found]) => found !== '')
    .map(({ 0: found, index }) => {
      const end = index + found.length
      // Marks and invisible characters behind the last letter go with it.
      return { from: from[index] ?? 0, until: Math.max(until[end - 1] ?? 0, from[end] ?? 0) }
    })
    .toSorted((a, b) => a.from - b.from)
}

function merged(ranges: readonly Range[]): Range[] {
  const apart: Range[] = []
  for (const range of ranges) {
    const last = apart.at(-1)
    if (last === undefined || range.from >= last.until) apart.push(range)
    else if (range.until > last.until) apart[apart.length - 1] = { from: last.from, until: range.until }
  }
  return apart
}

/** Bars beside each other become one, so that nobody counts the parts of a name. */
const bars = new RegExp(`${bar}(?:[ -]?${bar})+`, 'gu')

/**
 * Blacks out texts: each name, each part of one that tells who it is, and each word becomes a bar and is gone (AVG, art. 15,
 * fourth paragraph). Whole words, whatever their capitals and accents, also in a compound with a hyphen.
 */
export function blacker(blackedOut: BlackedOut): (text: string) => string {
  const patterns = patternsOf(blackedOut)
  return (text) => {
    const ranges = merged(rangesIn(plainText(text), patterns))
    const kept = ranges.map(({ until }, index) => text.slice(until, ranges[index + 1]?.from ?? text.length))
    const first = text.slice(0, ranges[0]?.from ?? text.length)
    return [first, ...kept].join(bar).replace(bars, bar)
  }
}
