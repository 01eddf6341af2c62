import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppState } from '../../../shared/contract/app.ts'

interface Props {
  readonly accounts: AppState['accounts']
  readonly value: string
  readonly onChange: (account: string) => void
}

/** Who is logging in. */
export function AccountChoice({ accounts, value, onChange }: Props) {
  const { t } = useTranslation()
  const label = useId()
  return (
    <FormControl component="fieldset" fullWidth>
      <FormLabel id={label} component="legend" sx={{ color: 'text.primary', fontWeight: 500 }}>
        {t('session:who')}
      </FormLabel>
      <RadioGroup aria-labelledby={label} value={value} sx={{ maxHeight: 260, flexWrap: 'nowrap', overflow: 'auto' }}>
        {accounts.map(({ id, name }) => (
          <FormControlLabel key={id} value={id} label={name} control={<Radio onChange={() => onChange(id)} />} />
        ))}
      </RadioGroup>
    </FormControl>
  )
}
