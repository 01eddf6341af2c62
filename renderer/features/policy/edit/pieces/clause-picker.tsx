import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { clausesOf } from '../../../../../shared/domain/policy/lookup.ts'
import type { Policy } from '../../../../../shared/domain/policy/policy.ts'
import { ChoiceBox } from '../../../../ui/choice-box.tsx'
import { ClauseChip } from '../../../../ui/clause-chip.tsx'
import { withChosen } from './choices.ts'

interface BoxProps {
  readonly id: string
  /** What rests on the clause: "Termijn eerste reactie". */
  readonly of: string
  readonly policy: Policy
  /** Empty for no clause. */
  readonly value: string
  readonly onChange: (clause: string) => void
  /** Of the box, in px; narrower where a table has little room. */
  readonly width?: number
  /** Whether an item may do without a clause of its own. */
  readonly isOptional: boolean
}

type Props = Omit<BoxProps, 'isOptional'>

function ClauseBox({ id, of, policy, value, onChange, width = 190, isOptional }: BoxProps) {
  const { t } = useTranslation()
  const clauses = clausesOf(policy).map((clause) => ({ id: clause.id, label: `${clause.id} · ${clause.title}` }))
  const none = isOptional ? [{ id: '', label: t('policyForms:noClause') }] : []
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <ChoiceBox
        id={id}
        label={t('policyForms:clauseOf', { of })}
        isLabelHidden
        value={value}
        width={width}
        options={[...none, ...withChosen(clauses, value)]}
        onChange={onChange}
      />
      <Box sx={{ minWidth: 84 }}>{value !== '' && <ClauseChip clause={value} policy={policy} />}</Box>
    </Stack>
  )
}

/** The clause behind an item: to choose another, and to open what it says. */
export function ClausePicker(props: Props) {
  return <ClauseBox {...props} isOptional={false} />
}

interface OptionalProps extends Omit<Props, 'value' | 'onChange'> {
  readonly value: string | undefined
  readonly onChange: (clause: string | undefined) => void
}

/** The clause behind an item that need not have one of its own. */
export function OptionalClausePicker({ value = '', onChange, ...rest }: OptionalProps) {
  return (
    <ClauseBox {...rest} isOptional value={value} onChange={(clause) => onChange(clause === '' ? undefined : clause)} />
  )
}
