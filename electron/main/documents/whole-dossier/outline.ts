import { PDFArray, type PDFDocument, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import type { PlacedPart } from './part.ts'

/** Lists the parts beside the pages, as readers show it (ISO 32000-1, 12.3.3). */
export function addOutline(whole: PDFDocument, parts: readonly PlacedPart[]): void {
  const { context } = whole
  const pages = whole.getPages()
  const listed = parts.filter(({ page }) => page !== null)
  const outline = context.nextRef()
  const refs = listed.map(() => context.nextRef())
  const [first, last] = [refs.at(0), refs.at(-1)]
  if (first === undefined || last === undefined) return
  for (const [index, { title, page }] of listed.entries()) {
    const [ref, target] = [refs[index], pages[(page ?? 1) - 1]]
    if (ref === undefined || target === undefined) continue
    const destination = PDFArray.withContext(context)
    destination.push(target.ref)
    destination.push(PDFName.of('Fit'))
    const item = context.obj({ Title: PDFHexString.fromText(title), Parent: outline, Dest: destination })
    const [before, after] = [refs[index - 1], refs[index + 1]]
    if (before !== undefined) item.set(PDFName.of('Prev'), before)
    if (after !== undefined) item.set(PDFName.of('Next'), after)
    context.assign(ref, item)
  }
  const count = PDFNumber.of(listed.length)
  context.assign(outline, context.obj({ Type: 'Outlines', First: first, Last: last, Count: count }))
  whole.catalog.set(PDFName.of('Outlines'), outline)
  whole.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}
