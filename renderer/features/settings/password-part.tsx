import Box from '@mui/material/Box'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useSend } from '../../api/use-call.ts'
import { fieldDomId, focusField } from '../../ui/form/field-focus.ts'
import { newPasswordProblem } from '../../ui/new-password.ts'
import { NewPasswordFields } from '../../ui/new-password-fields.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { Section } from '../../ui/section.tsx'
import { SaveBar } from './save-bar.tsx'

const blank = { current: '', password: '', again: '' }

/** The password of whoever is logged in. */
export function PasswordPart() {
  const { t } = useTranslation()
  const [entry, setEntry] = useState(blank)
  const [isChecked, setChecked] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const { send, isSending, refusals } = useSend('session.changePassword')
  const type = (change: Partial<typeof blank>) => {
    setEntry({ ...entry, ...change })
    setSaved(false)
  }
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    setChecked(true)
    const problem = newPasswordProblem(entry.password, entry.again)
    if (entry.current === '') return void focusField('current')
    if (problem) return void focusField(problem === 'short' ? 'password' : 'password.again')
    const result = await send({ current: entry.current, next: entry.password })
    setSaved(result.ok)
    setChecked(!result.ok)
    if (result.ok) setEntry(blank)
  }
  return (
    <Section title={t('settings:password.title')} description={t('settings:password.intro')}>
      <Box component="form" onSubmit={(event) => void save(event)} noValidate sx={{ maxWidth: 460 }}>
        <RefusalList refusals={refusals} onGoToField={(field) => focusField(field === 'next' ? 'password' : field)} />
        <Box sx={{ mb: 2 }}>
          <PasswordField
            id={fieldDomId('current')}
            label={t('settings:password.current')}
            value={entry.current}
            onChange={(current) => type({ current })}
            required
            problem={isChecked && entry.current === '' ? t('settings:password.currentMissing') : null}
          />
        </Box>
        <NewPasswordFields
          password={entry.password}
          again={entry.again}
          label={t('settings:password.next')}
          onChange={type}
          isChecked={isChecked}
        />
        <SaveBar
          label={t('settings:password.save')}
          isSending={isSending}
          isSaved={isSaved}
          said={t('settings:password.saved')}
        />
      </Box>
    </Section>
  )
}
