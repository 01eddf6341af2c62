import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'

/** Lets a keyboard user pass the header and navigation; visible once it has the focus. */
export function SkipLink({ onSkip }: { readonly onSkip: () => void }) {
  const { t } = useTranslation()
  return (
    <Button
      variant="contained"
      onClick={onSkip}
      sx={{
        position: 'fixed',
        top: 8,
        left: 8,
        zIndex: 'tooltip',
        '&:not(:focus)': { transform: 'translateY(-200%)' }
      }}
    >
      {t('shell:skip')}
    </Button>
  )
}
