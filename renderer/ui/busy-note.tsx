import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly text: string
  /** How far it is, from 0 to 100; unknown when left out. */
  readonly value?: number
  readonly onCancel: () => void
}

/** Says that something is being done, with the way to give it up; the keyboard goes there, as the button that began it is off. */
export function BusyNote({ text, value, onCancel }: Props) {
  const { t } = useTranslation()
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
      <Box role="status" sx={{ flex: 1 }}>
        <LinearProgress
          aria-label={text}
          {...(value === undefined ? {} : { variant: 'determinate' as const, value })}
        />
        {text}
      </Box>
      <Button size="small" autoFocus onClick={onCancel}>
        {t('common:cancel')}
      </Button>
    </Box>
  )
}
