import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { withoutPart, withPart, type OptionalPart as PartId } from '../../../../../shared/domain/policy/parts.ts'
import { optionPathsOf } from '../../../../../shared/domain/policy/options.ts'
import type { EditFormProps } from '../edit-form.ts'
import { Option } from './option.tsx'
import { RuleRow } from './rule-row.tsx'
import { Tick } from './tick.tsx'

interface Props extends EditFormProps {
  readonly part: PartId
  readonly disabled?: boolean
  /** What is to be filled in beside its options while the part is on. */
  readonly children?: ReactNode
}

/** A part that the regulation has or not; its options show only while it is on. */
export function OptionalPart({ part, disabled = false, children, ...props }: Props) {
  const { policy, onChange, onPolicy } = props
  const { t } = useTranslation()
  const held = policy[part]
  const label = t(`policy:has.${part}`)
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
      {held !== undefined && (
        <Stack useFlexGap spacing={2} sx={{ pl: 3.5, py: 1, '&:empty': { display: 'none' } }}>
          {children}
          {optionPathsOf(part).map((path) => (
            <Option key={path} path={path} {...props} />
          ))}
        </Stack>
      )}
    </div>
  )
}
