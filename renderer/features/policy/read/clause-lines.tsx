import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly lines: readonly ReactNode[]
}

/** A few sentences under a clause, with a word above them. */
export function ClauseLines({ title, lines }: Props) {
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {lines.map((line, index) => (
          <Typography component="li" variant="body2" key={index}>
            {line}
          </Typography>
        ))}
      </Box>
    </Box>
  )
}
