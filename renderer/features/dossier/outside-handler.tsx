import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import { limits } from '../../../shared/domain/text/limits.ts'

/** The choice of a handler from outside the office. */
export const outside = 'outside'

interface Props {
  /** The name that is typed; null while somebody else is chosen. */
  readonly name: string | null
  readonly onName: (name: string) => void
  readonly onBlur: () => void
}

/** Somebody without an account as handler: colleagues record what they do. */
export function OutsideHandler({ name, onName, onBlur }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <FormControlLabel
        value={outside}
        control={<Radio size="small" />}
        label={t('dossier:assign.outside')}
        sx={{ '& .MuiFormControlLabel-label::first-letter': { textTransform: 'uppercase' } }}
      />
      {name !== null && (
        <TextField
          size="small"
          label={t('dossier:assign.outsideName')}
          helperText={t('dossier:assign.outsideNote')}
          value={name}
          onChange={({ target }) => onName(target.value)}
          onBlur={onBlur}
          slotProps={{ htmlInput: { maxLength: limits.name, dir: 'auto', autoComplete: 'off' } }}
          sx={{ ml: 3.5, mt: 0.5 }}
        />
      )}
    </>
  )
}
