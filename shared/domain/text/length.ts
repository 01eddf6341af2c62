const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** A character on the screen that is built of more than so many code points counts more than once. */
const partsOfOne = 16

/** The length of a text in characters as people see them: `é` and a family of emoji are each one. */
export function lengthOf(text: string): number {
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
  return text.length <= limit || (text.length <= longest(limit) && lengthOf(text) <= limit)
}
