import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import type { Policy } from '../../../../../shared/domain/policy/policy.ts'
import { ClausePicker } from './clause-picker.tsx'

interface Props {
  readonly id: string
  /** What the row is about; names its clause for a screen reader. */
  readonly of: string
  readonly policy: Policy
  /** Absent while what rests on it is off. */
  readonly clause: string | undefined
  readonly onClause: (clause: string) => void
  readonly children: ReactNode
}

/** One thing that the regulation says, with its clause at the end of the row. */
export function RuleRow({ id, of, policy, clause, onClause, children }: Props) {
  return (
    <Stack
      direction="row"
      useFlexGap
      sx={{ alignItems: 'center', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, width: 1 }}
    >
      <Box sx={{ flex: '1 1 320px' }}>{children}</Box>
      {clause !== undefined && (
        <ClausePicker id={`${id}-artikel`} of={of} policy={policy} value={clause} onChange={onClause} />
      )}
    </Stack>
  )
}
