import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { sizes } from '../../ui/sizes.ts'
import { useWindowTitle } from '../../ui/page.tsx'

interface Props {
  readonly officeName: string
  readonly title: string
  readonly children: ReactNode
}

/** What stands before the office: its name, and one sheet with what to do. */
export function FrontDoor({ officeName, title, children }: Props) {
  useWindowTitle(title)
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 3, boxSizing: 'border-box' }}
    >
      <Box sx={{ width: 1, maxWidth: sizes.narrow }}>
        <Typography sx={{ color: 'text.secondary', fontWeight: 600, mb: 1 }}>{officeName || 'Klachtenboek'}</Typography>
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
