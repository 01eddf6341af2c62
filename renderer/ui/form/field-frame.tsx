import Box from '@mui/material/Box'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import Stack from '@mui/material/Stack'
import type { KeyboardEvent, ReactNode } from 'react'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { ClauseChip } from '../clause-chip.tsx'

/** What stands around a box: label, required mark, clause, and below it the help or what is wrong. */
export interface FieldFrameProps {
  readonly id: string
  readonly labelId: string
  readonly helpId: string
  readonly label: string
  /** Whether the box is a group of boxes, which a label cannot point at. */
  readonly isGroup: boolean
  readonly required: boolean
  readonly policy: Policy
  readonly clause?: string | undefined
  readonly help?: string | undefined
  readonly problems: readonly string[]
  readonly children: ReactNode
}

function openClause(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'F1') return
  event.preventDefault()
  event.currentTarget.querySelector<HTMLElement>('[aria-keyshortcuts="F1"]')?.click()
}

/** Puts a label, a clause and an explanation around a box, and ties them to it for a screen reader. */
export function FieldFrame(props: FieldFrameProps) {
  const { id, labelId, helpId, label, isGroup, required, policy, clause, help, problems, children } = props
  const isWrong = problems.length > 0
  const shown = isWrong ? problems : help === undefined ? [] : [help]
  return (
    <Box onKeyDown={openClause}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', justifyContent: 'space-between', mb: 0.5 }}>
        <FormLabel
          id={labelId}
          required={required}
          error={isWrong}
          {...(isGroup ? { component: 'span' as const } : { htmlFor: id })}
          sx={{ color: 'text.primary', fontWeight: 500, lineHeight: 1.4 }}
        >
          {label}
        </FormLabel>
        {clause !== undefined && <ClauseChip policy={policy} clause={clause} skipsTab />}
      </Stack>
      {children}
      <FormHelperText id={helpId} error={isWrong} component="div" sx={{ mt: 0.5, mb: 0 }}>
        {shown.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </FormHelperText>
    </Box>
  )
}
