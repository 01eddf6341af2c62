import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import type { PasswordWeight } from '../../shared/contract/app.ts'
import { isLongEnough, passwordMinimum } from './new-password.ts'

const steps = ['weak', 'fair', 'good'] as const
const colours = { weak: 'warning.main', fair: 'info.main', good: 'success.main' } as const

interface Props {
  readonly password: string
  /** How hard it is to guess; null while that is not known. */
  readonly weight: PasswordWeight | null
}

/** Says in a word how good a new password is, and what would help; the bars say the same to who looks. */
export function PasswordWeightText({ password, weight }: Props) {
  const { t } = useTranslation()
  const isTyped = isLongEnough(password)
  const known = isTyped ? 'weighing' : password === '' ? 'empty' : 'short'
  return (
    <span aria-live="polite">
      {isTyped && weight !== null ? (
        <Weighed {...weight} />
      ) : (
        t(`shell:password.${known}`, { minimum: passwordMinimum })
      )}
    </span>
  )
}

function Weighed({ strength, easy }: PasswordWeight) {
  const { t } = useTranslation()
  const level = steps.indexOf(strength)
  return (
    <>
      <Box component="span" aria-hidden sx={{ display: 'flex', gap: 0.5, my: 0.5, maxWidth: 160 }}>
        {steps.map((step, at) => (
          <Box
            component="span"
            key={step}
            sx={{ flex: 1, height: 4, borderRadius: 2, bgcolor: at <= level ? colours[strength] : 'divider' }}
          />
        ))}
      </Box>
      {t(`shell:password.${strength}`)}
      {easy !== null && ` ${t(`shell:password.easy.${easy}`)}`}
    </>
  )
}
