import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useId, type ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly description?: ReactNode
  readonly actions?: ReactNode
  /** To link to. */
  readonly id?: string
  readonly children: ReactNode
}

/** A titled part of a screen, on its own sheet. */
export function Section({ title, description, actions, id, children }: Props) {
  const heading = useId()
  return (
    <Paper component="section" aria-labelledby={heading} id={id} variant="outlined" sx={{ p: 3, mb: 2.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2, mb: 2 }}>
        <Box sx={{ flex: 1 }}>
          <Typography variant="h2" id={heading}>
            {title}
          </Typography>
          {description && (
            <Typography component="div" variant="body2" sx={{ color: 'text.secondary', mt: 0.5, maxWidth: 680 }}>
              {description}
            </Typography>
          )}
        </Box>
        {actions}
      </Box>
      {children}
    </Paper>
  )
}
