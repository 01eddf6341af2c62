import ExpandMore from '@mui/icons-material/ExpandMore'
import Accordion from '@mui/material/Accordion'
import AccordionDetails from '@mui/material/AccordionDetails'
import AccordionSummary from '@mui/material/AccordionSummary'
import Box from '@mui/material/Box'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { Instant, LocalDay } from '../../../../shared/domain/time.ts'
import { DayInput } from '../../../ui/form/inputs/day-input.tsx'
import { MomentInput } from '../../../ui/form/inputs/moment-input.tsx'
import { isDay, problemOf, type TypedStarts, type WhatIfStart } from './what-if-facts.ts'

interface Props {
  readonly starts: readonly WhatIfStart[]
  readonly typed: TypedStarts
  readonly received: Instant | undefined
  readonly today: LocalDay
  readonly onType: (start: WhatIfStart, value: string) => void
}

/** What may happen after the receipt and starts a term: to fill in, or to leave as it is. */
export function WhatIfStarts({ starts, typed, received, today, onType }: Props) {
  const { t } = useTranslation()
  if (starts.length === 0) return null
  return (
    <Accordion
      disableGutters
      variant="outlined"
      sx={{ mb: 2, bgcolor: 'transparent', '&::before': { display: 'none' } }}
    >
      <AccordionSummary expandIcon={<ExpandMore />} id="en-als-naam" aria-controls="en-als">
        <Typography sx={{ fontWeight: 600 }}>{t('policy:whatIf.andIf')}</Typography>
      </AccordionSummary>
      <AccordionDetails id="en-als">
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
          {t('policy:whatIf.andIfHelp')}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1 }}>
          {starts.map((start) => (
            <Start
              key={start}
              start={start}
              typed={typed[start] ?? ''}
              received={received}
              today={today}
              onType={(value) => onType(start, value)}
            />
          ))}
        </Box>
      </AccordionDetails>
    </Accordion>
  )
}

interface StartProps {
  readonly start: WhatIfStart
  readonly typed: string
  readonly received: Instant | undefined
  readonly today: LocalDay
  readonly onType: (value: string) => void
}

function Start({ start, typed, received, today, onType }: StartProps) {
  const { t } = useTranslation()
  const id = `en-als-${start}`
  const problem = problemOf(start, typed, received)
  const Input = isDay(start) ? DayInput : MomentInput
  return (
    <Box>
      <FormLabel
        id={`${id}-naam`}
        htmlFor={id}
        sx={{
          color: 'text.primary',
          fontWeight: 500,
          mb: 0.5,
          display: 'block',
          '&::first-letter': { textTransform: 'uppercase' }
        }}
      >
        {t(`policy:start.${start}`)}
      </FormLabel>
      <Input
        id={id}
        labelId={`${id}-naam`}
        describedBy={`${id}-uitleg`}
        value={typed}
        onChange={(value) => onType(typeof value === 'string' ? value : '')}
        onBlur={() => undefined}
        required={false}
        invalid={problem !== null}
        autoFocus={false}
        today={today}
      />
      <FormHelperText id={`${id}-uitleg`} error={problem !== null}>
        {problem === null ? ' ' : t(`policy:whatIf.${problem}`)}
      </FormHelperText>
    </Box>
  )
}
