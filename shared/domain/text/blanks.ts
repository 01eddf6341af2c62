/** Everything that ends a line: CRLF, LF, CR, vertical tab, form feed, next line, and the line and paragraph separators. */
export const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu

/** The blanks of every width, with the tab; no line ends. */
export const blank = /[\t\p{Zs}]/gu

/** The blanks at which a line may not end. */
const holding = /[\u00a0\u2007\u202f]/gu

/** A holding blank that holds nothing: beside another blank, or at an end of the line. */
const holdsNothing = /(?<![^ \n\t])\u00a0|\u00a0(?![^ \n\t])/gu

/** All line ends as one line feed. */
export function withPlainLineEnds(text: string): string {
  return text.replace(lineEnd, '\n')
}

/** All blanks as plain spaces, but for tabs and for those that hold two words together. */
export function withPlainBlanks(text: string): string {
  return text
    .replace(holding, '\u00a0')
    .replace(/(?![\u00a0 ])\p{Zs}/gu, ' ')
    .replace(/\u00a0{2,}/gu, (blanks) => ' '.repeat(blanks.length))
    .replace(holdsNothing, ' ')
}
