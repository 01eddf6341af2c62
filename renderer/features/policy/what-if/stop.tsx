import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

interface Props {
  /** Whether its day is known yet. */
  readonly isKnown: boolean
  readonly children: ReactNode
}

/** One stop on the line of an imagined complaint. */
export function Stop({ isKnown, children }: Props) {
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        pl: 3,
        pb: 2,
        borderLeft: 2,
        borderColor: 'tokens.line',
        '&::before': {
          content: '""',
          position: 'absolute',
          left: -7,
          top: 5,
          width: 12,
          height: 12,
          borderRadius: '50%',
          bgcolor: isKnown ? 'primary.main' : 'tokens.lineStrong'
        }
      }}
    >
      {children}
    </Box>
  )
}
