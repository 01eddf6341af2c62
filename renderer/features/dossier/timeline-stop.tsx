import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { formatDay, formatDue, formatInstant } from '../../../shared/domain/calendar/format.ts'
import type { DossierTerm } from '../../../shared/domain/dossier/dossier-terms.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { timeOf } from '../../../shared/domain/terms/time-left.ts'
import { sayTimeBefore, sayTimeLeft } from '../../../shared/i18n/describe.ts'
import { termNote } from '../../../shared/i18n/describe-term.ts'
import { ClauseChip } from '../../ui/clause-chip.tsx'
import { OutcomeChip } from '../../ui/outcome-chip.tsx'
import { TimeLeft } from '../../ui/time-left.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import type { Stop } from './timeline.ts'

const dotColours = {
  running: 'primary.main',
  met: 'success.main',
  missed: 'error.main',
  superseded: 'warning.main',
  lapsed: 'text.disabled'
} as const

interface Props {
  readonly stop: Stop
  readonly policy: Policy
  readonly hasRounds: boolean
}

function kindOf({ id }: DossierTerm, policy: Policy) {
  return policy.terms.find((rule) => rule.id === id)?.kind
}

/** A term of the complainant's own that passed unused: nobody was late. */
function isUnused(term: DossierTerm, policy: Policy): boolean {
  return term.outcome === 'missed' && kindOf(term, policy) === 'complainant'
}

function dotColour(stop: Stop, policy: Policy): string {
  if (stop.kind !== 'term') return 'text.primary'
  return dotColours[isUnused(stop.term, policy) ? 'lapsed' : stop.term.outcome]
}

function HowItWent({ term, policy }: { readonly term: DossierTerm; readonly policy: Policy }) {
  const { t } = useTranslation()
  if (isUnused(term, policy)) return null
  if (term.outcome === 'running') return <TimeLeft term={term} policy={policy} />
  const amount = timeOf(term)
  if (amount === undefined) return null
  return (
    <Typography variant="body2" component="span" sx={amount.late ? { color: 'error.main', fontWeight: 600 } : {}}>
      {amount.late ? sayTimeLeft(t, amount) : sayTimeBefore(t, amount)}
    </Typography>
  )
}

function TermStop({ stop, policy, hasRounds }: Props & { readonly stop: Extract<Stop, { kind: 'term' }> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { term, label } = stop
  const isOver = term.outcome === 'superseded' || term.outcome === 'lapsed'
  const note = termNote(t, term, language)
  return (
    <>
      <Typography sx={{ fontWeight: 600, lineHeight: 1.35, '&::first-letter': { textTransform: 'uppercase' } }}>
        {label}
      </Typography>
      <Typography variant="body2" sx={isOver ? { color: 'text.secondary', textDecoration: 'line-through' } : {}}>
        {t('dossier:timeline.due', { due: formatDue(term, language) })}
      </Typography>
      {term.outcome === 'running' && term.workBy !== undefined && term.workBy !== term.dueDay && (
        <Typography variant="body2">
          {t('dossier:timeline.workBy', { day: formatDay(term.workBy, language) })}
        </Typography>
      )}
      {term.provisional === true && <Typography variant="body2">{t('dossier:timeline.provisional')}</Typography>}
      {hasRounds && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('dossier:timeline.round', { round: term.round })}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75, mt: 0.75 }}>
        <OutcomeChip outcome={term.outcome} kind={kindOf(term, policy)} />
        <ClauseChip clause={term.clause} policy={policy} />
      </Box>
      <HowItWent term={term} policy={policy} />
      {note !== null && <Typography variant="body2">{note}</Typography>}
    </>
  )
}

function MomentStop({ stop }: { readonly stop: Exclude<Stop, { kind: 'term' }> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <Typography sx={{ fontWeight: 600, lineHeight: 1.35, '&::first-letter': { textTransform: 'uppercase' } }}>
        {t(`dossier:timeline.${stop.kind}`)}
      </Typography>
      <Typography variant="body2">{formatInstant(stop.at, language)}</Typography>
    </>
  )
}

/** One stop with its place on the line. */
export function TimelineStop(props: Props) {
  const { stop, policy } = props
  const isNow = stop.kind === 'now'
  return (
    <Box
      component="li"
      {...(isNow ? { 'aria-current': 'time' as const } : {})}
      sx={{ position: 'relative', pt: 3, pr: 2, pb: 1, minWidth: 0 }}
    >
      <Box aria-hidden sx={{ position: 'absolute', top: 7, left: 0, right: 0, borderTop: 2, borderColor: 'divider' }} />
      <Box
        aria-hidden
        sx={{
          position: 'absolute',
          top: isNow ? 0 : 2,
          left: 0,
          width: isNow ? 4 : 12,
          height: isNow ? 16 : 12,
          borderRadius: isNow ? 1 : '50%',
          bgcolor: dotColour(stop, policy)
        }}
      />
      {stop.kind === 'term' ? <TermStop {...props} stop={stop} /> : <MomentStop stop={stop} />}
    </Box>
  )
}
