import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { clausesOf } from '../../../../../shared/domain/policy/lookup.ts'
import type { Policy } from '../../../../../shared/domain/policy/policy.ts'
import { ChoiceBox } from '../../../../ui/choice-box.tsx'
import { ClauseChip } from '../../../../ui/clause-chip.tsx'
import { withChosen } from './choices.ts'

interface Props {
  readonly id: string
  /** What rests on the clause: "Termijn eerste reactie". */
  readonly of: string
  readonly policy: Policy
  readonly value: string
  readonly onChange: (clause: string) => void
}

/** The clause behind an item: to choose another, and to open what it says. */
export function ClausePicker({ id, of, policy, value, onChange }: Props) {
  const { t } = useTranslation()
  const clauses = clausesOf(policy).map((clause) => ({ id: clause.id, label: `${clause.id} · ${clause.title}` }))
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <ChoiceBox
        id={id}
        label={t('policyForms:clauseOf', { of })}
        isLabelHidden
        value={value}
        width={190}
        options={withChosen(clauses, value)}
        onChange={onChange}
      />
      <ClauseChip clause={value} policy={policy} />
    </Stack>
  )
}

interface OptionalProps extends Omit<Props, 'value' | 'onChange'> {
  readonly value: string | undefined
  readonly onChange: (clause: string | undefined) => void
}

/** The clause behind an item that need not have one of its own. */
export function OptionalClausePicker({ id, of, policy, value, onChange }: OptionalProps) {
  const { t } = useTranslation()
  const clauses = clausesOf(policy).map((clause) => ({ id: clause.id, label: `${clause.id} · ${clause.title}` }))
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <ChoiceBox
        id={id}
        label={t('policyForms:clauseOf', { of })}
        isLabelHidden
        value={value ?? ''}
        width={190}
        options={[{ id: '', label: t('policyForms:noClause') }, ...withChosen(clauses, value ?? '')]}
        onChange={(clause) => onChange(clause === '' ? undefined : clause)}
      />
      {value !== undefined && <ClauseChip clause={value} policy={policy} />}
    </Stack>
  )
}
