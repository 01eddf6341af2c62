import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import OutlinedInput from '@mui/material/OutlinedInput'
import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { limits } from '../../../../shared/domain/text/limits.ts'
import type { DraftKeeper } from '../../../ui/form/draft-keeper.ts'
import { fieldDomId } from '../../../ui/form/field-focus.ts'
import { formName } from '../../../ui/form/form-names.ts'
import type { DraftedForm } from '../../../ui/form/use-drafted-form.ts'
import { useRoom } from '../../../ui/use-room.ts'

interface Props {
  readonly form: DraftedForm
  readonly keeper: DraftKeeper
  readonly place: string
  readonly label: string
  /** What the regulation and the dossier give, for as long as nobody wrote something else. */
  readonly given: string
  readonly help?: string
  /** What the dossier has nothing for. */
  readonly missing?: readonly string[]
  readonly isOneLine?: boolean
}

/** One place of a letter: the text of the regulation, until somebody writes something else there. */
export function PartBox({ form, keeper, place, label, given, help, missing = [], isOneLine = false }: Props) {
  const { t } = useTranslation()
  const { field } = useController({ name: formName(place), control: form.control })
  const isByHand = typeof field.value === 'string'
  const text = typeof field.value === 'string' ? field.value : given
  const room = useRoom(text, isOneLine ? limits.shortText : limits.longText)
  const id = fieldDomId(place)
  const below = room.problem ?? room.left ?? help
  const change = (typed: string): void => {
    field.onChange(typed === given ? null : typed)
    form.edited(place)
  }
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: 1, mb: 0.5 }}>
        <FormLabel htmlFor={id} sx={{ color: 'text.primary', fontWeight: 500, lineHeight: 1.4 }}>
          {label}
        </FormLabel>
        {isByHand && given !== '' && (
          <Button size="small" onClick={() => change(given)} aria-label={t('letters:backOf', { part: label })}>
            {t('letters:back')}
          </Button>
        )}
      </Box>
      <OutlinedInput
        id={id}
        fullWidth
        size="small"
        multiline={!isOneLine}
        placeholder={missing.map((blank) => `[${blank}]`).join(' ')}
        value={text}
        error={room.problem !== null}
        onChange={({ target }) => change(target.value)}
        onBlur={() => void keeper.flush()}
        inputProps={{ lang: 'nl', ...(below ? { 'aria-describedby': `${id}-uitleg` } : {}) }}
        sx={{ lineHeight: 1.5 }}
      />
      {below && <FormHelperText id={`${id}-uitleg`}>{below}</FormHelperText>}
    </Box>
  )
}
