import Link from '@mui/material/Link'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { Office } from '../../../shared/domain/office/office.ts'
import { hasInk } from '../../../shared/domain/text/tidy.ts'
import { useOffice } from '../../api/queries.ts'
import { useSend } from '../../api/use-call.ts'
import { focusField } from '../../ui/form/field-focus.ts'
import { OfficeFields } from '../../ui/office-fields.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { Section } from '../../ui/section.tsx'
import { LeaveUnsaved } from './leave-unsaved.tsx'
import { SaveBar } from './save-bar.tsx'
import { Waiting } from './waiting.tsx'

/** The office as it stands on forms and reports. */
export function OfficePart() {
  return <Waiting answer={useOffice()}>{({ office }) => <OfficeForm saved={office} />}</Waiting>
}

function OfficeForm({ saved }: { readonly saved: Office }) {
  const { t } = useTranslation()
  const [office, setOffice] = useState(saved)
  const [isSaved, setSaved] = useState(false)
  const [isChecked, setChecked] = useState(false)
  const { send, isSending, refusals } = useSend('office.change')
  const save = async () => {
    setChecked(true)
    if (!hasInk(office.name)) {
      focusField('office.name')
      return false
    }
    const { ok } = await send(office)
    setSaved(ok)
    return ok
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    void save()
  }
  const isUnsaved = !isSaved && JSON.stringify(office) !== JSON.stringify(saved)
  return (
    <Section
      title={t('settings:office.title')}
      description={
        <>
          {t('settings:office.intro')}{' '}
          <Link component={RouterLink} to="/regeling">
            {t('settings:office.regulation')}
          </Link>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        <RefusalList refusals={refusals} title={t('settings:refused')} />
        <OfficeFields
          office={office}
          onChange={(change) => {
            setOffice({ ...office, ...change })
            setSaved(false)
          }}
          isChecked={isChecked}
        />
        <LeaveUnsaved isUnsaved={isUnsaved} onSave={save} />
        <SaveBar isSending={isSending} isSaved={isSaved} />
      </form>
    </Section>
  )
}
