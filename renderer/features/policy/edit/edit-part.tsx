import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../../../shared/domain/calendar/format.ts'
import { policyChanges } from '../../../../shared/domain/regulation/changes.ts'
import { withStricterTerm } from '../../../../shared/domain/policy/office-choices.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import type { LocalDay } from '../../../../shared/domain/time.ts'
import { describeRefusal } from '../../../../shared/i18n/describe-refusal.ts'
import type { Refusal } from '../../../../shared/result.ts'
import { useSend } from '../../../api/use-call.ts'
import { PolicyNotes } from '../../../ui/policy-notes.tsx'
import { RefusalList } from '../../../ui/refusal-list.tsx'
import { useLanguage } from '../../../ui/use-language.ts'
import { EditBar } from './edit-bar.tsx'
import { EditForms } from './edit-forms.tsx'
import { SaveVersion } from './save-version.tsx'
import type { Editing } from './use-editing.ts'
import { useFindings } from './use-findings.ts'
import { useUndoKey } from './use-undo-key.ts'

interface Props {
  /** The version that was added last, from which a change starts. */
  readonly saved: Policy
  readonly editing: Editing
}

/** The regulation as forms; what does not go together is named at once, and a change becomes a new version. */
export function EditPart({ saved, editing }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [isAsking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const { send, isSending, refusals, forget } = useSend('policy.save')
  const policy = editing.draft ?? saved
  const changes = policyChanges(saved, policy)
  const { wrong, warnings } = useFindings(policy, saved)
  useUndoKey(editing.undo, editing.canUndo && !isAsking)
  const edit = (next: Policy) => {
    setSaid('')
    editing.edit(next)
  }
  const save = async (effectiveFrom: LocalDay) => {
    const result = await send({ policy, effectiveFrom })
    if (!result.ok) return
    setAsking(false)
    editing.clear()
    const day = formatDay(result.value.effectiveFrom, language)
    setSaid(t('policy:edit.saved', { version: result.value.version, day }))
  }
  return (
    <Stack spacing={2}>
      <Typography sx={{ color: 'text.secondary' }}>{`${t('policy:edit.intro')} ${t('form:requiredNote')}`}</Typography>
      {policy.version < saved.version && <Alert severity="warning">{t('policyForms:draft.olderBase')}</Alert>}
      <Warnings warnings={warnings} policy={policy} />
      <PolicyNotes policy={policy} onTake={(note) => edit(withStricterTerm(policy, note))} />
      <EditForms policy={policy} onChange={(change) => edit({ ...policy, ...change })} onPolicy={edit} />
      <EditBar
        editing={editing}
        changes={changes.length}
        isWrong={wrong.length > 0}
        said={said}
        onSave={() => {
          forget()
          setAsking(true)
        }}
      >
        {wrong.length > 0 && (
          <Box
            tabIndex={0}
            role="group"
            aria-label={t('policy:edit.conflicts')}
            sx={{ width: 1, maxHeight: '30vh', overflow: 'auto' }}
          >
            <RefusalList refusals={wrong} title={t('policy:edit.conflicts')} policy={policy} takesFocus={false} />
          </Box>
        )}
      </EditBar>
      {isAsking && (
        <SaveVersion
          policy={policy}
          changes={changes}
          refusals={refusals}
          isSending={isSending}
          onSave={(day) => void save(day)}
          onCancel={() => setAsking(false)}
        />
      )}
    </Stack>
  )
}

function Warnings({ warnings, policy }: { readonly warnings: readonly Refusal[]; readonly policy: Policy }) {
  const { t } = useTranslation()
  if (warnings.length === 0) return null
  const sentences = [...new Set(warnings.map((warning) => describeRefusal(t, warning, { policy })))]
  return (
    <Alert severity="warning" role="status">
      <strong>{t('policy:edit.warnings')}</strong>
      {sentences.map((sentence) => (
        <Typography key={sentence} variant="body2">
          {sentence}
        </Typography>
      ))}
    </Alert>
  )
}
