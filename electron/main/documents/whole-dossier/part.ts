import type { PDFDocument } from '@cantoo/pdf-lib'

/** A paper that goes into the dossier as a whole; without pages when it is only named, and then why. */
export interface Part {
  readonly title: string
  /** The day it was sent, came in or was made, in words. */
  readonly day: string
  readonly content: PDFDocument | null
  /** Why it is only named; empty when it is there. */
  readonly absence: string
}

/** A part with the page on which it begins, counted from 1; null when it is only named. */
export interface PlacedPart extends Part {
  readonly page: number | null
}

/** The parts with the pages on which they begin, behind so many pages of contents. */
export function placeParts(parts: readonly Part[], contents: number): PlacedPart[] {
  let page = contents + 1
  return parts.map((part) => {
    if (part.content === null) return { ...part, page: null }
    const placed = { ...part, page }
    page += part.content.getPageCount()
    return placed
  })
}

/** How many pages all of them have, the contents too. */
export function pagesIn(parts: readonly Part[], contents: number): number {
  return parts.reduce((sum, { content }) => sum + (content?.getPageCount() ?? 0), contents)
}
