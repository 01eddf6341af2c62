import type { AutocompleteRenderInputParams } from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { HTMLAttributes, Key, ReactNode } from 'react'
import type { InputProps, PersonOption } from '../input-props.ts'

type Offered = PersonOption | string

/** What a box for one person and a box for several have in common. */
interface PersonBox {
  readonly id: string
  readonly size: 'small'
  readonly options: readonly PersonOption[]
  readonly onBlur: () => void
  readonly getOptionLabel: (option: Offered) => string
  readonly getOptionKey: (option: Offered) => string
  readonly getOptionDisabled: (option: PersonOption) => boolean
  readonly renderOption: (item: HTMLAttributes<HTMLLIElement> & { key: Key }, option: PersonOption) => ReactNode
  readonly renderInput: (params: AutocompleteRenderInputParams) => ReactNode
}

/** How an option looks in the list; one that cannot be chosen says why. */
function PersonChoice({ option }: { readonly option: PersonOption }) {
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

/** A box in which colleagues are chosen from a list, and others typed by name. */
export function personBox({
  id,
  people,
  describedBy,
  required,
  invalid,
  autoFocus,
  onBlur
}: InputProps & { readonly people: readonly PersonOption[] }): PersonBox {
  return {
    id,

    size: 'small',
    options: people,
    onBlur,
    getOptionLabel: (option) => (typeof option === 'string' ? option : option.name),
    getOptionKey: (option) => (typeof option === 'string' ? option : (option.account ?? option.name)),
    getOptionDisabled: ({ unavailable }) => unavailable !== undefined,
    renderOption: ({ key, ...itemProps }, option) => (
      <li key={key} {...itemProps}>
        <PersonChoice option={option} />
      </li>
    ),
    renderInput: (params) => (
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
    )
  }
}
