import { useTranslation } from 'react-i18next'
import { formatDay } from '../../../shared/domain/calendar/format.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { useOffice } from '../../api/queries.ts'
import { useMay } from '../../api/session.ts'
import { ClauseList } from '../../ui/clause-list.tsx'
import { IndependentBodyFields } from '../../ui/independent-body-fields.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { Section } from '../../ui/section.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { SaveBar } from './save-bar.tsx'
import { usePolicyChange } from './use-policy-change.ts'
import { Waiting } from './waiting.tsx'

/** The regulation that the office carries out: its provisions, and the independent body it names. */
export function PolicyPart() {
  const mayChange = useMay('manageOffice')
  return (
    <Waiting answer={useOffice()}>
      {({ policy }) => (
        <>
          {mayChange && policy.independentBody && <BodyForm policy={policy} />}
          <Provisions policy={policy} />
        </>
      )}
    </Waiting>
  )
}

function Provisions({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { title, sort, id, version, effectiveFrom } = policy
  return (
    <Section
      title={t('settings:policy.title', { title, sort })}
      description={t('settings:policy.version', { id, version, day: formatDay(effectiveFrom, language) })}
    >
      <ClauseList policy={policy} />
    </Section>
  )
}

function BodyForm({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation()
  const { entry, change, save, savedAs, isSending, refusals } = usePolicyChange(policy)
  return (
    <Section title={t('shell:body.name')} description={t('settings:newVersion')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
        noValidate
      >
        <RefusalList refusals={refusals} title={t('settings:refused')} />
        <IndependentBodyFields
          policy={policy}
          body={entry.independentBody}
          onChange={(part) => change({ independentBody: { ...entry.independentBody, ...part } })}
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
