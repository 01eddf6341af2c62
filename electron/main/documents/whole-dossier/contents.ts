import { formatInstant } from '../../../../shared/domain/calendar/format.ts'
import type { Paper, WholeDossierInput } from '../../../../shared/papers/document-input.ts'
import { paragraph } from '../kit/paragraph.ts'
import { finish } from '../kit/page-frame.ts'
import { openSheet } from '../kit/sheet.ts'
import { styles } from '../kit/style.ts'
import { table } from '../kit/table.ts'
import { drawTitleBlock } from '../kit/title-block.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import type { PlacedPart } from './part.ts'

/** The title of a dossier as a whole. */
export function titleOfWhole({ language, dossier }: WholeDossierInput): string {
  return createTranslator(language)('documents:whole.title', { number: dossier.state.number })
}

/** The first pages: which papers there are, of which day, and where; and which ones are only named, and why. */
export function makeContents(
  input: WholeDossierInput,
  parts: readonly PlacedPart[],
  fontsFolder: string
): Promise<Paper> {
  const { office, language, now, isSample } = input
  const t = createTranslator(language)
  const title = titleOfWhole(input)
  const sheet = openSheet({ title, author: office.name, language, now, fontsFolder, t, isSample })
  const made = t('documents:whole.madeAt', { moment: formatInstant(now, language) })
  drawTitleBlock(sheet, { office: office.name, title, made })
  paragraph(sheet, sheet.root, t('documents:whole.intro'), { style: styles.body, after: 14 })
  const columns = [
    { title: t('documents:whole.paper'), share: 62 },
    { title: t('documents:whole.day'), share: 22 },
    { title: t('documents:whole.page'), share: 16, align: 'right' as const }
  ]
  const rows = parts.map(({ title: name, day, page, absence }) => ({
    cells: [absence === '' ? name : `${name}\n${absence}`, day, page === null ? t('documents:empty') : String(page)]
  }))
  table(sheet, sheet.root, { columns, rows })
  return finish(sheet)
}
