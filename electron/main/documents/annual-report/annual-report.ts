import { type AnnualReportChapter, chapterNameOf, chaptersOf } from '../../../../shared/domain/reports/annual-report.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import type { AnnualReportInput, Paper } from '../../../../shared/papers/document-input.ts'
import { continuedHead, heading } from '../kit/heading.ts'
import { drawFooters, finish } from '../kit/page-frame.ts'
import { beginPage, openSheet } from '../kit/sheet.ts'
import { styles } from '../kit/style.ts'
import { adoptionHeight, drawAdoption, drawDiscussion, drawRecommendations } from './closing-chapters.ts'
import { drawCompliance } from './compliance-chapter.ts'
import { type ContentsEntry, fillContents, keepContentsPage } from './contents.ts'
import { drawClasses, drawOrigin, drawOutcome, drawSignals, openingHeight } from './count-chapters.ts'
import { drawCover, titleOf } from './cover.ts'
import { drawCausesChapter, drawMeasuresChapter } from './learning-chapters.ts'
import { drawIntroduction, drawRegulation } from './opening-chapters.ts'
import type { Chapter, ReportPage } from './report-page.ts'
import { drawTermsChapter } from './terms-chapter.ts'

const chapters: Readonly<Record<AnnualReportChapter, Chapter>> = {
  introduction: drawIntroduction,
  regulation: drawRegulation,
  signals: drawSignals,
  origin: drawOrigin,
  classes: drawClasses,
  outcome: drawOutcome,
  terms: drawTermsChapter,
  causes: drawCausesChapter,
  measures: drawMeasuresChapter,
  recommendations: drawRecommendations,
  discussion: drawDiscussion,
  adoption: drawAdoption,
  compliance: drawCompliance
}

function drawChapter(page: ReportPage, chapter: AnnualReportChapter, index: number): ContentsEntry {
  const { sheet } = page
  const number = String(index + 1)
  const title = sheet.t(`reports:chapter.${chapterNameOf(page.report, chapter)}`)
  const section = sheet.root.child('Sect')
  sheet.continued = undefined
  heading(sheet, section, title, {
    number,
    style: styles.chapter,
    before: index === 0 ? 0 : 18,
    keep: chapter === 'adoption' ? adoptionHeight(page) : openingHeight(page, chapter)
  })
  const entry = { number, title, page: sheet.doc.bufferedPageRange().count }
  sheet.doc.outline.addItem(`${number}  ${title}`)
  sheet.continued = () => continuedHead(sheet, sheet.t('documents:continued', { title: `${number}  ${title}` }))
  chapters[chapter](page, section)
  sheet.continued = undefined
  return entry
}

/** The report over a year or another period: cover, contents and chapters, complete also without a signal. */
export function makeAnnualReport(
  { report, language, isSample }: AnnualReportInput,
  fontsFolder: string
): Promise<Paper> {
  const t = createTranslator(language)
  const { office, madeAt: now, shared } = report
  const title = titleOf(report, t, language)
  const sheet = openSheet({ title, author: office.name, language, now, fontsFolder, t, isSample })
  const page: ReportPage = { sheet, report }
  drawCover(page)
  const contents = keepContentsPage(sheet)
  beginPage(sheet)
  const entries = chaptersOf(report).map((chapter, index) => drawChapter(page, chapter, index))
  fillContents(sheet, contents, entries)
  const left = shared ? t('documents:report.shared') : t('documents:confidential')
  drawFooters(sheet, { left, middle: office.name })
  return finish(sheet)
}
