import createBidi from 'bidi-js'

const bidi = createBidi()
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const strongRightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const arabicFigures = /[\u0660-\u0669\u06f0-\u06f9]/u
const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** A stretch of a line in one direction, in the order in which lines are read on paper from left to right. */
export interface DirectedRun {
  readonly text: string
  readonly isRightToLeft: boolean
}

/** The directions of a paragraph, worked out once for all of its lines. */
export interface Directions {
  readonly isRightToLeft: boolean
  readonly line: (start: number, end: number) => DirectedRun[]
}

/** The places of a line from left to right; no more is touched than the line, so that the work grows with the text. */
function placesOf(text: string, start: number, end: number, levels: ReturnType<typeof bidi.getEmbeddingLevels>) {
  const places = Array.from({ length: end - start }, (_, at) => start + at)
  for (const [from = start, to = start] of bidi.getReorderSegments(text, levels, start, end - 1)) {
    places.splice(from - start, to - from + 1, ...places.slice(from - start, to - start + 1).toReversed())
  }
  return places
}

function visualRuns(text: string, start: number, end: number, levels: ReturnType<typeof bidi.getEmbeddingLevels>) {
  const runs: { from: number; to: number; level: number }[] = []
  for (const index of placesOf(text, start, end, levels)) {
    const level = levels.levels[index] ?? 0
    const last = runs.at(-1)
    const isNext = last !== undefined && last.level === level && (index === last.to + 1 || index === last.from - 1)
    if (isNext) Object.assign(last, { from: Math.min(last.from, index), to: Math.max(last.to, index) })
    else runs.push({ from: index, to: index, level })
  }
  return runs
}

function mirrored(text: string): string {
  return Array.from(text, (char) => bidi.getMirroredCharacter(char) ?? char).join('')
}

/** Works out in which directions a paragraph runs (Unicode bidirectional algorithm). */
export function directionsOf(text: string): Directions {
  if (!rightToLeft.test(text)) {
    return { isRightToLeft: false, line: (start, end) => [{ text: text.slice(start, end), isRightToLeft: false }] }
  }
  const levels = bidi.getEmbeddingLevels(text, 'auto')
  return {
    isRightToLeft: ((levels.paragraphs[0]?.level ?? 0) & 1) === 1,
    line: (start, end) =>
      visualRuns(text, start, end, levels).map(({ from, to, level }) => ({
        text: text.slice(from, to + 1),
        isRightToLeft: (level & 1) === 1
      }))
  }
}

/**
 * A stretch as it must be handed to the font. Fonts turn round whatever begins with a right-to-left script, also
 * Arabic figures, which read from left to right; and they leave a stretch of only punctuation as it is.
 */
export function asDrawn(text: string, isRightToLeft: boolean): string {
  const shown = isRightToLeft ? mirrored(text) : text
  const isTurnedByFont = strongRightToLeft.test(text) || arabicFigures.test(text)
  if (isTurnedByFont === isRightToLeft) return shown
  return [...graphemes.segment(shown)]
    .map(({ segment }) => segment)
    .toReversed()
    .join('')
}
