import { degrees, PDFDocument, type PDFPage } from '@cantoo/pdf-lib'
import type { WholeDossierInput } from '../../../../shared/papers/document-input.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { lineAt } from '../kit/paragraph.ts'
import { beginPage, closeSheet, openSheet } from '../kit/sheet.ts'
import { page as paper, styles } from '../kit/style.ts'
import { drawArtifact } from '../kit/tags.ts'
import { titleOfWhole } from './contents.ts'

/** The strip at the head of a page in which the stamp stands, in points. */
const strip = 22
const top = 9
const side = 20

/** A strip for each page, with the dossier's number and the page's. */
async function makeStrips(input: WholeDossierInput, count: number, fontsFolder: string): Promise<Uint8Array> {
  const { office, language, now, dossier } = input
  const t = createTranslator(language)
  const title = titleOfWhole(input)
  const sheet = openSheet({ title, author: office.name, language, now, fontsFolder, t, isSample: undefined })
  for (let index = 0; index < count; index += 1) {
    if (index > 0) beginPage(sheet)
    const text = t('documents:whole.stamp', { number: dossier.state.number, page: index + 1, pages: count })
    const place = { x: side, y: top, width: paper.width - 2 * side, align: 'right' } as const
    drawArtifact(sheet.doc, () => lineAt(sheet, text, place, styles.footer), 'Pagination')
  }
  return (await closeSheet(sheet)).bytes
}

/** Where a strip is to be drawn so that it stands at the top right of a page as it is seen, however that is turned. */
function placeOn(page: PDFPage): { readonly x: number; readonly y: number; readonly turned: number } {
  const { x, y, width, height } = page.getCropBox()
  const turned = ((page.getRotation().angle % 360) + 360) % 360
  const places: Readonly<Record<number, { readonly x: number; readonly y: number }>> = {
    90: { x: x + strip, y: y + height - paper.width },
    180: { x: x + paper.width, y: y + strip },
    270: { x: x + width - strip, y: y + paper.width }
  }
  return { ...(places[turned] ?? { x: x + width - paper.width, y: y + height - strip }), turned }
}

/** Writes at the head of every page which dossier it is of, and which of how many pages it is. */
export async function stamp(whole: PDFDocument, input: WholeDossierInput, fontsFolder: string): Promise<void> {
  const pages = whole.getPages()
  const strips = await makeStrips(input, pages.length, fontsFolder)
  const box = { left: 0, right: paper.width, bottom: paper.height - strip, top: paper.height }
  const source = await PDFDocument.load(strips, { updateMetadata: false })
  const embedded = await whole.embedPages(
    source.getPages(),
    pages.map(() => box)
  )
  for (const [index, page] of pages.entries()) {
    const drawn = embedded[index]
    const { x, y, turned } = placeOn(page)
    if (drawn !== undefined) page.drawPage(drawn, { x, y, rotate: degrees(turned) })
  }
}
