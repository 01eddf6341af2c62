import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { ChoiceBox } from '../../../ui/choice-box.tsx'
import { ClauseChip } from '../../../ui/clause-chip.tsx'
import type { EditFormProps } from './edit-form.ts'

const signingMoments = ['always', 'satisfied', 'never'] as const

/** What must be there before a dossier may close. */
export function ClosingForm({ policy, onChange }: EditFormProps) {
  const { t } = useTranslation()
  const { closing } = policy
  const change = (part: Partial<Policy['closing']>) => onChange({ closing: { ...closing, ...part } })
  const { decision, satisfaction, signatures } = closing
  const rows = [
    {
      id: 'decision.required',
      checked: decision.required,
      clause: decision.clause,
      set: (required: boolean) => change({ decision: { ...decision, required } })
    },
    {
      id: 'decision.written',
      checked: decision.written,
      clause: decision.clause,
      set: (written: boolean) => change({ decision: { ...decision, written } })
    },
    {
      id: 'satisfaction.required',
      checked: satisfaction.required,
      clause: satisfaction.clause,
      set: (required: boolean) => change({ satisfaction: { ...satisfaction, required } })
    },
    {
      id: 'satisfaction.mustBeSatisfied',
      checked: satisfaction.mustBeSatisfied,
      clause: satisfaction.clause,
      set: (mustBeSatisfied: boolean) => change({ satisfaction: { ...satisfaction, mustBeSatisfied } })
    }
  ] as const
  return (
    <Stack spacing={1}>
      {rows.map(({ id, checked, clause, set }) => (
        <Stack key={id} direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <FormControlLabel
            label={t(`policy:aspect.closing.${id}`)}
            control={<Checkbox size="small" checked={checked} onChange={({ target }) => set(target.checked)} />}
          />
          <ClauseChip clause={clause} policy={policy} />
        </Stack>
      ))}
      {signatures.slots.length > 0 && (
        <ChoiceBox
          id="ondertekenen"
          label={t('policy:aspect.closing.signatures.when')}
          value={signatures.when}
          width={290}
          options={signingMoments.map((when) => ({ id: when, label: t(`policy:value.when.${when}`) }))}
          onChange={(when) => change({ signatures: { ...signatures, when } })}
        />
      )}
    </Stack>
  )
}
