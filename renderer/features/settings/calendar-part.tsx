import { useTranslation } from 'react-i18next'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { useOffice } from '../../api/queries.ts'
import { CalendarFields } from '../../ui/calendar/calendar-fields.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { Section } from '../../ui/section.tsx'
import { SaveBar } from './save-bar.tsx'
import { usePolicyChange } from './use-policy-change.ts'
import { Waiting } from './waiting.tsx'

/** The office's working days. */
export function CalendarPart() {
  return <Waiting answer={useOffice()}>{({ policy }) => <CalendarForm policy={policy} />}</Waiting>
}

function CalendarForm({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation()
  const { entry, change, save, savedAs, isSending, refusals } = usePolicyChange(policy)
  return (
    <Section title={t('settings:calendar.title')} description={t('settings:newVersion')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (entry.calendar.weekdays.length > 0) void save()
        }}
        noValidate
      >
        <RefusalList refusals={refusals} title={t('settings:refused')} />
        <CalendarFields
          calendar={entry.calendar}
          onChange={(part) => change({ calendar: { ...entry.calendar, ...part } })}
        />
        <SaveBar
          isSending={isSending}
          isSaved={savedAs !== null}
          said={t('settings:savedVersion', { version: savedAs?.version ?? 0 })}
        />
      </form>
    </Section>
  )
}
