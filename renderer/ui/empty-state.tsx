import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly text?: ReactNode
  readonly action?: ReactNode
  readonly role?: 'status' | 'alert'
}

/** Said where there is nothing to show, with what to do about it. */
export function EmptyState({ title, text, action, role }: Props) {
  return (
    <Box role={role} sx={{ textAlign: 'center', maxWidth: 460, mx: 'auto', py: 8, px: 2 }}>
      <Typography variant="h2">{title}</Typography>
      {text && (
        <Typography component="div" sx={{ color: 'text.secondary', mt: 1 }}>
          {text}
        </Typography>
      )}
      {action && <Box sx={{ mt: 3 }}>{action}</Box>}
    </Box>
  )
}
