import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../shared/domain/policy/policy.ts'
import { describeRefusal } from '../../shared/i18n/describe-refusal.ts'
import type { Refusal } from '../../shared/result.ts'
import { focusField } from './form/field-focus.ts'

interface Props {
  readonly refusals: readonly Refusal[]
  /** What was asked for and did not happen: "De klacht is niet geregistreerd." */
  readonly title?: string
  /** For labels that the regulation gives. */
  readonly policy?: Policy
  /** Reaching a field that is not on screen yet (another step, a folded group). */
  readonly onGoToField?: (field: string) => unknown
  /** Takes the keyboard when refusals appear; off where the list is always there. */
  readonly takesFocus?: boolean
}

/** Says why something was refused, one sentence a reason, each leading to its field. Renders nothing without refusals. */
export function RefusalList({ refusals, title, policy, onGoToField = focusField, takesFocus = true }: Props) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus && refusals.length > 0) box.current?.focus()
  }, [refusals, takesFocus])
  if (refusals.length === 0) return null
  const lines = refusals.map((refusal) => ({ ...refusal, text: describeRefusal(t, refusal, { policy }) }))
  return (
    <Alert severity="error" role="alert" ref={box} tabIndex={-1} sx={{ mb: 2 }}>
      {title && <AlertTitle>{title}</AlertTitle>}
      <Box component="ul" sx={{ m: 0, pl: lines.length > 1 ? 2.5 : 0, listStyle: lines.length > 1 ? 'disc' : 'none' }}>
        {lines.map(({ code, field, text }) => (
          <li key={`${code} ${field ?? ''} ${text}`}>
            {field === undefined ? text : <FieldLink text={text} onGo={() => onGoToField(field)} />}
          </li>
        ))}
      </Box>
    </Alert>
  )
}

function FieldLink({ text, onGo }: { readonly text: string; readonly onGo: () => void }) {
  return (
    <Link component="button" type="button" onClick={onGo} sx={{ color: 'inherit', font: 'inherit', textAlign: 'left' }}>
      {text}
    </Link>
  )
}
