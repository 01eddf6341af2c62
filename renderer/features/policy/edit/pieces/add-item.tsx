import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useState } from 'react'
import { NameInput } from './name-input.tsx'
import { hasInk, tidyLine } from '../../../../../shared/domain/text/tidy.ts'

interface Props {
  readonly id: string
  /** What is added: "Nieuwe rol". */
  readonly label: string
  /** The verb on the button: "Rol toevoegen". */
  readonly add: string
  readonly onAdd: (name: string) => void
}

/** Adds an item by its name; Enter does it too. */
export function AddItem({ id, label, add, onAdd }: Props) {
  const [name, setName] = useState('')
  return (
    <Stack
      direction="row"
      spacing={1}
      component="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!hasInk(name)) return
        onAdd(tidyLine(name))
        setName('')
      }}
      sx={{ alignItems: 'center' }}
    >
      <NameInput id={id} label={label} placeholder={label} value={name} onChange={setName} />
      <Button type="submit" variant="outlined" disabled={!hasInk(name)}>
        {add}
      </Button>
    </Stack>
  )
}
