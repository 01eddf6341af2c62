import MarkunreadMailboxOutlined from '@mui/icons-material/MarkunreadMailboxOutlined'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { Today } from '../../../shared/contract/dossiers.ts'
import { formatInstant } from '../../../shared/domain/calendar/format.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** What colleagues gave this person to do since the last log-in. */
export function NewsSection({ news }: { readonly news: Today['news'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const heading = useId()
  if (news.length === 0) return null
  return (
    <Box component="section" aria-labelledby={heading} sx={{ mb: 3.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1, color: 'tokens.info' }}>
        <MarkunreadMailboxOutlined fontSize="small" />
        <Typography variant="h2" id={heading}>
          {t('today:news.title', { count: news.length })}
        </Typography>
      </Box>
      <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0, overflow: 'hidden' }}>
        {news.map(({ kind, number, complainant, by, at, what }) => (
          <Box
            component="li"
            key={`${number} ${kind} ${at} ${what}`}
            sx={{ px: 2.5, py: 1.5, '& + &': { borderTop: 1, borderColor: 'divider' } }}
          >
            <Box sx={{ display: 'flex', alignItems: 'baseline', columnGap: 1.5, flexWrap: 'wrap' }}>
              <Typography sx={{ flex: '1 1 240px', minWidth: 0, fontWeight: 500, overflowWrap: 'anywhere' }}>
                {t(`today:news.${kind}`, { by, name: complainant || t('common:nameless') })}
              </Typography>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {formatInstant(at, language)}
              </Typography>
              <Link component={RouterLink} to={`/dossiers/${number}`} variant="body2">
                {number}
              </Link>
            </Box>
            {what !== '' && <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{what}</Typography>}
          </Box>
        ))}
      </Paper>
    </Box>
  )
}
