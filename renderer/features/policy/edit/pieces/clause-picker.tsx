import Box from '@mui/material/Box'
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
  /** Of the box, in px; narrower where a table has little room. */
  readonly width?: number
}

/** The clause behind an item: to choose another, and to open what it says. */
export function ClausePicker({ id, of, policy, value, onChange, width = 190 }: Props) {
  const { t } = useTranslation()
  const clauses = clausesOf(policy).map((clause) => ({ id: clause.id, label: `${clause.id} · ${clause.title}` }))
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <ChoiceBox
        id={id}
        label={t('policyForms:clauseOf', { of })}
        isLabelHidden
        value={value}
        width={width}
        options={withChosen(clauses, value)}
        onChange={onChange}
      />
      <Box sx={{ minWidth: 84 }}>
        <ClauseChip clause={value} policy={policy} />
      </Box>
    </Stack>
  )
}

interface OptionalProps extends Omit<Props, 'value' | 'onChange'> {
  readonly value: string | undefined
  readonly onChange: (clause: string | undefined) => void
}

/** The clause behind an item that need not have one of its own. */
export function OptionalClausePicker({ id, of, policy, value, onChange, width = 190 }: OptionalProps) {
  const { t } = useTranslation()
  const clauses = clausesOf(policy).map((clause) => ({ id: clause.id, label: `${clause.id} · ${clause.title}` }))
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <ChoiceBox
        id={id}
        label={t('policyForms:clauseOf', { of })}
        isLabelHidden
        value={value ?? ''}
        width={width}
        options={[{ id: '', label: t('policyForms:noClause') }, ...withChosen(clauses, value ?? '')]}
        onChange={(clause) => onChange(clause === '' ? undefined : clause)}
      />
      <Box sx={{ minWidth: 84 }}>{value !== undefined && <ClauseChip clause={value} policy={policy} />}</Box>
    </Stack>
  )
}
