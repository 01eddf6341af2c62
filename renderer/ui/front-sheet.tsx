import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import type { ReactNode } from 'react'
import { Page } from './page.tsx'

interface Props {
  readonly title: string
  readonly intro: string
  /** Buttons beside the heading. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** The sheet that is shown before there is an office to work in. */
export function FrontSheet({ title, intro, actions, children }: Props) {
  return (
    <Box component="main" sx={{ px: 4, py: 5 }}>
      <Page title={title} intro={intro} actions={actions} width="form">
        <Paper variant="outlined" sx={{ p: 4 }}>
          {children}
        </Paper>
      </Page>
    </Box>
  )
}
