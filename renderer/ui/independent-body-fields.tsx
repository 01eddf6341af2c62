import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import type { SetupRequest } from '../../shared/contract/office.ts'
import type { BodyDetails } from '../../shared/domain/policy/body.ts'
import type { Policy } from '../../shared/domain/policy/policy.ts'
import { limits } from '../../shared/domain/text/limits.ts'
import { hasInk } from '../../shared/domain/text/tidy.ts'
import { ClauseChip } from './clause-chip.tsx'
import { EmailWarning } from './form/email-warning.tsx'
import { fieldDomId } from './form/field-focus.ts'
import { TextBox } from './text-box.tsx'

const reach = [
  { key: 'address', columns: 4, limit: limits.address },
  { key: 'postcode', columns: 2, limit: limits.postcode },
  { key: 'email', columns: 3, limit: limits.email, inputMode: 'email' },
  { key: 'website', columns: 3, limit: limits.website }
] as const

interface Props {
  readonly policy: Policy
  readonly body: BodyDetails
  readonly onChange: (change: Partial<SetupRequest['independentBody']>) => void
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
          limit={limits.name}
          onChange={(name) => onChange({ name })}
          help={t('shell:body.nameHelp')}
        />
        <TextBox
          id={fieldDomId('independentBody.place')}
          label={t('shell:body.place')}
          value={body.place}
          limit={limits.name}
          onChange={(place) => onChange({ place })}
          width={240}
        />
      </Stack>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(6, 1fr)', gap: 2 }}>
        {reach.map(({ key, columns, ...box }) => (
          <Box key={key} sx={{ gridColumn: `span ${columns}` }}>
            <TextBox
              id={fieldDomId(`independentBody.${key}`)}
              label={t(`shell:body.${key}`)}
              value={body[key] ?? ''}
              onChange={(text) => onChange({ [key]: text })}
              {...box}
            />
            {key === 'email' && <EmailWarning value={body.email ?? ''} />}
          </Box>
        ))}
      </Box>
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
