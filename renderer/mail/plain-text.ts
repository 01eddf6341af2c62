import { convert } from 'html-to-text'

/** How deep the parts of a page may lie in each other: what is deeper is left out rather than held in memory. */
const deepest = 200

const blankLines = /\n\s*\n/g

/** What a page says, without its looks: no pictures, and of a link only its words. */
export function plainText(html: string): string {
  const text = convert(html, {
    wordwrap: false,
    limits: { maxDepth: deepest },
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'h1', options: { uppercase: false } },
      { selector: 'h2', options: { uppercase: false } },
      { selector: 'h3', options: { uppercase: false } }
    ]
  })
  return text.replace(blankLines, '\n\n')
}
