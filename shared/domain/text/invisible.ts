/** Scripts whose letters change shape beside a joiner, or stand apart beside a non-joiner. */
const joining = '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Nko}\\p{Script=Adlam}'
const brahmic = [
  ...['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam'],
  ...['Sinhala', 'Khmer', 'Myanmar', 'Tibetan', 'Javanese', 'Balinese']
]
  .map((script) => `\\p{Script=${script}}`)
  .join('')

/** Scripts that write no blanks between words. */
const unspaced = '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}'

/** A letter that is written from right to left; the marks of these scripts have no direction to keep. */
export const rightToLeftLetter =
  /(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u

const softHyphen = /(?<=[\p{L}\p{M}])\u00ad(?=[\p{L}\p{M}])/u
const nonJoiner = new RegExp(`(?<=[${joining}${brahmic}])\\u200c(?=[${joining}${brahmic}])`, 'u')
const joiner = new RegExp(`(?<=[${joining}${brahmic}])\\u200d|\\u200d(?=[${joining}${brahmic}])`, 'u')
const emojiJoiner =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u{e007f}])\u200d(?=\p{Extended_Pictographic})/u
const emojiStyle = /(?<=\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}])[\ufe0e\ufe0f]|(?<=[0-9#*])\ufe0f(?=\u20e3)/u
const otherVariant = /(?<=\p{Script=Han})[\ufe00-\ufe0d\u{e0100}-\u{e01ef}]|(?<=\p{Sm})\ufe00/u
const mongolianShape = /(?<=\p{Script=Mongolian})[\u180b-\u180f]/u
const emojiTags = /(?<=\u{1f3f4}[\u{e0020}-\u{e007e}]*)[\u{e0020}-\u{e007f}]/u
const wordEnd = new RegExp(`(?<=[${unspaced}])\\u200b(?=[${unspaced}])`, 'u')
const hebrewMarks = /(?<=\p{Script=Hebrew}\p{M}*)\u034f(?=\p{M})/u

/** The invisible characters that mean something where they stand, each with what must be beside it. */
const meaningful = [
  ...[softHyphen, nonJoiner, joiner, emojiJoiner, emojiStyle, otherVariant, mongolianShape, emojiTags, wordEnd],
  hebrewMarks
]

/** Marks of direction that mean something in a line with right-to-left letters; overrides turn text round and never stay. */
const direction = '\\u061c\\u200e\\u200f\\u202a-\\u202c\\u2066-\\u2069'

/** What has no ink: format characters, fillers, what is no character, and the controls that are no line end or tab. */
const inkless =
  '\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\ufff9-\\ufffc\\u{e0001}'

const dropInLeftToRight = new RegExp(`${meaningful.map(({ source }) => source).join('|')}|([${inkless}])`, 'gu')
const dropInRightToLeft = new RegExp(
  `${meaningful.map(({ source }) => source).join('|')}|[${direction}]|([${inkless}])`,
  'gu'
)
const anyInkless = new RegExp(`[${inkless}]`, 'u')
const allInkless = new RegExp(`[${inkless}]`, 'gu')

function tidyLine(line: string): string {
  const pattern = rightToLeftLetter.test(line) ? dropInRightToLeft : dropInLeftToRight
  return line.replace(pattern, (found, dropped: string | undefined) => (dropped === undefined ? found : ''))
}

/** Drops the invisible characters that mean nothing where they stand, line by line. */
export function withoutIdleInvisibles(text: string): string {
  return anyInkless.test(text) ? text.split('\n').map(tidyLine).join('\n') : text
}

/** Drops every invisible character, also those that shape the letters beside them: for comparing, never for keeping. */
export function withoutInvisibles(text: string): string {
  return text.replace(allInkless, '')
}
