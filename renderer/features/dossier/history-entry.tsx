import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/domain/calendar/format.ts'
import { isBlank } from '../../../shared/domain/form/values.ts'
import { roleOf } from '../../../shared/domain/policy/lookup.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { sayStep } from '../../../shared/i18n/describe-course.ts'
import { fieldLabel } from '../../../shared/i18n/describe.ts'
import { FormFieldValue } from '../../ui/form/form-field-value.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import type { HistoryChange, HistoryEntry, HistoryLine } from './history.ts'

/** Up to how many entered fields are shown without unfolding. */
const mostShown = 2

function Lines({ lines, policy }: { readonly lines: readonly HistoryLine[]; readonly policy: Policy }) {
  const { t } = useTranslation()
  if (lines.length === 0) return null
  return (
    <Box component="dl" sx={{ m: 0, mt: 0.5, '& dt': { color: 'text.secondary' }, '& dd': { m: 0, mb: 0.75 } }}>
      {lines.map(({ id, field, value }) => (
        <Box key={id} sx={{ typography: 'body2' }}>
          <dt>{fieldLabel(t, id, policy)}</dt>
          <dd>
            <FormFieldValue field={field} value={value} policy={policy} />
          </dd>
        </Box>
      ))}
    </Box>
  )
}

function Change({ change, policy }: { readonly change: HistoryChange; readonly policy: Policy }) {
  const { t } = useTranslation()
  const side = (label: string, value: HistoryLine['value'], arrow = '') => (
    <Box
      sx={{
        position: 'relative',
        '&::before': { content: `"${arrow}" / ""`, position: 'absolute', left: -24, bottom: 0 }
      }}
    >
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0 }}>
        {isBlank(value) ? (
          <em>{t('dossier:history.wasEmpty')}</em>
        ) : (
          <FormFieldValue field={change.field} value={value} policy={policy} />
        )}
      </Box>
    </Box>
  )
  return (
    <Box
      component="dl"
      sx={{ typography: 'body2', display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 4, m: 0, mt: 0.5 }}
    >
      {side(t('dossier:history.before'), change.before)}
      {side(t('dossier:history.after'), change.value, '→')}
    </Box>
  )
}

function Entered({ lines, policy }: { readonly lines: readonly HistoryLine[]; readonly policy: Policy }) {
  const { t } = useTranslation()
  if (lines.length <= mostShown) return <Lines lines={lines} policy={policy} />
  return (
    <Box component="details" sx={{ mt: 0.5, '& summary': { cursor: 'pointer', typography: 'body2' } }}>
      <summary>{t('dossier:history.entered', { count: lines.length })}</summary>
      <Lines lines={lines} policy={policy} />
    </Box>
  )
}

/** One event: when, who, what, and why. */
export function HistoryItem({ entry, policy }: { readonly entry: HistoryEntry; readonly policy: Policy }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { step } = entry
  const { event } = step
  const role = roleOf(policy, event.actor.role)?.label ?? event.actor.role
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', py: 1.5 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        <time dateTime={step.at}>{formatInstant(step.at, language)}</time>
        {step.recordedLater !== null && <> · {t('events:recordedLater', { moment: step.recordedLater })}</>}
      </Typography>
      <Typography sx={{ fontWeight: 600, ...(entry.isUndone ? { color: 'text.secondary' } : {}) }}>
        <Box component={entry.isUndone ? 'del' : 'span'}>{sayStep(step, { t, language, policy })}</Box>
        {entry.isUndone && <> · {t('dossier:history.undone')}</>}
      </Typography>
      <Typography variant="body2">
        {step.says === 'received' ? step.who : t('dossier:history.by', { name: event.actor.name, role })}
      </Typography>
      {entry.change !== null && <Change change={entry.change} policy={policy} />}
      <Lines lines={entry.notes} policy={policy} />
      <Entered lines={entry.entered} policy={policy} />
      {entry.drawn !== '' && (
        <Box
          component="img"
          src={entry.drawn}
          alt={t('dossier:form.drawn', { name: event.actor.name })}
          sx={{ height: 56, bgcolor: '#ffffff', borderRadius: 1, mt: 0.5 }}
        />
      )}
    </Box>
  )
}
