import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create } from 'fontkit'
import type { Face } from './style.ts'

/** A font file: the name it is registered under, its bytes, and which characters it can show. */
export interface BookFont {
  readonly name: string
  readonly bytes: Uint8Array
  readonly covers: (codePoint: number) => boolean
}

/** All fonts of the documents: per face the order in which they are tried, and the order for emoji. */
export interface FontBook {
  readonly all: readonly BookFont[]
  readonly faces: Readonly<Record<Face, readonly BookFont[]>>
  readonly emoji: readonly BookFont[]
}

/** The font that the others fall back on. */
export const baseFontFile = 'Inter-Regular.ttf'

const books = new Map<string, FontBook>()

function open(folder: string, name: string): BookFont {
  const bytes = readFileSync(join(folder, `${name}.ttf`))
  const font = create(bytes)
  return { name, bytes, covers: (codePoint) => font.hasGlyphForCodePoint(codePoint) }
}

/** Opens the fonts in a folder, once; throws when one is missing or damaged. */
export function openFonts(folder: string): FontBook {
  const known = books.get(folder)
  if (known !== undefined) return known
  const regular = open(folder, 'Inter-Regular')
  const semibold = open(folder, 'Inter-SemiBold')
  const italic = open(folder, 'Inter-Italic')
  const others = open(folder, 'DejaVuSans')
  const emoji = open(folder, 'NotoEmoji-Regular')
  const book: FontBook = {
    all: [regular, semibold, italic, others, emoji],
    faces: {
      regular: [regular, others, emoji],
      semibold: [semibold, others, emoji],
      italic: [italic, regular, others, emoji]
    },
    emoji: [emoji, others]
  }
  books.set(folder, book)
  return book
}
