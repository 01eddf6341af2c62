import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../api/queries.ts'
import { useSend } from '../../api/use-call.ts'
import { focusField } from '../../ui/form/field-focus.ts'
import { newPasswordProblem } from '../../ui/new-password.ts'
import { NewPasswordFields } from '../../ui/new-password-fields.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { FrontDoor } from './front-door.tsx'

interface Props {
  /** Who is logged in. */
  readonly name: string
  readonly onLock: () => void
}

/** Asks who works with a password that somebody else set for one that only they know. The old one was just typed, and is not asked again. */
export function OwnPasswordPage({ name, onLock }: Props) {
  const { t } = useTranslation()
  const { data: state } = useAppState()
  const [passwords, setPasswords] = useState({ password: '', again: '' })
  const [isChecked, setChecked] = useState(false)
  const { send, isSending, refusals } = useSend('session.choosePassword')
  const choose = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (isSending) return
    setChecked(true)
    const problem = newPasswordProblem(passwords.password, passwords.again)
    if (problem) return void focusField(problem === 'short' ? 'password' : 'password.again')
    await send({ password: passwords.password })
  }
  return (
    <FrontDoor officeName={state?.officeName ?? ''} title={t('session:own.title')}>
      <form onSubmit={(event) => void choose(event)} noValidate>
        <Stack spacing={2.5}>
          <Typography>{t('session:own.intro', { name })}</Typography>
          <NewPasswordFields
            {...passwords}
            label={t('session:own.password')}
            onChange={(change) => setPasswords({ ...passwords, ...change })}
            isChecked={isChecked}
            takesFocus
          />
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('session:own.lost')}
          </Typography>
          <RefusalList refusals={refusals} />
          <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between' }}>
            <Button type="submit" variant="contained" disabled={isSending}>
              {isSending ? t('session:own.choosing') : t('session:own.choose')}
            </Button>
            <Button onClick={onLock} title={t('shell:lockHint')} aria-keyshortcuts="Control+L">
              {t('shell:lock')}
            </Button>
          </Stack>
        </Stack>
      </form>
    </FrontDoor>
  )
}
