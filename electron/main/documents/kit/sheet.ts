import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Translate } from '../../../../shared/i18n/translator.ts'
import type { Language } from '../../../../shared/i18n/texts.ts'
import type { Paper } from '../../../../shared/papers/document-input.ts'
import { baseFontFile, openFonts } from './font-book.ts'
import { remembered } from './remembered.ts'
import { contentBottom, page } from './style.ts'
import { rootTag, type Tag } from './tags.ts'
import type { Measure, Typesetter } from './text-layout.ts'

/** What every document is made with. */
export interface SheetOptions {
  readonly title: string
  readonly author: string
  readonly language: Language
  readonly now: Instant
  readonly fontsFolder: string
  readonly t: Translate
  readonly isSample: boolean | undefined
}

/** The document being written: its pages, and how far down the current page it is. */
export interface Sheet extends Typesetter {
  readonly doc: PDFKit.PDFDocument
  readonly t: Translate
  readonly language: Language
  readonly root: Tag
  /** Of a sample office. */
  readonly isSample: boolean
  /** The top of what is drawn next, in points from the top of the page. */
  y: number
  /** Drawn at the top of every page that is begun because the one before was full. */
  continued: (() => void) | undefined
}

/** A width is worked out once for each word in each font, size and direction. */
function measureWith(doc: PDFKit.PDFDocument): Measure {
  const kinds = new Map<string, (text: string) => number>()
  return ({ font, text }, { size, tabular = false }, isRightToLeft) => {
    const kind = `${font.name} ${String(size)} ${String(tabular)} ${String(isRightToLeft)}`
    const features = isRightToLeft ? { features: [] } : tabular ? { features: ['tnum' as const] } : {}
    const known =
      kinds.get(kind) ?? remembered((word) => doc.font(font.name).fontSize(size).widthOfString(word, features))
    kinds.set(kind, known)
    return known(text)
  }
}

/** Opens a document: A4, fonts embedded, tagged; the same input gives the same bytes. */
export function openSheet({ title, author, language, now, fontsFolder, t, isSample = false }: SheetOptions): Sheet {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: join(fontsFolder, baseFontFile),
    info: {
      Title: title,
      Author: author,
      Creator: 'Klachtenboek',
      Producer: 'Klachtenboek',
      CreationDate: new Date(now)
    }
  })
  const book = openFonts(fontsFolder)
  for (const { name, bytes } of book.all) doc.registerFont(name, Buffer.from(bytes))
  const sheet: Sheet = {
    doc,
    t,
    language,
    book,
    measure: measureWith(doc),
    unshown: new Set(),
    root: rootTag(doc),
    isSample,
    y: page.top,
    continued: undefined
  }
  beginPage(sheet)
  return sheet
}

/** Begins a page. */
export function beginPage(sheet: Sheet): void {
  sheet.doc.addPage()
  sheet.y = page.top
}

/** Goes on to a next page because this one is full. */
export function turnPage(sheet: Sheet): void {
  beginPage(sheet)
  sheet.continued?.()
}

/** The room that is left on the page. */
export function roomLeft(sheet: Sheet): number {
  return contentBottom - sheet.y
}

/** Makes sure that this height fits on the page, by turning it if need be. */
export function need(sheet: Sheet, height: number): void {
  if (roomLeft(sheet) < height) turnPage(sheet)
}

/** Finishes the document and gives its bytes, with the words that it could not show. */
export async function closeSheet({ doc, unshown }: Sheet): Promise<Paper> {
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve)
    doc.on('error', reject)
  })
  doc.end()
  await ended
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
    chunk.fill(0)
  }
  return { bytes, unshown: [...unshown] }
}
