import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { TodayItem } from '../../../shared/contract/dossiers.ts'
import { isDestruction } from '../../../shared/domain/dossier/retention.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { useMayDestroy } from '../../api/session.ts'
import { ClauseChip } from '../../ui/clause-chip.tsx'
import { TaskWords, TermWords } from './what-words.tsx'

/** One thing to do: what, by when, why, and the button that does it. */
export function TodayLine({ item, policy }: { readonly item: TodayItem; readonly policy: Policy }) {
  const { what } = item
  const clause = what.kind === 'term' ? what.term.clause : what.task.clause
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 2, mt: 1.25 }}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', alignItems: 'center', columnGap: 1.25, flexWrap: 'wrap' }}>
        {what.kind === 'term' ? <TermWords term={what.term} policy={policy} /> : <TaskWords task={what.task} />}
        {clause !== '' && <ClauseChip clause={clause} policy={policy} />}
      </Box>
      <ActButton item={item} isDestruction={isDestroying(item, policy)} />
    </Box>
  )
}

function isDestroying({ what }: TodayItem, policy: Policy): boolean {
  const rule = what.kind === 'term' ? policy.terms.find(({ id }) => id === what.term.id) : undefined
  return rule !== undefined && isDestruction(rule)
}

/** Which task the button ends, where somebody gave it. */
function ofTask(what: TodayItem['what']): string {
  const given = what.kind === 'task' ? what.task.given : undefined
  return given === undefined ? '' : `&field=${given.id}`
}

interface ButtonProps {
  readonly item: TodayItem
  /** No act destroys a dossier: the button leads to what it means. */
  readonly isDestruction: boolean
}

function ActButton({ item: { act, number, what }, isDestruction: explains }: ButtonProps) {
  const { t } = useTranslation()
  const mayDestroy = useMayDestroy()
  const leads = explains && mayDestroy
  const label = leads
    ? t('today:destroy')
    : explains
      ? t('today:explain')
      : act === null
        ? t('today:openDossier')
        : t(`acts:${act}`)
  const query = explains ? '?uitleg=vernietigen' : act === null ? '' : `?act=${act}${ofTask(what)}`
  return (
    <Button
      component={Link}
      to={leads ? '/bewaren' : `/dossiers/${number}${query}`}
      variant={act === null ? 'text' : 'outlined'}
      size="small"
      aria-label={t('today:button.inDossier', { label, number })}
      sx={{ minWidth: 184, flexShrink: 0 }}
    >
      <Typography component="span" variant="inherit" noWrap>
        {label}
      </Typography>
    </Button>
  )
}
