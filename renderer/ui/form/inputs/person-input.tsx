import Autocomplete from '@mui/material/Autocomplete'
import { asPerson } from '../../../../shared/domain/form/values.ts'
import type { InputProps, PersonOption } from '../input-props.ts'
import { personFromName, personFromOption } from '../person-names.ts'
import { personBox } from './person-box.tsx'

/** One person: a colleague from the list, or a name. */
export function PersonInput(props: InputProps & { readonly people: readonly PersonOption[] }) {
  const { value, onChange, people } = props
  return (
    <Autocomplete
      {...personBox(props)}
      freeSolo
      value={null}
      inputValue={asPerson(value)?.name ?? ''}
      onInputChange={(_event, typed, reason) => {
        if (reason === 'input' || reason === 'clear') onChange(personFromName(typed, people))
      }}
      onChange={(_event, chosen) => {
        if (chosen !== null && typeof chosen !== 'string') onChange(personFromOption(chosen))
      }}
    />
  )
}
