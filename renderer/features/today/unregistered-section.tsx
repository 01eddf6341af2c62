import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatInstant } from '../../../shared/domain/calendar/format.ts'
import { textOf } from '../../../shared/domain/form/values.ts'
import { ClauseChip } from '../../ui/clause-chip.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import type { Unregistered } from '../../api/use-unregistered.ts'
import { TermWords } from './what-words.tsx'

/** The complaints that were begun and not registered: their terms run already. */
export function UnregisteredSection({ all }: { readonly all: readonly Unregistered[] }) {
  const { t } = useTranslation()
  const heading = useId()
  if (all.length === 0) return null
  return (
    <Box component="section" aria-labelledby={heading} sx={{ mb: 3.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1, color: 'tokens.warning' }}>
        <EditNoteOutlined fontSize="small" />
        <Typography variant="h2" id={heading}>
          {t('today:unregistered.title', { count: all.length })}
        </Typography>
      </Box>
      <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0, overflow: 'hidden' }}>
        {all.map((one) => (
          <UnregisteredRow key={one.draft.id} one={one} />
        ))}
      </Paper>
    </Box>
  )
}

function UnregisteredRow({ one: { draft, policy, terms } }: { readonly one: Unregistered }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const name = textOf(draft.values, 'complainant.name').trim() || t('today:noName')
  const time = formatInstant(draft.savedAt, language)
  return (
    <Box component="li" sx={{ px: 2.5, py: 1.75, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', alignItems: 'baseline', columnGap: 1, flexWrap: 'wrap' }}>
          <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
            {name}
          </Typography>
          <Typography sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {textOf(draft.values, 'complaint.summary').trim() || t('today:noSummary')}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('today:unregistered.saved', { time })}
          </Typography>
        </Box>
        <Button
          component={Link}
          to={`/nieuw?concept=${draft.id}`}
          variant="outlined"
          size="small"
          aria-label={t('today:unregistered.goOnWith', { name, time })}
          sx={{ minWidth: 184, flexShrink: 0 }}
        >
          {t('today:unregistered.goOn')}
        </Button>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {terms.map(({ term }) => (
          <Box
            component="li"
            key={term.id}
            sx={{ display: 'flex', alignItems: 'center', columnGap: 1.25, flexWrap: 'wrap', mt: 1.25 }}
          >
            <TermWords term={term} policy={policy} />
            <ClauseChip clause={term.clause} policy={policy} />
          </Box>
        ))}
      </Box>
    </Box>
  )
}
