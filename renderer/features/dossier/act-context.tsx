import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { formatDay, formatDue } from '../../../shared/domain/calendar/format.ts'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import type { ActId } from '../../../shared/domain/permissions/act-id.ts'
import { actBehind } from '../../../shared/domain/dossier/term-events.ts'
import { retentionConflict } from '../../../shared/domain/dossier/retention.ts'
import { findField } from '../../../shared/domain/form/fields.ts'
import { termNote } from '../../../shared/i18n/describe-term.ts'
import { confirmationOf, fieldLabel } from '../../../shared/i18n/describe.ts'
import { extendableTerms } from '../../../shared/domain/dossier/dossier-terms.ts'
import { useNow } from '../../api/use-now.ts'
import { ClauseChip } from '../../ui/clause-chip.tsx'
import { FormFieldValue } from '../../ui/form/form-field-value.tsx'
import { TimeLeft } from '../../ui/time-left.tsx'
import { useLanguage } from '../../ui/use-language.ts'

interface Props {
  readonly act: ActId
  readonly view: DossierView
}

const summaryFields = ['settlement.judgement', 'settlement.decisionSentAt', 'settlement.satisfied'] as const

function TermNow({ view, id }: { readonly view: DossierView; readonly id: string | undefined }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const now = useNow()
  const rule = view.policy.terms.find((candidate) => candidate.id === id)
  const term = view.terms.findLast((candidate) => candidate.id === id)
  if (rule === undefined || term === undefined) return null
  const isPast = term.due < now
  const note = termNote(t, term, language)
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 }}>
      <Typography variant="body2" component="span">
        {t(isPast ? 'dossier:act.wasDue' : 'dossier:act.dueNow', { term: rule.label, due: formatDue(term, language) })}
      </Typography>
      {term.outcome === 'running' && <TimeLeft term={term} policy={view.policy} />}
      <ClauseChip clause={term.clause} policy={view.policy} />
      {note !== null && (
        <Typography variant="body2" sx={{ flexBasis: '100%' }}>
          {note}
        </Typography>
      )}
    </Box>
  )
}

function DelayContext({ view }: Pick<Props, 'view'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const extendable = extendableTerms(view.state, view.policy, useNow())
  const first = extendable[0]?.dueDay
  if (first === undefined) return <Typography variant="body2">{t('dossier:act.noTerm')}</Typography>
  const ids = view.policy.terms.flatMap(({ id, extension }) => (extension === undefined ? [] : [id, extension.by]))
  return (
    <>
      {[...new Set(ids)].map((id) => (
        <TermNow key={id} view={view} id={id} />
      ))}
      <Typography variant="body2">
        {extendable.length > 1
          ? t('dossier:act.onlyLater')
          : t('dossier:act.newDueAfter', { day: formatDay(first, language) })}
      </Typography>
    </>
  )
}

function RetentionContext({ view: { terms, policy } }: Pick<Props, 'view'>) {
  const { t } = useTranslation()
  const conflict = retentionConflict(terms, policy)
  if (conflict === null) return null
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <Typography variant="body2">{t('dossier:retention.conflict', { ...conflict })}</Typography>
      <ClauseChip clause={conflict.clause} policy={policy} />
    </Box>
  )
}

function CloseSummary({ view }: Pick<Props, 'view'>) {
  const { t } = useTranslation()
  return (
    <Box component="section" aria-label={t('dossier:close.summary')}>
      <Typography sx={{ fontWeight: 600 }}>{t('dossier:close.summary')}</Typography>
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, m: 0, '& dd': { m: 0 } }}
      >
        {summaryFields.map((id) => {
          const field = findField(id)
          return field === undefined ? null : (
            <Box key={id} sx={{ display: 'contents' }}>
              <Box component="dt" sx={{ color: 'text.secondary' }}>
                {fieldLabel(t, id, view.policy)}
              </Box>
              <dd>
                <FormFieldValue field={field} value={view.state.values[id]} policy={view.policy} />
              </dd>
            </Box>
          )
        })}
      </Box>
    </Box>
  )
}

/** What a person wants to see while doing this act: the term it is about, what follows from it. */
export function ActContext({ act, view }: Props) {
  const { t } = useTranslation()
  const stopped = view.policy.terms.find(({ stoppedBy }) => stoppedBy !== undefined && actBehind(stoppedBy) === act)
  const note = confirmationOf(t, act)
  return (
    <>
      {stopped !== undefined && act !== 'sendDelayNotice' && <TermNow view={view} id={stopped.id} />}
      {act === 'sendDelayNotice' && <DelayContext view={view} />}
      {act === 'decideRetention' && <RetentionContext view={view} />}
      {act === 'close' && <CloseSummary view={view} />}
      {note !== null && (
        <Alert severity="info" role="note">
          {note}
        </Alert>
      )}
    </>
  )
}
