import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import type { ReactNode } from 'react'
import { Page } from '../../ui/page.tsx'

interface Props {
  readonly title: string
  readonly intro: string
  readonly children: ReactNode
}

/** The sheet that set-up is written on. */
export function SetupFrame({ title, intro, children }: Props) {
  return (
    <Box component="main" sx={{ px: 4, py: 5 }}>
      <Page title={title} intro={intro} width="form">
        <Paper variant="outlined" sx={{ p: 4 }}>
          {children}
        </Paper>
      </Page>
    </Box>
  )
}
