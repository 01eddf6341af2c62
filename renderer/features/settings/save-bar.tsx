import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly label?: string
  readonly isSending: boolean
  /** Whether what is on screen was saved, and nothing changed since. */
  readonly isSaved: boolean
  readonly said?: string
}

/** The button below a form of settings, and whether it was saved. */
export function SaveBar({ label, isSending, isSaved, said }: Props) {
  const { t } = useTranslation()
  return (
    <Stack direction="row" spacing={2} sx={{ alignItems: 'center', mt: 3 }}>
      <Button type="submit" variant="contained" disabled={isSending}>
        {label ?? t('common:save')}
      </Button>
      <Typography role="status" variant="body2" sx={{ color: 'text.secondary' }}>
        {isSaved && (said ?? t('settings:saved'))}
      </Typography>
    </Stack>
  )
}
