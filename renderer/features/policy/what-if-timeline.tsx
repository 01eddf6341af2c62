import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay, formatDue, formatInstant } from '../../../shared/domain/calendar/format.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { TermRule } from '../../../shared/domain/terms/rule.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { lengthInWords } from '../../../shared/i18n/describe.ts'
import { ClauseChip } from '../../ui/clause-chip.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { previewTerms, type PreviewedTerm } from './what-if.ts'

interface Props {
  readonly policy: Policy
  readonly received: Instant
}

/** The terms of a complaint in the order in which they fall due, from its receipt on. */
export function WhatIfTimeline({ policy, received }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <Box component="ol" aria-label={t('policy:whatIf.term')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      <Stop isKnown>
        <Typography sx={{ fontWeight: 600 }}>{t('policy:whatIf.start')}</Typography>
        <Typography variant="body2">{formatInstant(received, language)}</Typography>
      </Stop>
      {previewTerms(policy, received).map((previewed) => (
        <Stop key={previewed.rule.id} isKnown={previewed.term !== null}>
          <TermStop previewed={previewed} policy={policy} />
        </Stop>
      ))}
    </Box>
  )
}

function Stop({ isKnown, children }: { readonly isKnown: boolean; readonly children: ReactNode }) {
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        pl: 3,
        pb: 2,
        borderLeft: 2,
        borderColor: 'tokens.line',
        '&::before': {
          content: '""',
          position: 'absolute',
          left: -7,
          top: 5,
          width: 12,
          height: 12,
          borderRadius: '50%',
          bgcolor: isKnown ? 'primary.main' : 'tokens.lineStrong'
        }
      }}
    >
      {children}
    </Box>
  )
}

function startOf(start: TermRule['start']) {
  if (start.from === 'day') return start.day
  return start.from === 'event' ? start.event : null
}

function TermStop({ previewed, policy }: { readonly previewed: PreviewedTerm; readonly policy: Policy }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { rule, term } = previewed
  const start = startOf(rule.start)
  return (
    <>
      <Typography sx={{ fontWeight: 600, '&::first-letter': { textTransform: 'uppercase' } }}>{rule.label}</Typography>
      <Typography variant="body2">{lengthInWords(t, rule.length)}</Typography>
      {term && (
        <Typography variant="body2">
          {t('policy:whatIf.due')}: {formatDue(term, language)}
          {term.provisional === true && ` (${t('policy:whatIf.provisional')})`}
        </Typography>
      )}
      {term && (
        <Typography variant="body2">
          {t('policy:whatIf.workBy')}: {formatDay(term.workBy, language)}
        </Typography>
      )}
      {!term && start && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('policy:whatIf.later', { start: t(`policy:start.${start}`) })}
        </Typography>
      )}
      <Box sx={{ mt: 0.5 }}>
        <ClauseChip clause={rule.clause} policy={policy} />
      </Box>
    </>
  )
}
