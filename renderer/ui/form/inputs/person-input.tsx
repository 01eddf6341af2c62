import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { asPerson } from '../../../../shared/domain/form/values.ts'
import type { InputProps, PersonOption } from '../input-props.ts'
import { personFromName, personFromOption } from '../person-names.ts'

/** How an option looks in the list; one that cannot be chosen says why. */
export function PersonChoice({ option }: { readonly option: PersonOption }) {
  return (
    <span>
      {option.name}
      {option.unavailable !== undefined && (
        <Typography component="span" variant="body2" sx={{ display: 'block' }}>
          {option.unavailable}
        </Typography>
      )}
    </span>
  )
}

/** One person: a colleague from the list, or a name. */
export function PersonInput(props: InputProps & { readonly people: readonly PersonOption[] }) {
  const { id, describedBy, value, onChange, onBlur, required, invalid, autoFocus, people } = props
  return (
    <Autocomplete
      id={id}
      freeSolo
      size="small"
      options={people}
      value={null}
      inputValue={asPerson(value)?.name ?? ''}
      getOptionLabel={(option) => (typeof option === 'string' ? option : option.name)}
      getOptionKey={(option) => (typeof option === 'string' ? option : (option.account ?? option.name))}
      getOptionDisabled={(option) => option.unavailable !== undefined}
      onInputChange={(_event, typed, reason) => {
        if (reason === 'input' || reason === 'clear') onChange(personFromName(typed, people))
      }}
      onChange={(_event, chosen) => {
        if (chosen !== null && typeof chosen !== 'string') onChange(personFromOption(chosen))
      }}
      onBlur={onBlur}
      renderOption={({ key, ...itemProps }, option) => (
        <li key={key} {...itemProps}>
          <PersonChoice option={option} />
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          autoFocus={autoFocus}
          error={invalid}
          slotProps={{
            ...params.slotProps,
            htmlInput: {
              ...params.slotProps.htmlInput,
              'aria-describedby': describedBy,
              'aria-required': required,
              dir: 'auto'
            }
          }}
        />
      )}
    />
  )
}
