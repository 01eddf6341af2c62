import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { FormRound } from '../../../shared/papers/form/form-model.ts'

/** What stood on the form in each earlier round, as far as it was entered anew since (TB-5.2). */
export function EarlierRounds({ rounds }: { readonly rounds: readonly FormRound[] }) {
  return rounds.map(({ title, fields }) => (
    <Box key={title}>
      <Typography variant="h4" sx={{ mt: 2, mb: 0.5 }}>
        {title}
      </Typography>
      <Box
        component="dl"
        sx={{ m: 0, '& dt': { color: 'text.secondary' }, '& dd': { m: 0, mb: 0.75 }, typography: 'body2' }}
      >
        {fields.map(({ id, label, text }) => (
          <Box key={id}>
            <dt>{label}</dt>
            <Box component="dd" dir="auto" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {text}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  ))
}
