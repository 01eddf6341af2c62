import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { useTranslation } from 'react-i18next'
import {
  type AnnualReport,
  type AnnualReportChapter,
  chapterNameOf,
  chaptersOf
} from '../../../../shared/domain/reports/annual-report.ts'
import { chapterElementId } from './chapter.tsx'

function goTo(chapter: AnnualReportChapter): void {
  const element = document.getElementById(chapterElementId(chapter))
  element?.setAttribute('tabindex', '-1')
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'start' })
}

/** The chapters, to go to at once. */
export function ChapterList({ report }: { readonly report: AnnualReport }) {
  const { t } = useTranslation()
  return (
    <Box
      component="nav"
      aria-label={t('reports:contents')}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5, mb: 2.5 }}
    >
      {chaptersOf(report).map((chapter, index) => (
        <Link key={chapter} component="button" type="button" variant="body2" onClick={() => goTo(chapter)}>
          {t('reports:chapter.numbered', {
            number: index + 1,
            title: t(`reports:chapter.${chapterNameOf(report, chapter)}`)
          })}
        </Link>
      ))}
    </Box>
  )
}
