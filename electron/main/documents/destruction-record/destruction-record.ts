import { amsterdamDay } from '../../../../shared/domain/calendar/amsterdam.ts'
import { formatDay, formatInstant } from '../../../../shared/domain/calendar/format.ts'
import type { Destroyed } from '../../../../shared/domain/dossier/destruction.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import type { DestructionRecordInput, Paper } from '../../../../shared/papers/document-input.ts'
import { drawFooters, finish } from '../kit/page-frame.ts'
import { paragraph } from '../kit/paragraph.ts'
import { drawRule } from '../kit/rule.ts'
import { need, openSheet, type Sheet } from '../kit/sheet.ts'
import { contentWidth, page as paper, styles } from '../kit/style.ts'
import { table } from '../kit/table.ts'
import { drawTitleBlock } from '../kit/title-block.ts'

const prose = { ...styles.body, size: 10.5, leading: 16 }

function drawEntries(sheet: Sheet, entries: readonly Destroyed[]): void {
  const { t, language } = sheet
  const columns = [
    { title: t('documents:destruction.number'), share: 13 },
    { title: t('documents:destruction.ground'), share: 34 },
    { title: t('documents:destruction.due'), share: 22 },
    { title: t('documents:destruction.at'), share: 22 },
    { title: t('documents:destruction.by'), share: 29 }
  ]
  const rows = entries.map(({ number, title, clause, due, at, by }) => ({
    cells: [
      number,
      t('documents:destruction.clause', { title, clause }),
      formatDay(due, language),
      formatDay(amsterdamDay(at), language),
      by.name
    ]
  }))
  table(sheet, sheet.root, { columns, rows })
}

/** Room to sign by hand, for an office that keeps its record on paper. */
function drawSigning(sheet: Sheet): void {
  need(sheet, 96)
  sheet.y += 28
  paragraph(sheet, sheet.root, sheet.t('documents:destruction.signed'), { style: styles.label, after: 44 })
  drawRule(sheet, paper.left, sheet.y, contentWidth / 2)
}

/** The record of what was destroyed (EW-7.5, LM-5.1, GC-2.2d): numbers, days, grounds and by whom; nothing of a complaint. */
export function makeDestructionRecord(input: DestructionRecordInput, fontsFolder: string): Promise<Paper> {
  const { office, language, now, entries, isSample } = input
  const t = createTranslator(language)
  const title = t('documents:destruction.of', { office: office.name })
  const sheet = openSheet({ title, author: office.name, language, now, fontsFolder, t, isSample })
  const { root } = sheet
  const made = t('documents:destruction.madeAt', { moment: formatInstant(now, language) })
  drawTitleBlock(sheet, { office: office.name, title: t('documents:destruction.title'), made })
  paragraph(sheet, root, t('documents:destruction.intro', { count: entries.length }), { style: prose, after: 14 })
  drawEntries(sheet, entries)
  drawSigning(sheet)
  drawFooters(sheet, { left: t('documents:destruction.title'), middle: office.name })
  return finish(sheet)
}
