import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import type { LocalDay } from '../../../../shared/domain/time.ts'
import { LabelledDay } from '../../../ui/labelled-day.tsx'
import { LabelledSelect } from '../../../ui/labelled-select.tsx'
import { type PeriodChoice, periodKinds, periodOf, yearsToChoose } from './period-choice.ts'

interface Props {
  readonly choice: PeriodChoice
  readonly today: LocalDay
  readonly onChoose: (choice: PeriodChoice) => void
}

const quarters = [1, 2, 3, 4]

/** Chooses what the report is about: a year, a quarter, or any two days. */
export function PeriodPicker({ choice, today, onChoose }: Props) {
  const { t } = useTranslation()
  const { kind, from, to } = choice
  const change = (part: Partial<PeriodChoice>) => onChoose({ ...choice, ...part })
  const problem = periodOf(choice) === 'reversed' ? t('reports:period.reversed') : undefined
  return (
    <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'flex-start' }}>
      <LabelledSelect
        label={t('reports:period.kind')}
        value={kind}
        options={periodKinds.map((value) => ({ value, label: t(`reports:period.${value}`) }))}
        onChange={(value) => change({ kind: value })}
      />
      {kind !== 'own' && (
        <LabelledSelect
          label={t('reports:period.whichYear')}
          value={choice.year}
          options={yearsToChoose(today).map((year) => ({ value: year, label: String(year) }))}
          onChange={(year) => change({ year })}
        />
      )}
      {kind === 'quarter' && (
        <LabelledSelect
          label={t('reports:period.whichQuarter')}
          value={choice.quarter}
          options={quarters.map((number) => ({ value: number, label: t('reports:period.quarterName', { number }) }))}
          onChange={(quarter) => change({ quarter })}
        />
      )}
      {kind === 'own' && (
        <>
          <LabelledDay
            required
            label={t('reports:period.from')}
            value={from}
            today={today}
            onChange={(value) => change({ from: value })}
          />
          <LabelledDay
            required
            label={t('reports:period.to')}
            value={to}
            today={today}
            problem={problem}
            onChange={(value) => change({ to: value })}
          />
        </>
      )}
    </Box>
  )
}
