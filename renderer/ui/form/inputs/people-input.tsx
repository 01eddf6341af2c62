import Autocomplete from '@mui/material/Autocomplete'
import Chip from '@mui/material/Chip'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asPeople } from '../../../../shared/domain/form/values.ts'
import { isSamePerson, type Person } from '../../../../shared/domain/people/person.ts'
import { hasInk } from '../../../../shared/domain/text/tidy.ts'
import type { InputProps, PersonOption } from '../input-props.ts'
import { personFromName, personFromOption } from '../person-names.ts'
import { personBox } from './person-box.tsx'

function withoutDoubles(people: readonly Person[]): Person[] {
  return people.filter((person, index) => people.findIndex((other) => isSamePerson(other, person)) === index)
}

/** Several people; a name that is still being typed counts already, so that it is never lost. */
export function PeopleInput(props: InputProps & { readonly people: readonly PersonOption[] }) {
  const { value, onChange, onBlur, people } = props
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const all = asPeople(value)
  const isTyping = hasInk(typed)
  const settled: readonly Person[] = isTyping ? all.slice(0, -1) : all

  function type(text: string): void {
    const person = personFromName(text, people)
    setTyped(text)
    onChange(person === null ? [...settled] : [...settled, person])
  }

  function settle(items: readonly (string | Person)[]): void {
    const chosen = items.map((item) => (typeof item === 'string' ? personFromName(item, people) : item))
    setTyped('')
    onChange(withoutDoubles(chosen.filter((person) => person !== null)).map(personFromOption))
  }

  return (
    <Autocomplete
      {...personBox(props)}
      multiple
      freeSolo
      filterSelectedOptions
      value={[...settled]}
      inputValue={typed}
      isOptionEqualToValue={(option, value) =>
        isSamePerson(option, typeof value === 'string' ? { name: value } : value)
      }
      onInputChange={(_event, text, reason) => {
        if (reason === 'input' || reason === 'clear') type(text)
      }}
      onChange={(_event, items) => settle(items)}
      onBlur={() => {
        if (isTyping) settle(all)
        onBlur()
      }}
      renderValue={(chosen, getItemProps) =>
        chosen.map((item, index) => {
          const { key, ...itemProps } = getItemProps({ index })
          const name = typeof item === 'string' ? item : item.name
          return <Chip key={key} size="small" label={name} title={t('form:removePerson', { name })} {...itemProps} />
        })
      }
    />
  )
}
