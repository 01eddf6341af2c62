const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** A character on the screen that is built of more than so many code points counts more than once. */
const partsOfOne = 16

/** Beyond this many code units a text is counted in code points: to look where each character ends would hold the office up. */
const longText = 100_000

function codePointsIn(text: string): number {
  let count = text.length
  for (let at = 1; at < text.length; at += 1) {
    const isPair = (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
    if (isPair) count -= 1
  }
  return count
}

/** The length of a text in characters as people see them: `é` and a family of emoji are each one. A very long one may count for more. */
export function lengthOf(text: string): number {
  if (text.length > longText) return codePointsIn(text)
  let length = 0
  for (const { segment } of graphemes.segment(text)) length += Math.ceil(segment.length / (2 * partsOfOne))
  return length
}

/** The most code units that so many characters can take. */
export function longest(limit: number): number {
  return limit * 2 * partsOfOne
}

/** Whether a text takes no more than so many characters; only a text near its limit is counted out. */
export function fits(text: string, limit: number): boolean {
  if (text.length <= limit) return true
  // Of a very long text each character takes two code units at most.
  const most = text.length > longText ? 2 * limit : longest(limit)
  return text.length <= most && lengthOf(text) <= limit
}
