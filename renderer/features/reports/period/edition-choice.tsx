import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly shared: boolean
  readonly smallCount: number
  readonly onChoose: (shared: boolean) => void
}

/** Chooses between the edition with every figure and the one that may leave the office. */
export function EditionChoice({ shared, smallCount, onChoose }: Props) {
  const { t } = useTranslation()
  const label = useId()
  const help = useId()
  return (
    <FormControl>
      <FormLabel id={label}>{t('reports:edition.title')}</FormLabel>
      <RadioGroup
        row
        aria-labelledby={label}
        aria-describedby={help}
        value={shared ? 'shared' : 'internal'}
        onChange={(_, value) => onChoose(value === 'shared')}
      >
        <FormControlLabel value="internal" control={<Radio />} label={t('reports:edition.internal')} />
        <FormControlLabel value="shared" control={<Radio />} label={t('reports:edition.shared')} />
      </RadioGroup>
      <FormHelperText id={help} sx={{ maxWidth: 620 }}>
        {t('reports:edition.sharedHelp', { most: smallCount - 1, limit: smallCount })}{' '}
        {shared && t('reports:withheldHelp', { limit: smallCount })}
      </FormHelperText>
    </FormControl>
  )
}
