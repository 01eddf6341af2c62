import FormControlLabel from '@mui/material/FormControlLabel'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import { PasswordField } from '../../ui/password-field.tsx'
import { fieldDomId } from '../../ui/form/field-focus.ts'
import type { SigningExtras } from './act-draft.ts'
import { DrawnSignature } from './drawn-signature.tsx'
import type { ActAtWork } from './use-act.ts'

interface Props {
  readonly work: ActAtWork
  readonly extras: SigningExtras
  readonly onExtras: (extras: SigningExtras) => void
}

function SlotChoice({ work: { form, view } }: Pick<Props, 'work'>) {
  const { t } = useTranslation()
  const { field } = useController({ name: 'slot', control: form.control })
  const open = view.policy.closing.signatures.slots.filter(({ slot }) => view.openSlots.includes(slot))
  const [only] = open
  if (only !== undefined && open.length === 1) {
    return <Typography>{t('dossier:sign.as', { slot: only.label })}</Typography>
  }
  return (
    <div>
      <FormLabel id="ondertekent-als" required>
        {t('details:slot')}
      </FormLabel>
      <RadioGroup
        row
        id={fieldDomId('slot')}
        aria-labelledby="ondertekent-als"
        value={typeof field.value === 'string' ? field.value : ''}
        onChange={(_event, slot) => field.onChange(slot)}
      >
        {open.map(({ slot, label }) => (
          <FormControlLabel key={slot} value={slot} control={<Radio size="small" />} label={label} />
        ))}
      </RadioGroup>
    </div>
  )
}

/** What signing asks: as whom, a drawing for whoever likes, and the password again (EW-5.4). */
export function SigningPart({ work, extras, onExtras }: Props) {
  const { t } = useTranslation()
  const problems = work.form.refusals.filter(({ field, code }) => field === 'password' || code.includes('assword'))
  return (
    <Stack spacing={2}>
      <SlotChoice work={work} />
      <DrawnSignature drawn={extras.drawn} onDrawn={(drawn) => onExtras({ ...extras, drawn })} />
      <PasswordField
        id={fieldDomId('password')}
        label={t('dossier:sign.password')}
        value={extras.password}
        required
        problem={problems.length === 0 ? null : problems.map((problem) => describeRefusal(t, problem)).join(' ')}
        onChange={(password) => onExtras({ ...extras, password })}
      />
    </Stack>
  )
}
