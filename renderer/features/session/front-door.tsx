import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../api/queries.ts'
import { sizes } from '../../ui/sizes.ts'
import { useWindowTitle } from '../../ui/page.tsx'

interface Props {
  readonly officeName: string
  readonly title: string
  readonly children: ReactNode
}

/** What stands before the office: its name, and one sheet with what to do. */
export function FrontDoor({ officeName, title, children }: Props) {
  const { t } = useTranslation()
  const { data: state } = useAppState()
  useWindowTitle(title)
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 3, boxSizing: 'border-box' }}
    >
      <Box sx={{ width: 1, maxWidth: sizes.narrow }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 1 }}>
          <Typography sx={{ color: 'text.secondary', fontWeight: 600 }}>{officeName || 'Klachtenboek'}</Typography>
          {state?.demo && <Chip size="small" variant="outlined" color="info" label={t('shell:demo')} />}
        </Box>
        <Paper variant="outlined" sx={{ p: 4 }}>
          <Typography variant="h1" sx={{ mb: 2.5 }}>
            {title}
          </Typography>
          {children}
        </Paper>
      </Box>
    </Box>
  )
}
