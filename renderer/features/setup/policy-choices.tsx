import FormHelperText from '@mui/material/FormHelperText'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { withStricterTerm } from '../../../shared/domain/policy/office-choices.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { fieldDomId } from '../../ui/form/field-focus.ts'
import { LengthFields } from '../../ui/length-fields.tsx'
import { PolicyNotes } from '../../ui/policy-notes.tsx'
import type { SetupEntry } from './setup-entry.ts'

interface Props {
  readonly policy: Policy
  readonly entry: SetupEntry
  readonly onChange: (change: Partial<SetupEntry>) => void
  readonly isChecked: boolean
}

/** What the chosen regulation leaves to the office: how long it keeps dossiers, and a stricter term where a note offers one. */
export function PolicyChoices({ policy, entry, onChange, isChecked }: Props) {
  const stricter = entry.stricter ?? []
  return (
    <>
      <PolicyNotes
        policy={stricter.reduce(withStricterTerm, policy)}
        onTake={(note) => onChange({ stricter: [...stricter, note] })}
      />
      {policy.retention.chosenByOffice && <RetentionChoice entry={entry} onChange={onChange} isChecked={isChecked} />}
    </>
  )
}

function RetentionChoice({ entry, onChange, isChecked }: Omit<Props, 'policy'>) {
  const { t } = useTranslation()
  const { retention } = entry
  return (
    <Stack spacing={1}>
      <Typography>{t('policy:retention.choose')}</Typography>
      <LengthFields
        id={fieldDomId('retention')}
        label={t('policy:retention.value')}
        value={retention?.value ?? null}
        unit={retention?.unit ?? 'years'}
        units={['years', 'months']}
        least={1}
        most={100}
        problem={t('policy:retention.valueWrong')}
        onChange={(length) => onChange({ retention: length })}
      />
      {isChecked && retention === undefined && <FormHelperText error>{t('setup:retention.missing')}</FormHelperText>}
    </Stack>
  )
}
