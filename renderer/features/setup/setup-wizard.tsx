import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Step from '@mui/material/Step'
import StepLabel from '@mui/material/StepLabel'
import Stepper from '@mui/material/Stepper'
import Typography from '@mui/material/Typography'
import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { Refusal } from '../../../shared/result.ts'
import { focusField } from '../../ui/form/field-focus.ts'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { gapIn, setupSteps, stepOf, type SetupEntry, type SetupStep } from './setup-entry.ts'
import { SetupStepBody } from './setup-step-body.tsx'

interface Props {
  readonly policies: readonly Policy[]
  readonly entry: SetupEntry
  readonly onChange: (change: Partial<SetupEntry>) => void
  readonly onComplete: () => void
  readonly isBusy: boolean
  readonly refusals: readonly Refusal[]
}

/** The steps of set-up, one at a time; going back keeps everything that was typed. */
export function SetupWizard({ policies, entry, onChange, onComplete, isBusy, refusals }: Props) {
  const { t } = useTranslation()
  const [step, setStep] = useState<SetupStep>('office')
  const [isChecked, setChecked] = useState(false)
  const wanted = useRef<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const position = setupSteps.indexOf(step)
  const isLast = step === 'summary'

  useEffect(() => {
    if (wanted.current === null || !focusField(wanted.current)) heading.current?.focus()
    wanted.current = null
  }, [step])

  const goTo = (next: SetupStep | undefined, field: string | null = null) => {
    if (next === undefined) return
    setChecked(field !== null)
    if (next === step) {
      if (field !== null) focusField(field)
      return
    }
    wanted.current = field
    setStep(next)
  }
  const goOn = (event: SyntheticEvent) => {
    event.preventDefault()
    const gap = gapIn(step, entry, policies)
    if (gap !== null) goTo(step, gap)
    else if (isLast) onComplete()
    else goTo(setupSteps[position + 1])
  }

  return (
    <>
      <Stepper activeStep={position} alternativeLabel sx={{ mb: 4 }}>
        {setupSteps.map((one) => (
          <Step key={one} aria-current={one === step ? 'step' : undefined}>
            <StepLabel>{t(`setup:${one}.step`)}</StepLabel>
          </Step>
        ))}
      </Stepper>
      <form onSubmit={goOn} noValidate>
        <Typography variant="h2" tabIndex={-1} ref={heading} sx={{ outline: 'none' }}>
          {t(`setup:${step}.title`)}
        </Typography>
        <Typography sx={{ color: 'text.secondary', mt: 0.5, mb: 3 }}>{t(`setup:${step}.intro`)}</Typography>
        {isLast && (
          <RefusalList
            refusals={refusals}
            title={t('setup:refused')}
            onGoToField={(field) => goTo(stepOf(field), field)}
          />
        )}
        <SetupStepBody step={step} policies={policies} entry={entry} onChange={onChange} isChecked={isChecked} />
        <Box sx={{ display: 'flex', justifyContent: 'space-between', mt: 4 }}>
          <Button onClick={() => goTo(setupSteps[position - 1])} sx={position === 0 ? { visibility: 'hidden' } : {}}>
            {t('common:back')}
          </Button>
          <Button type="submit" variant="contained" disabled={isBusy}>
            {isLast ? t('setup:complete') : t('common:next')}
          </Button>
        </Box>
      </form>
    </>
  )
}
