import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../../../shared/domain/calendar/format.ts'
import { policyChanges } from '../../../../shared/domain/policy/changes.ts'
import { findPolicyConflicts } from '../../../../shared/domain/policy/conflicts.ts'
import { loadPolicy } from '../../../../shared/domain/policy/load-policy.ts'
import { withStricterTerm } from '../../../../shared/domain/policy/office-choices.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { findLockedOut, findUnheldRoles } from '../../../../shared/domain/policy/role-members.ts'
import type { LocalDay } from '../../../../shared/domain/time.ts'
import { describeRefusal } from '../../../../shared/i18n/describe-refusal.ts'
import type { Refusal } from '../../../../shared/result.ts'
import { useColleagues } from '../../../api/queries.ts'
import { useSend } from '../../../api/use-call.ts'
import { PolicyNotes } from '../../../ui/policy-notes.tsx'
import { RefusalList } from '../../../ui/refusal-list.tsx'
import { useLanguage } from '../../../ui/use-language.ts'
import { EditForms } from './edit-forms.tsx'
import { SaveVersion } from './save-version.tsx'

interface Props {
  /** The version that was added last, from which a change starts. */
  readonly saved: Policy
  readonly draft: Policy | null
  readonly onDraft: (draft: Policy | null) => void
}

/** The regulation as forms; what does not go together is named at once, and a change becomes a new version. */
export function EditPart({ saved, draft, onDraft }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [isAsking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const { send, isSending, refusals, forget } = useSend('policy.save')
  const policy = draft ?? saved
  const changes = policyChanges(saved, policy)
  const { wrong, warnings } = useFindings(policy)
  const edit = (next: Policy) => {
    setSaid('')
    onDraft(next)
  }
  const save = async (effectiveFrom: LocalDay) => {
    const result = await send({ policy, effectiveFrom })
    if (!result.ok) return
    setAsking(false)
    onDraft(null)
    const day = formatDay(result.value.effectiveFrom, language)
    setSaid(t('policy:edit.saved', { version: result.value.version, day }))
  }
  return (
    <Stack spacing={2}>
      <Typography sx={{ color: 'text.secondary' }}>{t('policy:edit.intro')}</Typography>
      <Box sx={{ position: 'sticky', top: 8, zIndex: 2 }}>
        <RefusalList refusals={wrong} title={t('policy:edit.conflicts')} policy={policy} takesFocus={false} />
      </Box>
      <Warnings warnings={warnings} policy={policy} />
      <PolicyNotes policy={policy} onTake={(note) => edit(withStricterTerm(policy, note))} />
      <div>
        <EditForms policy={policy} onChange={(change) => edit({ ...policy, ...change })} />
      </div>
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
        <Button
          variant="contained"
          disabled={changes.length === 0 || wrong.length > 0}
          onClick={() => {
            forget()
            setAsking(true)
          }}
        >
          {t('policy:edit.save')}
        </Button>
        {draft !== null && <Button onClick={() => onDraft(null)}>{t('policy:edit.reset')}</Button>}
        <Typography role="status" variant="body2" sx={{ color: 'text.secondary' }}>
          {said ||
            (changes.length === 0 ? t('policy:edit.nothing') : t('policy:edit.changed', { count: changes.length }))}
        </Typography>
      </Stack>
      {isAsking && (
        <SaveVersion
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

/** What keeps a version from being saved, and what is only to be seen to. */
function useFindings(policy: Policy): { readonly wrong: readonly Refusal[]; readonly warnings: readonly Refusal[] } {
  const holders = useColleagues().data
  const loaded = loadPolicy(policy)
  if (!loaded.ok) return { wrong: loaded.error, warnings: [] }
  if (holders === undefined) return { wrong: findPolicyConflicts(policy), warnings: [] }
  return {
    wrong: [...findPolicyConflicts(policy), ...findLockedOut(policy, holders)],
    warnings: findUnheldRoles(policy, holders)
  }
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
