import Alert from '@mui/material/Alert'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import type { SetupRequest } from '../../shared/contract/office.ts'
import type { Policy } from '../../shared/domain/policy/policy.ts'
import { hasInk } from '../../shared/domain/text/tidy.ts'
import { ClauseChip } from './clause-chip.tsx'
import { fieldDomId } from './form/field-focus.ts'
import { TextBox } from './text-box.tsx'

type Body = SetupRequest['independentBody']

interface Props {
  readonly policy: Policy
  readonly body: Body
  readonly onChange: (change: Partial<Body>) => void
}

/** The independent third party that the regulation refers to; nothing when it names none. */
export function IndependentBodyFields({ policy, body, onChange }: Props) {
  const { t } = useTranslation()
  if (!policy.independentBody) return null
  return (
    <Stack spacing={2}>
      <Stack direction="row" spacing={2}>
        <TextBox
          id={fieldDomId('independentBody.name')}
          label={t('shell:body.name')}
          value={body.name}
          onChange={(name) => onChange({ name })}
          help={t('shell:body.nameHelp')}
        />
        <TextBox
          id={fieldDomId('independentBody.place')}
          label={t('shell:body.place')}
          value={body.place}
          onChange={(place) => onChange({ place })}
          width={240}
        />
      </Stack>
      {!hasInk(body.name) && (
        <Alert
          severity="info"
          action={<ClauseChip clause={policy.independentBody.clause} policy={policy} />}
          sx={{ alignItems: 'center' }}
        >
          {t('shell:body.missing')}
        </Alert>
      )}
    </Stack>
  )
}
