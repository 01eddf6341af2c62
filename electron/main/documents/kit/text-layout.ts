import LineBreaker from 'linebreak'
import { withPlainLineEnds } from '../../../../shared/domain/text/blanks.ts'
import { withoutIdleInvisibles } from '../../../../shared/domain/text/invisible.ts'
import { asDrawn, directionsOf, type DirectedRun } from './bidi.ts'
import type { FontBook } from './font-book.ts'
import { fontRuns, type FontRun, unshownWords } from './font-runs.ts'
import type { TextStyle } from './style.ts'

/** A stretch of a line ready to be drawn, `x` from the line's left end. */
export interface Segment {
  readonly run: FontRun
  readonly style: TextStyle
  readonly isRightToLeft: boolean
  readonly x: number
}

/** One line of text. */
export interface Line {
  readonly segments: readonly Segment[]
  readonly width: number
  readonly height: number
  readonly size: number
  /** A line of a right-to-left paragraph begins at the right. */
  readonly isRightToLeft: boolean
}

/** Measures a stretch of text in points. */
export type Measure = (run: FontRun, style: TextStyle, isRightToLeft: boolean) => number

/** What laying out text needs. */
export interface Typesetter {
  readonly book: FontBook
  readonly measure: Measure
  /** Gathers the words with characters that no font has. */
  readonly unshown: Set<string>
}

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' })
const softHyphen = '\u00ad'

function widthOf(text: string, style: TextStyle, { book, measure }: Typesetter): number {
  return fontRuns(text, book, style.face).reduce((sum, run) => sum + measure(run, style, false), 0)
}

function pieces(text: string): string[] {
  const breaker = new LineBreaker(text)
  const parts: string[] = []
  let from = 0
  for (let at = breaker.nextBreak(); at !== null; at = breaker.nextBreak()) {
    parts.push(text.slice(from, at.position))
    from = at.position
  }
  return parts
}

/** The width of the widest word of a text, in points. */
export function widestWord(text: string, style: TextStyle, setter: Typesetter): number {
  return pieces(text).reduce((widest, piece) => Math.max(widest, widthOf(piece.trimEnd(), style, setter)), 0)
}

function chopped(piece: string, style: TextStyle, width: number, setter: Typesetter): string[] {
  if (widthOf(piece.trimEnd(), style, setter) <= width) return [piece]
  const parts: string[] = []
  let part = ''
  let used = 0
  for (const { segment } of graphemes.segment(piece)) {
    const extra = widthOf(segment, style, setter)
    if (part !== '' && used + extra > width) {
      parts.push(part)
      part = ''
      used = 0
    }
    part += segment
    used += extra
  }
  return part === '' ? parts : [...parts, part]
}

/** What of a piece shows when the line ends after it: no blanks, and a hyphen for a soft one. */
function shownAtEnd(piece: string): string {
  const shown = piece.trimEnd()
  return shown.endsWith(softHyphen) ? `${shown.slice(0, -1)}-` : shown
}

/** The ends of the lines of a paragraph, as positions in its text. */
function lineEndsOf(text: string, style: TextStyle, width: number, setter: Typesetter): number[] {
  const ends: number[] = []
  let position = 0
  let used = 0
  for (const piece of pieces(text).flatMap((whole) => chopped(whole, style, width, setter))) {
    const full = widthOf(piece, style, setter)
    const shown = shownAtEnd(piece)
    const visible = piece === shown ? full : widthOf(shown, style, setter)
    if (used > 0 && used + visible > width) {
      ends.push(position)
      used = 0
    }
    used += full
    position += piece.length
  }
  return [...ends, text.length]
}

function segmentsOf(runs: readonly DirectedRun[], style: TextStyle, { book, measure }: Typesetter): Line['segments'] {
  let x = 0
  return runs.flatMap(({ text, isRightToLeft }) => {
    const parts = fontRuns(text, book, style.face)
    return (isRightToLeft ? parts.toReversed() : parts).map((part): Segment => {
      const run = { ...part, text: asDrawn(part.text, isRightToLeft) }
      const segment = { run, style, isRightToLeft, x }
      x += measure(run, style, isRightToLeft)
      return segment
    })
  })
}

/** The hyphen that a soft one shows at the end of a line; copied, it is soft again. */
function hyphenAfter(segments: Line['segments'], style: TextStyle, { book, measure }: Typesetter): Segment[] {
  const last = segments.at(-1)
  const [run] = fontRuns('-', book, style.face)
  if (last === undefined || run === undefined || last.isRightToLeft) return []
  const x = last.x + measure(last.run, style, false)
  return [{ run: { ...run, stands: softHyphen }, style, isRightToLeft: false, x }]
}

function layOutParagraph(text: string, style: TextStyle, width: number, setter: Typesetter): Line[] {
  for (const word of unshownWords(text, setter.book, style.face)) setter.unshown.add(word)
  const directions = directionsOf(text)
  let start = 0
  return lineEndsOf(text, style, width, setter).map((end) => {
    const line = text.slice(start, end)
    const segments = segmentsOf(directions.line(start, end), style, setter)
    const ends = end < text.length ? shownAtEnd(line) : line.trimEnd()
    start = end
    const visible = directions.isRightToLeft ? ends.trim() : ends
    const hyphen = line.endsWith(softHyphen) ? hyphenAfter(segments, style, setter) : []
    const { leading: height, size } = style
    return {
      segments: [...segments, ...hyphen],
      width: widthOf(visible, style, setter),
      height,
      size,
      isRightToLeft: directions.isRightToLeft
    }
  })
}

/** Breaks a text into lines of at most `width` points; every character of it is drawn or stood for. */
export function layOut(text: string, style: TextStyle, width: number, setter: Typesetter): Line[] {
  const plain = withoutIdleInvisibles(withPlainLineEnds(text.normalize('NFC')))
  const paragraphs = plain.replaceAll('\t', '    ').split('\n')
  return paragraphs.flatMap((one) => layOutParagraph(one, style, width, setter))
}
