import { createContext, type ReactNode, use } from 'react'
import { useTranslation } from 'react-i18next'
import {
  annualReportChapters,
  type AnnualReportChapter,
  type chapterNameOf
} from '../../../../shared/domain/reports/annual-report.ts'
import { Section } from '../../../ui/section.tsx'
import { Clause } from '../clause.tsx'

/** The chapters that the report on screen has, in their order. */
export const ReportChapters = createContext<readonly AnnualReportChapter[]>(annualReportChapters)

interface Props {
  readonly chapter: AnnualReportChapter
  /** What it is called, where that is not what it usually is. */
  readonly named?: ReturnType<typeof chapterNameOf>
  /** The clause that the chapter as a whole follows from. */
  readonly clause?: string
  readonly children: ReactNode
}

/** The id of a chapter on screen, to go to. */
export function chapterElementId(chapter: AnnualReportChapter): string {
  return `chapter-${chapter}`
}

/** A chapter of the report, numbered as on paper. */
export function Chapter({ chapter, named, clause, children }: Props) {
  const { t } = useTranslation()
  const number = use(ReportChapters).indexOf(chapter) + 1
  const title = t('reports:chapter.numbered', { number, title: t(`reports:chapter.${named ?? chapter}`) })
  return (
    <Section title={title} id={chapterElementId(chapter)} actions={clause !== undefined && <Clause clause={clause} />}>
      {children}
    </Section>
  )
}
