import Alert from '@mui/material/Alert'
import Typography from '@mui/material/Typography'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { formatTime } from '../../../../shared/domain/calendar/format.ts'
import type { DraftKeeper } from '../../../ui/form/draft-keeper.ts'
import { useLanguage } from '../../../ui/use-language.ts'

/** Says whether what was typed for the report is on disk. */
export function NotesState({ keeper }: { readonly keeper: DraftKeeper }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { state, savedAt } = useSyncExternalStore(keeper.subscribe, keeper.status)
  if (state === 'failed') {
    return (
      <Alert severity="error" role="alert">
        {t('reports:notes.failed')}
      </Alert>
    )
  }
  const saved = savedAt !== null && state === 'saved' && t('common:savedAt', { time: formatTime(savedAt, language) })
  return (
    <Typography role="status" variant="body2" sx={{ color: 'text.secondary' }}>
      {saved || t(state === 'waiting' ? 'reports:notes.waiting' : 'reports:notes.untouched')}
    </Typography>
  )
}
