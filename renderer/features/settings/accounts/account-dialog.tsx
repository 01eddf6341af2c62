import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../../shared/contract/office.ts'
import type { Role } from '../../../../shared/domain/policy/policy.ts'
import { hasInk, tidyLine } from '../../../../shared/domain/text/tidy.ts'
import { useSend } from '../../../api/use-call.ts'
import { fieldDomId, focusField } from '../../../ui/form/field-focus.ts'
import { newPasswordProblem } from '../../../ui/new-password.ts'
import { NewPasswordFields } from '../../../ui/new-password-fields.tsx'
import { RefusalList } from '../../../ui/refusal-list.tsx'
import { TextBox } from '../../../ui/text-box.tsx'
import { FormDialog } from './form-dialog.tsx'
import { limits } from '../../../../shared/domain/text/limits.ts'

interface Props {
  readonly roles: readonly Role[]
  /** The account to change, or null for a new one. */
  readonly account: Account | null
  readonly onClose: () => void
  /** Tells what was done. */
  readonly onDone: (said: string) => void
}

/** A new account, or another name or role for one. */
export function AccountDialog({ roles, account, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const [name, setName] = useState(account?.name ?? '')
  const [role, setRole] = useState(account?.role ?? roles[0]?.id ?? '')
  const [passwords, setPasswords] = useState({ password: '', again: '' })
  const [isChecked, setChecked] = useState(false)
  const adding = useSend('accounts.add')
  const changing = useSend('accounts.change')
  const submit = async () => {
    setChecked(true)
    if (!hasInk(name)) return void focusField('name')
    const problem = account ? null : newPasswordProblem(passwords.password, passwords.again)
    if (problem) return void focusField(problem === 'short' ? 'password' : 'password.again')
    const result = account
      ? await changing.send({
          id: account.id,
          ...(tidyLine(name) === account.name ? {} : { name }),
          ...(role === account.role ? {} : { role })
        })
      : await adding.send({ name, role, password: passwords.password })
    if (!result.ok) return
    onDone(t(account ? 'settings:accounts.changed' : 'settings:accounts.added', { name: name.trim() }))
    onClose()
  }
  return (
    <FormDialog
      title={account ? t('settings:accounts.changeOf', { name: account.name }) : t('settings:accounts.add')}
      submit={account ? t('common:save') : t('settings:accounts.add')}
      onSubmit={() => void submit()}
      onClose={onClose}
      isSending={adding.isSending || changing.isSending}
    >
      <RefusalList refusals={[...adding.refusals, ...changing.refusals]} takesFocus={false} />
      <TextBox
        id={fieldDomId('name')}
        label={t('settings:accounts.name')}
        value={name}
        limit={limits.name}
        onChange={setName}
        required
        autoFocus
        problem={isChecked && !hasInk(name) ? t('settings:accounts.nameMissing') : null}
      />
      <RoleChoice roles={roles} value={role} onChange={setRole} />
      {!account && (
        <NewPasswordFields
          {...passwords}
          label={t('settings:accounts.firstPassword')}
          onChange={(change) => setPasswords({ ...passwords, ...change })}
          isChecked={isChecked}
          names={[name]}
        />
      )}
    </FormDialog>
  )
}

interface RoleChoiceProps {
  readonly roles: readonly Role[]
  readonly value: string
  readonly onChange: (role: string) => void
}

function RoleChoice({ roles, value, onChange }: RoleChoiceProps) {
  const { t } = useTranslation()
  const id = fieldDomId('role')
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend" id={`${id}-naam`}>
        {t('settings:accounts.role')}
      </FormLabel>
      <RadioGroup id={id} aria-labelledby={`${id}-naam`} value={value}>
        {roles.map((role) => (
          <FormControlLabel
            key={role.id}
            value={role.id}
            label={role.label}
            control={<Radio size="small" onChange={() => onChange(role.id)} />}
          />
        ))}
      </RadioGroup>
    </FormControl>
  )
}
