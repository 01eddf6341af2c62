import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { letterFoot, signatureLines } from '../../../../shared/papers/letters/letter-text.ts'
import type { LetterInput, Paper } from '../../../../shared/papers/document-input.ts'
import type { ComposedLetter } from '../../../../shared/domain/letters/kept-letter.ts'
import { heightOf } from '../kit/draw-text.ts'
import { drawFooters, finish } from '../kit/page-frame.ts'
import { paragraph } from '../kit/paragraph.ts'
import { need, openSheet, type Sheet } from '../kit/sheet.ts'
import { contentWidth, styles } from '../kit/style.ts'
import { layOut } from '../kit/text-layout.ts'
import { drawLetterHead } from './letter-head.ts'

const foot = { ...styles.body, size: 9.5, leading: 14 }
const prose = { ...styles.body, size: 10.5, leading: 16 }

/** Room to sign by hand between the closing and the name. */
const roomToSign = 44

/** What the file of a letter is called. */
export function letterFileName({ id, reference }: ComposedLetter, extension: 'pdf' | 'eml'): string {
  return `brief-${id}-${reference}.${extension}`
}

function drawBody(sheet: Sheet, paragraphs: readonly string[]): void {
  for (const text of paragraphs) paragraph(sheet, sheet.root, text, { style: prose, after: 10 })
}

function drawClosing(sheet: Sheet, { letter, office }: LetterInput): void {
  const under = signatureLines(letter, office).join('\n')
  const lines = layOut(under, prose, contentWidth, sheet)
  need(sheet, prose.leading + roomToSign + heightOf(lines))
  paragraph(sheet, sheet.root, sheet.t('documents:letter.closing'), { style: prose, after: roomToSign })
  paragraph(sheet, sheet.root, under, { style: prose, after: 0 })
}

function drawFoot(sheet: Sheet, { letter }: LetterInput): void {
  for (const text of letterFoot(letter, sheet.t)) {
    sheet.y += 14
    need(sheet, heightOf(layOut(text, foot, contentWidth, sheet)))
    paragraph(sheet, sheet.root, text, { style: foot, after: 0 })
  }
}

/** A letter of the regulation (EW-6.4, EW-4.5, GC-2.2c): page numbers only when it takes more than one page. */
export function makeLetter(input: LetterInput, fontsFolder: string): Promise<Paper> {
  const { letter, office, language, now, isSample } = input
  const t = createTranslator(language)
  const title = t('documents:letter.title', { label: letter.label, number: letter.reference })
  const sheet = openSheet({ title, author: office.name, language, now, fontsFolder, t, isSample })
  drawLetterHead(sheet, letter, office)
  drawBody(sheet, letter.paragraphs)
  drawClosing(sheet, input)
  drawFoot(sheet, input)
  if (letter.isInternal || sheet.doc.bufferedPageRange().count > 1) {
    const left = letter.isInternal ? t('documents:letter.internal') : office.name
    drawFooters(sheet, { left, middle: t('documents:letter.footer', { number: letter.reference }) })
  }
  return finish(sheet)
}
