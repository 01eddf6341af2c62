import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { PolicyChange } from '../../../shared/domain/regulation/changes.ts'
import { describeChange } from '../../../shared/i18n/describe-change.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** What changed between two versions, a sentence each. */
export function ChangeList({ changes }: { readonly changes: readonly PolicyChange[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sentences = [...new Set(changes.map((change) => describeChange(t, change, language)))]
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {sentences.map((sentence) => (
        <Typography component="li" key={sentence} sx={{ mb: 0.5, overflowWrap: 'anywhere' }}>
          {sentence}
        </Typography>
      ))}
    </Box>
  )
}
