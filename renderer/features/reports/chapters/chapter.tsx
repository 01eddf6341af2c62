import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { annualReportChapters, type AnnualReportChapter } from '../../../../shared/domain/reports/annual-report.ts'
import { Section } from '../../../ui/section.tsx'
import { Clause } from '../clause.tsx'

interface Props {
  readonly chapter: AnnualReportChapter
  /** The clause that the chapter as a whole follows from. */
  readonly clause?: string
  readonly children: ReactNode
}

/** The id of a chapter on screen, to go to. */
export function chapterElementId(chapter: AnnualReportChapter): string {
  return `chapter-${chapter}`
}

/** A chapter of the report, numbered as on paper. */
export function Chapter({ chapter, clause, children }: Props) {
  const { t } = useTranslation()
  const number = annualReportChapters.indexOf(chapter) + 1
  const title = t('reports:chapter.numbered', { number, title: t(`reports:chapter.${chapter}`) })
  return (
    <Section title={title} id={chapterElementId(chapter)} actions={clause !== undefined && <Clause clause={clause} />}>
      {children}
    </Section>
  )
}
