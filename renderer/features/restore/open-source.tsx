import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { RestoreState } from '../../../shared/contract/restore.ts'
import { limits } from '../../../shared/domain/text/limits.ts'
import { useSend } from '../../api/use-call.ts'
import { fieldDomId, focusField } from '../../ui/form/field-focus.ts'
import { LabelledSelect } from '../../ui/labelled-select.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { TextBox } from '../../ui/text-box.tsx'

const byKey = ''

/** Shows that somebody may put the office back: by their password, or its recovery key. */
export function OpenSource({ source }: { readonly source: NonNullable<RestoreState['source']> }) {
  const { t } = useTranslation()
  const [account, setAccount] = useState(source.accounts[0]?.id ?? byKey)
  const [typed, setTyped] = useState('')
  const [isChecked, setChecked] = useState(false)
  const { send, isSending, refusals } = useSend('restore.unlock')
  const isByKey = account === byKey
  const field = isByKey ? 'recoveryKey' : 'password'
  const open = async (event: SyntheticEvent) => {
    event.preventDefault()
    setChecked(true)
    if (typed === '') return void focusField(field)
    await send(isByKey ? { recoveryKey: typed } : { account, password: typed })
  }
  const common = {
    id: fieldDomId(field),
    value: typed,
    onChange: setTyped,
    limit: limits.password,
    width: 360,
    required: true,
    problem: isChecked && typed === '' ? t('restore:open.missing') : null
  }
  return (
    <form onSubmit={(event) => void open(event)} noValidate>
      <Stack spacing={2.5}>
        <Typography>{t('restore:open.text')}</Typography>
        <LabelledSelect
          label={t('restore:open.way')}
          width={360}
          value={account}
          options={[
            ...source.accounts.map(({ id, name }) => ({ value: id, label: t('restore:open.password', { name }) })),
            { value: byKey, label: t('restore:open.key') }
          ]}
          onChange={(chosen) => {
            setAccount(chosen)
            setTyped('')
            setChecked(false)
          }}
        />
        {isByKey ? (
          <TextBox key="key" {...common} label={t('shell:recovery.label')} help={t('session:recover.keyHelp')} />
        ) : (
          <PasswordField key="password" {...common} label={t('shell:password.label')} />
        )}
        <RefusalList refusals={refusals} />
        <div>
          <Button type="submit" variant="contained" disabled={isSending}>
            {isSending ? t('restore:opening') : t('restore:open')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
