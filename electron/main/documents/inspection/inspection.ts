import { formatLongDay } from '../../../../shared/domain/calendar/format.ts'
import { bar } from '../../../../shared/domain/text/black-out.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import type { InspectionInput, Paper } from '../../../../shared/papers/document-input.ts'
import { fieldGrid } from '../kit/field-grid.ts'
import { drawFooters, finish } from '../kit/page-frame.ts'
import { paragraph } from '../kit/paragraph.ts'
import { openSheet } from '../kit/sheet.ts'
import { styles } from '../kit/style.ts'
import { drawTitleBlock } from '../kit/title-block.ts'

const prose = { ...styles.body, size: 10.5, leading: 16 }

/** What somebody is shown of a dossier: just the rows that were kept, so that nothing else can be read in the file (GC-2.1c). */
export function makeInspectionPaper(input: InspectionInput, fontsFolder: string): Promise<Paper> {
  const { inspection, language, now, isSample } = input
  const { office, number, to, rows } = inspection
  const t = createTranslator(language)
  const day = formatLongDay(inspection.day, language)
  const title = t('documents:inspection.of', { number })
  const sheet = openSheet({ title, author: office.name, language, now, fontsFolder, t, isSample })
  const { root } = sheet
  const made = to === '' ? t('documents:inspection.givenTo', { day }) : t('documents:inspection.given', { to, day })
  drawTitleBlock(sheet, { office: office.name, title: t('documents:inspection.title'), made })
  const intro = t('documents:inspection.intro', { number, office: office.name, day })
  const isBarred = rows.some(({ text }) => text.includes(bar))
  const after = isBarred ? `${intro} ${t('documents:inspection.bars')}` : intro
  paragraph(sheet, root, after, { style: prose, after: 14 })
  fieldGrid(
    sheet,
    root,
    rows.map(({ label, text }) => ({ span: 12, label, body: { kind: 'text', text } }))
  )
  sheet.y += 8
  paragraph(sheet, root, t('documents:inspection.rights'), { style: prose, after: 0 })
  drawFooters(sheet, {
    left: t('documents:inspection.footer'),
    middle: t('documents:dossierNumber', { number })
  })
  return finish(sheet)
}
