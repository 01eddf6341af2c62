import type { BookFont, FontBook } from './font-book.ts'
import { remembered } from './remembered.ts'
import type { Face } from './style.ts'

/** A stretch of text in one font. */
export interface FontRun {
  readonly font: BookFont
  /** What is drawn. */
  readonly text: string
  /** What it stands for, where that differs: a character that no font has, or an emoji with invisible parts. */
  readonly stands?: string
}

/** What is drawn for a character that no font has. */
export const missing = '\u25a1'
const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' })
const plain = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]*$/
const invisible = /^\p{Default_Ignorable_Code_Point}$/u
const emojiStyle = /\p{Emoji_Presentation}|\ufe0f/u
const neutral = /^[\s\p{P}]+$/u
/** What shapes the letters beside it; fonts for those letters know it. */
const shaping = /^[\u200c\u200d]$/u
const emojiJoiners = /\u200d|\ufe0e|\ufe0f/gu

function codePoints(text: string): string[] {
  return Array.from(text)
}

function coversAll(font: BookFont, text: string): boolean {
  return codePoints(text).every((char) => invisible.test(char) || font.covers(char.codePointAt(0) ?? 0))
}

/** Only what has ink or shapes what has: the rest would show as a box. */
function withoutInkless(grapheme: string, font: BookFont): string {
  return codePoints(grapheme)
    .filter((char) => !invisible.test(char) || (shaping.test(char) && font.covers(char.codePointAt(0) ?? 0)))
    .join('')
}

function runsOfCharacters(grapheme: string, fonts: readonly BookFont[]): FontRun[] {
  return codePoints(grapheme).flatMap((char): FontRun[] => {
    if (invisible.test(char)) return []
    const font = fonts.find(({ covers }) => covers(char.codePointAt(0) ?? 0))
    if (font !== undefined) return [{ font, text: char }]
    const base = fonts.find(({ covers }) => covers(missing.charCodeAt(0)))
    return base === undefined ? [] : [{ font: base, text: missing, stands: char }]
  })
}

function runsOfGrapheme(grapheme: string, book: FontBook, face: Face): FontRun[] {
  const isEmoji = emojiStyle.test(grapheme)
  const fonts = isEmoji ? [...book.emoji, ...book.faces[face]] : book.faces[face]
  const font = fonts.find((candidate) => coversAll(candidate, grapheme))
  if (font === undefined) return runsOfCharacters(grapheme, fonts)
  if (!isEmoji) {
    const text = withoutInkless(grapheme, font)
    return text === '' ? [] : [{ font, text }]
  }
  const drawn = grapheme.replace(emojiJoiners, '')
  return drawn === grapheme ? [{ font, text: grapheme }] : [{ font, text: drawn, stands: grapheme }]
}

/** Spaces and punctuation stay in the font of the letters before them, so that a phrase is one stretch. */
function clinging(runs: readonly FontRun[], book: FontBook): FontRun[] {
  let letters: BookFont | undefined
  return runs.map((run) => {
    if (!neutral.test(run.text))
      letters = book.emoji.includes(run.font) && emojiStyle.test(run.text) ? undefined : run.font
    return letters !== undefined && run.stands === undefined && coversAll(letters, run.text)
      ? { font: letters, text: run.text }
      : run
  })
}

function joined(runs: readonly FontRun[]): FontRun[] {
  const result: FontRun[] = []
  for (const run of runs) {
    const last = result.at(-1)
    const isMore = last !== undefined && last.font === run.font && last.stands === undefined && run.stands === undefined
    if (isMore) result[result.length - 1] = { font: run.font, text: last.text + run.text }
    else result.push(run)
  }
  return result
}

function worked(text: string, book: FontBook, face: Face): readonly FontRun[] {
  const runs: FontRun[] = []
  for (const { segment } of graphemes.segment(text)) runs.push(...runsOfGrapheme(segment, book, face))
  return joined(clinging(runs, book))
}

/** A text up to this length is a word, and likely to come again. */
const longestWord = 40

const words = new WeakMap<FontBook, Partial<Record<Face, (word: string) => readonly FontRun[]>>>()

function wordsOf(book: FontBook, face: Face): (word: string) => readonly FontRun[] {
  const faces = words.get(book) ?? {}
  words.set(book, faces)
  return (faces[face] ??= remembered((word) => worked(word, book, face)))
}

/** Parts a text into stretches that one font can show; what no font has becomes a visible box. */
export function fontRuns(text: string, book: FontBook, face: Face): readonly FontRun[] {
  const first = book.faces[face][0]
  if (first !== undefined && plain.test(text)) return text === '' ? [] : [{ font: first, text }]
  return text.length <= longestWord ? wordsOf(book, face)(text) : worked(text, book, face)
}

/** The words of a text with a character that no font has. */
export function unshownWords(text: string, book: FontBook, face: Face): string[] {
  if (plain.test(text)) return []
  return text
    .split(/\s+/)
    .filter((word) => fontRuns(word, book, face).some((run) => run.text === missing && run.stands !== undefined))
}
