import { blank, lineEnd, withPlainBlanks, withPlainLineEnds } from './blanks.ts'
import { withoutIdleInvisibles, withoutInvisibles } from './invisible.ts'

/** What only looks like a blank: the empty braille cell and the Hangul fillers. */
const seemingBlank = /[\u2800\u115f\u1160\u3164\uffa0]/gu
const loneSurrogate = /\p{Surrogate}/gu
const plainLine = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/u

/** A letter, figure or mark of ASCII is ink, whatever stands around it. */
const inPlainSight = /[\x21-\x7e]/

/** Whether a text shows anything at all: only blanks, invisible characters and line ends are nothing. */
export function hasInk(text: string): boolean {
  return inPlainSight.test(text) || withoutInvisibles(text).replace(seemingBlank, '').trim() !== ''
}

function composed(text: string): string {
  return text.replace(loneSurrogate, '\ufffd').normalize('NFC')
}

/** What is dropped can leave its neighbour without meaning, so the work is done until nothing changes. */
function settled(text: string, work: (text: string) => string): string {
  const next = work(text)
  return next === text ? text : settled(next, work)
}

/**
 * A text of several lines as it is kept: composed (NFC), with one sort of line end, plain blanks, and no invisible
 * characters but those that mean something where they stand.
 */
export function tidyText(text: string): string {
  const shown = settled(text, (rest) => withPlainBlanks(withoutIdleInvisibles(withPlainLineEnds(composed(rest)))))
  return hasInk(shown) ? shown.trimEnd() : ''
}

/** A text of one line as it is kept: as `tidyText`, with every blank and line end a plain space and none at its ends. */
export function tidyLine(text: string): string {
  if (plainLine.test(text)) return text
  const shown = settled(text.replace(lineEnd, ' '), (rest) =>
    withoutIdleInvisibles(composed(rest).replace(blank, ' ')).trim()
  )
  return hasInk(shown) ? shown : ''
}

/** A value as parsed from JSON, with every text in it tidied; names of keys stay as they are. */
export function tidyTexts(json: unknown): unknown {
  if (typeof json === 'string') return tidyText(json)
  // A list that a page sent may carry a constructor of its own, which `map` would ask.
  if (Array.isArray(json)) return Array.from(json, tidyTexts)
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, tidyTexts(value)]))
}
