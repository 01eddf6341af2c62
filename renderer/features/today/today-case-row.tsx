import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { TodayCase } from './group-items.ts'
import { TodayLine } from './today-line.tsx'

/** One dossier that wants attention: whose it is, who answers for it, and what is to be done, in the words of its own regulation. */
export function TodayCaseRow({ one, policy }: { readonly one: TodayCase; readonly policy: Policy }) {
  const { t } = useTranslation()
  const names = one.responsible.join(', ') || t('common:nobody')
  return (
    <Box component="li" sx={{ px: 2.5, py: 1.75, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
          {one.complainant || t('common:nameless')}
        </Typography>
        <Typography sx={{ flex: 1, minWidth: 160, color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {one.summary || t('today:noSummary')}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('today:responsible', { names })}
        </Typography>
        <Link component={RouterLink} to={`/dossiers/${one.number}`} variant="body2">
          {one.number}
        </Link>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {one.items.map((item) => (
          <TodayLine key={`${item.what.kind} ${keyOf(item.what)}`} item={item} policy={policy} />
        ))}
      </Box>
    </Box>
  )
}

function keyOf(what: TodayCase['items'][number]['what']): string {
  return what.kind === 'term'
    ? `${what.term.id} ${String(what.term.round)}`
    : `${what.task.id} ${what.task.given?.id ?? ''}`
}
