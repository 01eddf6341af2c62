import { useState } from 'react'
import type { Period } from '../../../../shared/domain/statistics/period.ts'
import type { LocalDay } from '../../../../shared/domain/time.ts'
import { firstChoice, type PeriodChoice, periodOf } from './period-choice.ts'
import { PeriodPicker } from './period-picker.tsx'

interface Props {
  readonly today: LocalDay
  /** Gets the period, or null while what was chosen is none. */
  readonly onPeriod: (period: Period | null) => void
}

/** The choice of a period for a screen that only wants the period itself; this year at first. */
export function PeriodChooser({ today, onPeriod }: Props) {
  const [choice, setChoice] = useState<PeriodChoice>(() => firstChoice(today))
  const choose = (next: PeriodChoice) => {
    setChoice(next)
    const period = periodOf(next)
    onPeriod(typeof period === 'string' ? null : period)
  }
  return <PeriodPicker choice={choice} today={today} onChoose={choose} />
}
