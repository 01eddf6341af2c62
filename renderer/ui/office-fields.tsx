import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import type { Office } from '../../shared/domain/office/office.ts'
import { limits } from '../../shared/domain/text/limits.ts'
import { hasInk } from '../../shared/domain/text/tidy.ts'
import { EmailWarning } from './form/email-warning.tsx'
import { fieldDomId } from './form/field-focus.ts'
import { TextBox } from './text-box.tsx'

interface Props {
  readonly office: Office
  readonly onChange: (change: Partial<Office>) => void
  /** Whether to say that the name is missing, because the person tried to go on. */
  readonly isChecked: boolean
  readonly autoFocus?: boolean
}

const others = [
  { key: 'address', columns: 6, limit: limits.address },
  { key: 'postcode', columns: 2, limit: limits.postcode },
  { key: 'place', columns: 4, limit: limits.name },
  { key: 'phone', columns: 3, limit: limits.phone, inputMode: 'tel' },
  { key: 'email', columns: 3, limit: limits.email, inputMode: 'email' }
] as const

/** The office as it stands on forms and reports. */
export function OfficeFields({ office, onChange, isChecked, autoFocus = false }: Props) {
  const { t } = useTranslation()
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(6, 1fr)', gap: 2 }}>
      <Box sx={{ gridColumn: 'span 6' }}>
        <TextBox
          id={fieldDomId('office.name')}
          label={t('shell:office.name')}
          value={office.name}
          limit={limits.name}
          onChange={(name) => onChange({ name })}
          required
          autoFocus={autoFocus}
          help={t('shell:office.nameHelp')}
          problem={isChecked && !hasInk(office.name) ? t('shell:office.nameMissing') : null}
        />
      </Box>
      {others.map(({ key, columns, ...box }) => (
        <Box key={key} sx={{ gridColumn: `span ${columns}` }}>
          <TextBox
            id={fieldDomId(`office.${key}`)}
            label={t(`shell:office.${key}`)}
            value={office[key]}
            onChange={(text) => onChange({ [key]: text })}
            {...box}
          />
          {key === 'email' && <EmailWarning value={office.email} />}
        </Box>
      ))}
    </Box>
  )
}
