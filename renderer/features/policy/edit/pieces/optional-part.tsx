import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { withoutPart, withPart, type OptionalPart as PartId } from '../../../../../shared/domain/policy/parts.ts'
import type { EditFormProps } from '../edit-form.ts'
import { RuleRow } from './rule-row.tsx'
import { Tick } from './tick.tsx'

interface Props extends EditFormProps {
  readonly part: PartId
  readonly disabled?: boolean
  /** What is to be filled in while the part is on. */
  readonly children?: ReactNode
}

/** A part that the regulation has or not; its settings show only while it is on. */
export function OptionalPart({ part, policy, onChange, onPolicy, disabled = false, children }: Props) {
  const { t } = useTranslation()
  const held = policy[part]
  const label = t(`policyForms:part.${part}`)
  return (
    <div>
      <RuleRow
        id={`onderdeel-${part}`}
        of={label}
        policy={policy}
        clause={held?.clause}
        onClause={(clause) => onChange({ [part]: { ...held, clause } })}
      >
        <Tick
          label={label}
          checked={held !== undefined}
          disabled={disabled}
          onChange={(isOn) => onPolicy(isOn ? withPart(policy, part) : withoutPart(policy, part))}
        />
      </RuleRow>
      {held !== undefined && children !== undefined && <Box sx={{ pl: 3.5, pt: 1, pb: 1 }}>{children}</Box>}
    </div>
  )
}
