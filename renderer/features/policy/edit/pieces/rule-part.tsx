import Stack from '@mui/material/Stack'
import { optionPathsOf, valueAt, withValueAt } from '../../../../../shared/domain/policy/options.ts'
import type { EditFormProps } from '../edit-form.ts'
import { Option } from './option.tsx'
import { RuleRow } from './rule-row.tsx'

interface Props extends EditFormProps {
  /** Where it stands in the regulation: `closing.decision`. */
  readonly part: string
  /** What it is about; names its clause for a screen reader. */
  readonly of: string
}

/** A part of the regulation with its options, and the clause that they rest on. */
export function RulePart({ part, of, ...props }: Props) {
  const { policy, onPolicy } = props
  const clause = valueAt(policy, `${part}.clause`)
  return (
    <RuleRow
      id={`onderdeel-${part.replaceAll('.', '-')}`}
      of={of}
      policy={policy}
      clause={typeof clause === 'string' ? clause : undefined}
      onClause={(next) => onPolicy(withValueAt(policy, `${part}.clause`, next))}
    >
      <Stack>
        {optionPathsOf(part).map((path) => (
          <Option key={path} path={path} {...props} />
        ))}
      </Stack>
    </RuleRow>
  )
}
