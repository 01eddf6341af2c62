import Alert from '@mui/material/Alert'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { type AnnualReport, chaptersOf } from '../../../shared/domain/reports/annual-report.ts'
import type { ReportNotes } from '../../../shared/domain/reports/notes.ts'
import { setAsideText, uncountedText } from '../../../shared/i18n/report-words.ts'
import { AdoptionChapter } from './chapters/adoption.tsx'
import { ComplianceChapter } from './chapters/compliance.tsx'
import { CausesChapter } from './chapters/causes.tsx'
import { ChapterList } from './chapters/chapter-list.tsx'
import { Chapter, ReportChapters } from './chapters/chapter.tsx'
import { MeasuresChapter } from './chapters/measures.tsx'
import { RegulationChapter } from './chapters/regulation.tsx'
import { Presented } from './chapters/presented.tsx'
import { SignalsChapter } from './chapters/signals.tsx'
import { ClassesChapter, OriginChapter, OutcomeChapter } from './chapters/tables.tsx'
import { TermsChapter } from './chapters/terms.tsx'
import { KeyFigures } from './key-figures.tsx'
import { NoteField } from './notes/note-field.tsx'
import { useNotes } from './notes/use-notes.ts'

interface Props {
  readonly report: AnnualReport
  /** What the office wrote for it, as it was read with the report. */
  readonly written: ReportNotes
}

/** The report on screen: the same model and chapters as on paper, with room for what the office writes itself. */
export function ReportView({ report, written }: Props) {
  const { t } = useTranslation()
  const notes = useNotes({ from: report.from, to: report.to }, written)
  const chapters = chaptersOf(report)
  return (
    <ReportChapters value={chapters}>
      {uncountedText(t, report.uncounted).map((said) => (
        <Alert key={said} severity="warning" sx={{ mb: 2 }}>
          {said}
        </Alert>
      ))}
      <KeyFigures report={report} />
      {setAsideText(t, report.setAside).map((said) => (
        <Typography key={said} variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
          {said}
        </Typography>
      ))}
      <ChapterList report={report} />
      <Chapter chapter="introduction" clause={report.introduction.clause.id}>
        <NoteField id="introduction" notes={notes} />
      </Chapter>
      <RegulationChapter regulation={report.regulation} />
      <SignalsChapter signals={report.signals} />
      <OriginChapter origin={report.origin} />
      {chapters.includes('classes') && <ClassesChapter report={report} />}
      <OutcomeChapter outcome={report.outcome} />
      <TermsChapter terms={report.terms} />
      <CausesChapter report={report} notes={<NoteField id="causes" notes={notes} />} />
      <MeasuresChapter measures={report.measures} notes={<NoteField id="measures" notes={notes} />} />
      <Chapter chapter="recommendations" clause={report.recommendations.clause.id}>
        <NoteField id="recommendations" notes={notes} />
      </Chapter>
      <Chapter chapter="discussion" clause={report.discussion.clause.id}>
        <Presented report={report} />
        <NoteField id="discussion" notes={notes} />
      </Chapter>
      <AdoptionChapter adoption={report.adoption} />
      <ComplianceChapter compliance={report.compliance} shared={report.shared} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('reports:madeAt', { at: report.madeAt })}
      </Typography>
    </ReportChapters>
  )
}
