import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'

interface Props<Id extends string> {
  readonly label: string
  readonly value: Id | ''
  readonly choices: readonly { readonly id: Id; readonly label: string }[]
  readonly onChange: (value: Id | '') => void
}

/** One filter: all, or one of the choices. */
export function FilterChoice<Id extends string>({ label, value, choices, onChange }: Props<Id>) {
  const { t } = useTranslation()
  const choose = (chosen: string): void => onChange(choices.find(({ id }) => id === chosen)?.id ?? '')
  return (
    <TextField
      select
      size="small"
      label={label}
      value={choices.some(({ id }) => id === value) ? value : ''}
      onChange={(event) => choose(event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: 112, maxWidth: 220 }}
    >
      <MenuItem value="">{t('register:filter.any')}</MenuItem>
      {choices.map((choice) => (
        <MenuItem key={choice.id} value={choice.id}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  )
}
