import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { formatDay, formatDue } from '../../../../shared/domain/calendar/format.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import type { TermRule } from '../../../../shared/domain/terms/rule.ts'
import type { Term } from '../../../../shared/domain/terms/term.ts'
import { lengthInWords } from '../../../../shared/i18n/describe.ts'
import { ClauseChip } from '../../../ui/clause-chip.tsx'
import { useLanguage } from '../../../ui/use-language.ts'
import type { PreviewedTerm } from './what-if.ts'

interface Props {
  readonly previewed: PreviewedTerm
  readonly policy: Policy
  /** How far it reaches, 0 to 1 of the longest; null where that is not drawn. */
  readonly share: number | null
}

function startOf(start: TermRule['start']) {
  if (start.from === 'day') return start.day
  return start.from === 'event' ? start.event : null
}

/** A term with how long it is, when it ends, and how far that is from the receipt. */
export function TermStop({ previewed, policy, share }: Props) {
  const { t } = useTranslation()
  const { rule, term } = previewed
  const start = startOf(rule.start)
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600, '&::first-letter': { textTransform: 'uppercase' } }}>
          {rule.label}
        </Typography>
        {rule.length.value > 0 && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {lengthInWords(t, rule.length)}
          </Typography>
        )}
        <ClauseChip clause={rule.clause} policy={policy} />
      </Box>
      {term && <Due previewed={previewed} term={term} />}
      {term && share !== null && <Reach share={share} />}
      {!term && start && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('policy:whatIf.later', { start: t(`policy:start.${start}`) })}
        </Typography>
      )}
    </>
  )
}

function Due({ previewed: { workingDays, calendarDays }, term }: { previewed: PreviewedTerm; term: Term }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const days = t('policy:whatIf.days', { count: calendarDays })
  return (
    <>
      <Typography variant="body2">
        {t('policy:whatIf.due')}: {formatDue(term, language)}
        {term.provisional === true && ` (${t('policy:whatIf.provisional')})`}
      </Typography>
      {term.workBy !== undefined && (
        <Typography variant="body2">
          {t('policy:whatIf.workBy')}: {formatDay(term.workBy, language)}
        </Typography>
      )}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('policy:whatIf.after', {
          days: workingDays === null ? days : `${t('policy:whatIf.workingDays', { count: workingDays })}, ${days}`
        })}
      </Typography>
    </>
  )
}

/** How far the term reaches, beside the others. */
function Reach({ share }: { readonly share: number }) {
  return (
    <Box aria-hidden sx={{ mt: 0.75, height: 4, maxWidth: 480, borderRadius: 2, bgcolor: 'tokens.sunken' }}>
      <Box sx={{ height: 4, width: `${String(Math.round(share * 100))}%`, borderRadius: 2, bgcolor: 'primary.main' }} />
    </Box>
  )
}
