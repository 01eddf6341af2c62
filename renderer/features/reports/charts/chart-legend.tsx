import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTheme } from '@mui/material/styles'
import { useId } from 'react'
import { Hatching } from './hatching.tsx'

/** Names the solid and the hatched bars. */
export function ChartLegend({ labels }: { readonly labels: readonly string[] }) {
  const { tokens } = useTheme().palette
  const hatching = useId()
  const fills = [tokens.accent, `url(#${hatching})`]
  return (
    <Box sx={{ display: 'flex', gap: 3 }}>
      {labels.map((label, index) => (
        <Box key={label} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <svg width="20" height="14">
            <Hatching id={hatching} colour={tokens.accent} paper={tokens.surface} />
            <rect width="20" height="14" fill={fills[index] ?? tokens.accent} stroke={tokens.accent} />
          </svg>
          <Typography variant="body2">{label}</Typography>
        </Box>
      ))}
    </Box>
  )
}
