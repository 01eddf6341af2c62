import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { formatTime } from '../../../shared/domain/calendar/format.ts'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import type { Language } from '../../../shared/i18n/texts.ts'
import type { DraftKeeper } from './draft-keeper.ts'
import { useDraftStatus } from './use-drafted-form.ts'

/** Says whether what was typed is safely on disk. */
export function DraftNote({ keeper }: { readonly keeper: DraftKeeper }) {
  const status = useDraftStatus(keeper)
  const { t, i18n } = useTranslation()
  if (status.state === 'failed') {
    return (
      <Alert severity="error" role="alert">
        <AlertTitle>{t('form:draftFailed')}</AlertTitle>
        {status.problems.map((problem) => (
          <div key={`${problem.code} ${problem.field ?? ''}`}>{describeRefusal(t, problem)}</div>
        ))}
        {t('form:draftFailedHelp')}
      </Alert>
    )
  }
  const time = status.savedAt === null ? '' : formatTime(status.savedAt, i18n.language as Language)
  const texts = {
    untouched: t('form:draftUntouched'),
    waiting: t('form:draftWaiting'),
    saved: t('form:draftSavedAt', { time })
  }
  return (
    <Typography role="status" variant="body2" sx={{ color: 'text.secondary' }}>
      {texts[status.state]}
    </Typography>
  )
}
