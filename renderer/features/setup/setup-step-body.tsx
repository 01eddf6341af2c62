import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { limits } from '../../../shared/domain/text/limits.ts'
import { hasInk } from '../../../shared/domain/text/tidy.ts'
import { CalendarFields } from '../../ui/calendar/calendar-fields.tsx'
import { fieldDomId } from '../../ui/form/field-focus.ts'
import { NewPasswordFields } from '../../ui/new-password-fields.tsx'
import { OfficeFields } from '../../ui/office-fields.tsx'
import { TextBox } from '../../ui/text-box.tsx'
import { PolicyStep } from './policy-step.tsx'
import type { SetupEntry, SetupStep } from './setup-entry.ts'
import { SummaryStep } from './summary-step.tsx'

interface Props {
  readonly step: SetupStep
  readonly policies: readonly Policy[]
  readonly entry: SetupEntry
  readonly onChange: (change: Partial<SetupEntry>) => void
  /** Whether to say what is missing, because the person tried to go on. */
  readonly isChecked: boolean
}

/** The boxes of one step. */
export function SetupStepBody({ step, policies, entry, onChange, isChecked }: Props) {
  const { office, calendar } = entry
  switch (step) {
    case 'office':
      return (
        <OfficeFields
          office={office}
          onChange={(change) => onChange({ office: { ...office, ...change } })}
          isChecked={isChecked}
        />
      )
    case 'policy':
      return <PolicyStep policies={policies} entry={entry} onChange={onChange} isChecked={isChecked} />
    case 'calendar':
      return (
        <CalendarFields calendar={calendar} onChange={(change) => onChange({ calendar: { ...calendar, ...change } })} />
      )
    case 'account':
      return <AccountStep entry={entry} onChange={onChange} isChecked={isChecked} />
    case 'summary':
      return <SummaryStep entry={entry} policies={policies} />
  }
}

function AccountStep({ entry, onChange, isChecked }: Pick<Props, 'entry' | 'onChange' | 'isChecked'>) {
  const { t } = useTranslation()
  const { officer, again } = entry
  return (
    <Stack spacing={2} sx={{ maxWidth: 460 }}>
      <TextBox
        id={fieldDomId('name')}
        label={t('setup:account.name')}
        value={officer.name}
        limit={limits.name}
        onChange={(name) => onChange({ officer: { ...officer, name } })}
        required
        problem={isChecked && !hasInk(officer.name) ? t('setup:account.nameMissing') : null}
      />
      <NewPasswordFields
        password={officer.password}
        again={again}
        isChecked={isChecked}
        names={[officer.name, entry.office.name]}
        onChange={(change) =>
          onChange({
            officer: { ...officer, password: change.password ?? officer.password },
            again: change.again ?? again
          })
        }
      />
    </Stack>
  )
}
