import { EncryptedPDFError, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { WholeDossierInput, WholePaper } from '../../../../shared/papers/document-input.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { finish } from '../kit/page-frame.ts'
import { paragraph } from '../kit/paragraph.ts'
import { openSheet, roomLeft } from '../kit/sheet.ts'
import { contentWidth, page, styles } from '../kit/style.ts'
import { pixelsOf } from './picture-size.ts'

/** Why a file is not among the pages: the key of its sentence. */
export type Absence = 'other' | 'large' | 'locked' | 'unreadable' | 'long' | 'missing'

/** A file as pages, or why it has none. */
export type Attached =
  { readonly content: PDFDocument; readonly absence: null } | { readonly content: null; readonly absence: Absence }

/** So many pages of one file are taken in: what is longer is a book, and is better read by itself. */
const mostPages = 500

/** A picture of more points is not opened: it would take gigabytes. */
const mostPixels = 40_000_000

const without = (absence: Absence): Attached => ({ content: null, absence })

/** What of a page may do something when it is opened or touched, and is no part of what it shows. */
const doing = ['A', 'AA', 'PA'].map((name) => PDFName.of(name))

/** Takes from a PDF what would do something: its pages stay as they look. */
function quieten(content: PDFDocument): void {
  for (const { node } of content.getPages()) {
    node.delete(PDFName.of('AA'))
    const annotations = node.Annots()
    for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
      const annotation = annotations?.lookupMaybe(index, PDFDict)
      for (const name of doing) annotation?.delete(name)
    }
  }
}

async function pdfOf(bytes: Uint8Array): Promise<Attached> {
  const content = await PDFDocument.load(bytes, { updateMetadata: false })
  if (content.getPageCount() === 0) return without('unreadable')
  if (content.getPageCount() > mostPages) return without('long')
  quieten(content)
  return { content, absence: null }
}

/** A picture on a page of its own, below its name, as large as fits. */
async function pictureOf(
  input: WholeDossierInput,
  { title, bytes }: { readonly title: string; readonly bytes: Uint8Array },
  fontsFolder: string
): Promise<Attached> {
  const pixels = pixelsOf(bytes)
  if (pixels !== null && pixels > mostPixels) return without('large')
  const { office, language, now } = input
  const t = createTranslator(language)
  const sheet = openSheet({ title, author: office.name, language, now, fontsFolder, t, isSample: undefined })
  paragraph(sheet, sheet.root, title, { style: styles.subheading, tag: 'H1', after: 10 })
  const fit: [number, number] = [contentWidth, roomLeft(sheet)]
  sheet.root.child('Figure', { alt: title }).draw(() => {
    sheet.doc.image(Buffer.from(bytes), page.left, sheet.y, { fit })
  })
  const { bytes: made } = await finish(sheet)
  return { content: await PDFDocument.load(made, { updateMetadata: false }), absence: null }
}

/** What the formats that become pages are made into pages by. */
const formats: Readonly<
  Record<
    string,
    (
      input: WholeDossierInput,
      file: { readonly title: string; readonly bytes: Uint8Array },
      fontsFolder: string
    ) => Promise<Attached>
  >
> = {
  'application/pdf': (_input, { bytes }) => pdfOf(bytes),
  'image/jpeg': pictureOf,
  'image/png': pictureOf
}

/** A file as pages: PDF as it is, a picture on a page; or why it is only named. */
export async function attach(
  input: WholeDossierInput,
  title: string,
  { format, content }: WholePaper,
  fontsFolder: string
): Promise<Attached> {
  const make = formats[format]
  if (make === undefined) return without('other')
  if (typeof content === 'string') return without(content)
  try {
    return await make(input, { title, bytes: content }, fontsFolder)
  } catch (error) {
    return without(error instanceof EncryptedPDFError ? 'locked' : 'unreadable')
  }
}
