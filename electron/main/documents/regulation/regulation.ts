import { formatLongDay } from '../../../../shared/domain/calendar/format.ts'
import type { Provision, Regulation, RegulationChapter } from '../../../../shared/papers/regulation/regulation.ts'
import { buildRegulation } from '../../../../shared/papers/regulation/build-regulation.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import type { Paper, RegulationInput } from '../../../../shared/papers/document-input.ts'
import { drawLines, heightOf } from '../kit/draw-text.ts'
import { continuedHead, heading } from '../kit/heading.ts'
import { drawFooters, finish } from '../kit/page-frame.ts'
import { lineAt, paragraph } from '../kit/paragraph.ts'
import { drawRule } from '../kit/rule.ts'
import { need, openSheet, type Sheet } from '../kit/sheet.ts'
import { contentWidth, page, styles } from '../kit/style.ts'
import type { Tag } from '../kit/tags.ts'
import { layOut } from '../kit/text-layout.ts'
import { addressLine, checkedText, clausesLine } from './regulation-text.ts'

const prose = { ...styles.body, size: 10.5, leading: 16 }
const margin = 84
const bullet = 14

function drawHead(sheet: Sheet, { office, title, effectiveFrom, version, policy, intro }: Regulation): void {
  const { root, t, language } = sheet
  paragraph(sheet, root, office.name, { style: styles.strong, after: 2 })
  const address = addressLine(office)
  if (address !== '') paragraph(sheet, root, address, { style: styles.quiet, after: 8 })
  paragraph(sheet, root, title, { style: styles.cover, tag: 'H1', after: 0 })
  const day = formatLongDay(effectiveFrom, language)
  paragraph(sheet, root, t('regulation:inForce', { day, policy, version }), { style: styles.quiet, after: 10 })
  drawRule(sheet, page.left, sheet.y, contentWidth)
  sheet.y += 12
  paragraph(sheet, root, intro, { style: { ...prose, size: 11.5, leading: 18 }, after: 12 })
}

/** What is said, with the clauses it comes from in the margin. */
function drawProvision(sheet: Sheet, parent: Tag, said: Provision, above?: Provision): void {
  const indent = above === undefined ? 0 : bullet
  const x = page.left + margin + indent
  const width = contentWidth - margin - indent
  const lines = layOut(checkedText(said), prose, width, sheet)
  const refs = layOut(clausesLine(said, above), styles.clause, margin - 12, sheet)
  need(sheet, Math.max(heightOf(lines.slice(0, 2)), heightOf(refs)))
  const top = sheet.y
  if (clausesLine(said, above) !== '') {
    parent.child(indent > 0 ? 'Lbl' : 'P').draw(() => drawLines(sheet, refs, page.left, top + 3, margin - 12))
  }
  if (indent > 0) {
    parent.child('Lbl').draw(() => lineAt(sheet, '•', { x: x - bullet, y: top, width: bullet }, prose))
  }
  paragraph(sheet, parent, checkedText(said), {
    style: prose,
    x,
    width,
    after: indent > 0 ? 2 : 7,
    tag: indent > 0 ? 'LBody' : 'P'
  })
}

function drawChapter(sheet: Sheet, { title, paragraphs }: RegulationChapter, index: number): void {
  const number = String(index + 1)
  const section = sheet.root.child('Sect')
  heading(sheet, section, title, { number, style: styles.chapter, before: 12, after: 8 })
  sheet.doc.outline.addItem(`${number}  ${title}`)
  sheet.continued = () => continuedHead(sheet, sheet.t('documents:continued', { title: `${number}  ${title}` }))
  for (const said of paragraphs) {
    drawProvision(sheet, section, said)
    if (said.items === undefined) continue
    const list = section.child('L')
    for (const item of said.items) drawProvision(sheet, list.child('LI'), item, said)
    sheet.y += 6
  }
  sheet.continued = undefined
}

function drawNotes(sheet: Sheet, { notes }: Regulation): void {
  if (notes.length === 0) return
  const section = sheet.root.child('Sect')
  heading(sheet, section, sheet.t('regulation:notes'), { style: styles.chapter, before: 14, after: 8 })
  for (const note of notes) drawProvision(sheet, section, note)
}

/** The regulation to hand out (EW-3.1): every sentence with the clause it comes from in the margin. */
export function makeRegulation(input: RegulationInput, fontsFolder: string): Promise<Paper> {
  const { office, language, now, isSample } = input
  const t = createTranslator(language)
  const regulation = buildRegulation(input)
  const title = t('regulation:titleOf', { title: regulation.title, office: office.name })
  const sheet = openSheet({ title, author: office.name, language, now, fontsFolder, t, isSample })
  drawHead(sheet, regulation)
  for (const [index, chapter] of regulation.chapters.entries()) drawChapter(sheet, chapter, index)
  drawNotes(sheet, regulation)
  drawFooters(sheet, { left: regulation.title, middle: office.name })
  return finish(sheet)
}
