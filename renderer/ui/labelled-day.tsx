import { useId } from 'react'
import type { LocalDay } from '../../shared/domain/time.ts'
import { DayInput } from './form/inputs/day-input.tsx'
import { helpIdOf, Labelled } from './labelled.tsx'

interface Props {
  readonly label: string
  readonly value: string
  readonly today: LocalDay
  readonly problem?: string | undefined
  readonly required?: boolean
  readonly width?: number
  readonly onChange: (value: string) => void
}

/** A day to type or to point at. */
export function LabelledDay({ label, value, today, problem, required = false, width = 220, onChange }: Props) {
  const id = useId()
  return (
    <Labelled id={id} label={label} help={problem} isWrong={problem !== undefined} required={required} width={width}>
      <DayInput
        id={id}
        labelId={id}
        describedBy={helpIdOf(id)}
        value={value}
        onChange={(day) => onChange(typeof day === 'string' ? day : '')}
        onBlur={() => undefined}
        required={required}
        invalid={problem !== undefined}
        autoFocus={false}
        today={today}
      />
    </Labelled>
  )
}
