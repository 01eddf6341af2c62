import FormControl from '@mui/material/FormControl'
import FormGroup from '@mui/material/FormGroup'
import FormLabel from '@mui/material/FormLabel'
import { withTick } from '../edit-form.ts'
import type { Choice } from './choices.ts'
import { Tick } from './tick.tsx'

interface Props<Id extends string> {
  readonly label: string
  readonly choices: readonly Choice<Id>[]
  readonly chosen: readonly Id[]
  readonly onChange: (chosen: Id[]) => void
  /** What holds already, whatever is ticked here. */
  readonly given?: readonly Id[]
}

/** Any number of choices, each with a tick. */
export function Ticks<Id extends string>({ label, choices, chosen, onChange, given = [] }: Props<Id>) {
  return (
    <FormControl component="fieldset" fullWidth>
      <FormLabel component="legend" sx={{ color: 'text.primary', fontWeight: 500 }}>
        {label}
      </FormLabel>
      <FormGroup sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(230px, 1fr))' }}>
        {choices.map((choice) => (
          <Tick
            key={choice.id}
            label={choice.label}
            checked={chosen.includes(choice.id) || given.includes(choice.id)}
            disabled={given.includes(choice.id)}
            onChange={(isOn) => onChange(withTick(chosen, choice.id, isOn))}
          />
        ))}
      </FormGroup>
    </FormControl>
  )
}
