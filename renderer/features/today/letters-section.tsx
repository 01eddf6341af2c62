import MailOutlined from '@mui/icons-material/MailOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatInstant } from '../../../shared/domain/calendar/format.ts'
import type { LetterDraft } from '../../api/use-letter-drafts.ts'
import { letterLabel } from '../../ui/letter-label.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** The letters that were written and did not go yet. */
export function LettersSection({ drafts }: { readonly drafts: readonly LetterDraft[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const heading = useId()
  if (drafts.length === 0) return null
  return (
    <Box component="section" aria-labelledby={heading} sx={{ mb: 3.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1, color: 'tokens.warning' }}>
        <MailOutlined fontSize="small" />
        <Typography variant="h2" id={heading}>
          {t('today:letters.title', { count: drafts.length })}
        </Typography>
      </Box>
      <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0, overflow: 'hidden' }}>
        {drafts.map(({ number, id, letter, savedAt }) => {
          const label = letter === undefined ? id : letterLabel(t, letter)
          return (
            <Box
              component="li"
              key={`${number} ${id}`}
              sx={{
                display: 'flex',
                alignItems: 'center',
                gap: 2,
                px: 2.5,
                py: 1.5,
                '& + &': { borderTop: 1, borderColor: 'divider' }
              }}
            >
              <Box
                sx={{ flex: 1, minWidth: 0, display: 'flex', alignItems: 'baseline', columnGap: 1, flexWrap: 'wrap' }}
              >
                <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
                  {t('letters:title', { label, number })}
                </Typography>
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {t('today:letters.saved', { time: formatInstant(savedAt, language) })}
                </Typography>
              </Box>
              <Button
                component={Link}
                to={`/dossiers/${number}?deel=brieven&brief=${encodeURIComponent(id)}`}
                variant="outlined"
                size="small"
                aria-label={t('today:letters.goOnWith', { label, number })}
                sx={{ minWidth: 184, flexShrink: 0 }}
              >
                {t('today:letters.goOn')}
              </Button>
            </Box>
          )
        })}
      </Paper>
    </Box>
  )
}
