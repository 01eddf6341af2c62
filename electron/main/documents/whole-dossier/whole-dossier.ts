import { PDFDocument } from '@cantoo/pdf-lib'
import { amsterdamDay } from '../../../../shared/domain/calendar/amsterdam.ts'
import { formatDay } from '../../../../shared/domain/calendar/format.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import type { Paper, WholeDossierInput } from '../../../../shared/papers/document-input.ts'
import { makeRegistrationForm } from '../form/registration-form.ts'
import { makeLetter } from '../letter/letter.ts'
import { attach } from './attachment.ts'
import { makeContents, titleOfWhole } from './contents.ts'
import { addOutline } from './outline.ts'
import { pagesIn, type Part, placeParts } from './part.ts'
import { stamp } from './stamps.ts'

const read = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false })

/** The parts in their order: the form with the course on it, the letters as they were sent, the files. */
async function partsOf(
  input: WholeDossierInput,
  fontsFolder: string
): Promise<{ readonly parts: readonly Part[]; readonly unshown: readonly string[] }> {
  const { letters, papers, language, now, isSample = false, ...base } = input
  const t = createTranslator(language)
  const dayOf = (at: typeof now): string => formatDay(amsterdamDay(at), language)
  const form = await makeRegistrationForm({ ...base, language, now, isSample, kind: 'form' }, fontsFolder)
  const unshown = [...form.unshown]
  const parts: Part[] = [
    { title: t('documents:whole.form'), day: dayOf(now), content: await read(form.bytes), absence: '' }
  ]
  for (const { letter, office, at } of letters) {
    const made = await makeLetter({ kind: 'letter', letter, office, language, now: at, isSample }, fontsFolder)
    unshown.push(...made.unshown)
    const title = t('documents:whole.letter', { label: letter.label })
    parts.push({ title, day: dayOf(at), content: await read(made.bytes), absence: '' })
  }
  for (const [index, paper] of papers.entries()) {
    const title = t('documents:whole.file', { order: index + 1, name: paper.name })
    const { content, absence } = await attach(input, title, paper, fontsFolder)
    const why = absence === null ? '' : t(`documents:whole.absent.${absence}`)
    parts.push({ title, day: dayOf(paper.at), content, absence: why })
  }
  return { parts, unshown: [...new Set(unshown)] }
}

/** How many pages the contents take: what stands in them about pages changes no line. */
async function contentsLength(input: WholeDossierInput, parts: readonly Part[], fontsFolder: string): Promise<number> {
  const { bytes } = await makeContents(input, placeParts(parts, 1), fontsFolder)
  return (await read(bytes)).getPageCount()
}

/** The whole dossier as one PDF: contents, form, letters and files, with its number and its pages on every page. */
export async function makeWholeDossier(input: WholeDossierInput, fontsFolder: string): Promise<Paper> {
  const { parts, unshown } = await partsOf(input, fontsFolder)
  const length = await contentsLength(input, parts, fontsFolder)
  const placed = placeParts(parts, length)
  const contents = await makeContents(input, placed, fontsFolder)
  const whole = await PDFDocument.create({ updateMetadata: false })
  for (const content of [await read(contents.bytes), ...placed.map((part) => part.content)]) {
    if (content === null) continue
    for (const page of await whole.copyPages(content, content.getPageIndices())) whole.addPage(page)
  }
  if (whole.getPageCount() !== pagesIn(parts, length)) throw new Error('a part has other pages than were counted')
  await stamp(whole, input, fontsFolder)
  addOutline(whole, placed)
  whole.setTitle(titleOfWhole(input), { showInWindowTitleBar: true })
  whole.setAuthor(input.office.name)
  whole.setCreator('Klachtenboek')
  whole.setProducer('Klachtenboek')
  whole.setCreationDate(new Date(input.now))
  whole.setLanguage(input.language)
  return { bytes: await whole.save(), unshown: [...new Set([...unshown, ...contents.unshown])] }
}
