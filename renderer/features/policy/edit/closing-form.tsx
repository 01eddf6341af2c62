import Divider from '@mui/material/Divider'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import type { EditFormProps } from './edit-form.ts'
import { OptionalClausePicker } from './pieces/clause-picker.tsx'
import { RuleRow } from './pieces/rule-row.tsx'
import { Tick } from './pieces/tick.tsx'
import { SignaturesForm } from './signatures-form.tsx'

/** What must be there before a dossier may close, and what reopening does. */
export function ClosingForm(props: EditFormProps) {
  const { policy, onChange } = props
  const { t } = useTranslation()
  const { decision, satisfaction } = policy.closing
  const change = (part: Partial<Policy['closing']>) => onChange({ closing: { ...policy.closing, ...part } })
  return (
    <Stack spacing={2.5} divider={<Divider />}>
      <RuleRow
        id="beslissing"
        of={t('policyForms:decision')}
        policy={policy}
        clause={decision.clause}
        onClause={(clause) => change({ decision: { ...decision, clause } })}
      >
        <Stack>
          {(['required', 'written'] as const).map((aspect) => (
            <Tick
              key={aspect}
              label={t(`policy:aspect.closing.decision.${aspect}`)}
              checked={decision[aspect]}
              onChange={(isOn) => change({ decision: { ...decision, [aspect]: isOn } })}
            />
          ))}
        </Stack>
      </RuleRow>
      <RuleRow
        id="tevredenheid"
        of={t('policyForms:satisfaction')}
        policy={policy}
        clause={satisfaction.clause}
        onClause={(clause) => change({ satisfaction: { ...satisfaction, clause } })}
      >
        <Stack>
          {(['required', 'mustBeSatisfied'] as const).map((aspect) => (
            <Tick
              key={aspect}
              label={t(`policy:aspect.closing.satisfaction.${aspect}`)}
              checked={satisfaction[aspect]}
              onChange={(isOn) => change({ satisfaction: { ...satisfaction, [aspect]: isOn } })}
            />
          ))}
        </Stack>
      </RuleRow>
      <SignaturesForm {...props} />
      <Reopening {...props} />
    </Stack>
  )
}

function Reopening({ policy, onChange }: EditFormProps) {
  const { t } = useTranslation()
  const { newTerms, clause: held } = policy.reopening
  return (
    <Stack direction="row" useFlexGap sx={{ alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' }}>
      <Tick
        label={t('policyForms:reopening')}
        checked={newTerms}
        onChange={(isOn) => onChange({ reopening: { ...policy.reopening, newTerms: isOn } })}
      />
      <OptionalClausePicker
        id="heropenen-artikel"
        of={t('policyForms:reopening')}
        policy={policy}
        value={held}
        onChange={(clause) => onChange({ reopening: clause === undefined ? { newTerms } : { newTerms, clause } })}
      />
    </Stack>
  )
}
