import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay, formatInstant } from '../../../../shared/domain/calendar/format.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import type { TermFacts } from '../../../../shared/domain/terms/term.ts'
import { ClauseChip } from '../../../ui/clause-chip.tsx'
import { useLanguage } from '../../../ui/use-language.ts'
import { TermStop } from './term-stop.tsx'
import { previewTerms, type PreviewedTerm } from './what-if.ts'

interface Props {
  readonly policy: Policy
  readonly facts: TermFacts
}

/** How far a term reaches, as a part of the longest one beside it; keeping lasts too long to draw. */
function shareOf(previewed: PreviewedTerm, all: readonly PreviewedTerm[], facts: TermFacts): number | null {
  const reach = ({ rule, term }: PreviewedTerm): number | null =>
    term === null || rule.kind === 'retention' ? null : Date.parse(term.due) - Date.parse(facts.received)
  const mine = reach(previewed)
  return mine === null ? null : mine / Math.max(...all.map((one) => reach(one) ?? 0))
}

/** The terms of an imagined complaint in the order in which they fall due, from its receipt on. */
export function WhatIfTimeline({ policy, facts }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { terms, conflict } = previewTerms(policy, facts)
  return (
    <>
      <Box component="ol" aria-label={t('policy:whatIf.term')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        <Stop isKnown>
          <Typography sx={{ fontWeight: 600 }}>{t('policy:whatIf.start')}</Typography>
          <Typography variant="body2">{formatInstant(facts.received, language)}</Typography>
        </Stop>
        {terms.map((previewed) => (
          <Stop key={previewed.rule.id} isKnown={previewed.term !== null}>
            <TermStop previewed={previewed} policy={policy} share={shareOf(previewed, terms, facts)} />
          </Stop>
        ))}
      </Box>
      {conflict && (
        <Alert severity="warning" action={<ClauseChip clause={conflict.clause} policy={policy} />}>
          {t('policy:whatIf.conflict', {
            keepUntil: formatDay(conflict.keepUntil, language),
            destroyBy: formatDay(conflict.destroyBy, language)
          })}
        </Alert>
      )}
    </>
  )
}

interface StopProps {
  /** Whether its day is known yet. */
  readonly isKnown: boolean
  readonly children: ReactNode
}

/** One stop on the line of an imagined complaint. */
function Stop({ isKnown, children }: StopProps) {
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
