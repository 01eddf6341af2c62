import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../shared/contract/office.ts'
import { useAccounts, useOffice } from '../../api/queries.ts'
import { Section } from '../../ui/section.tsx'
import { AccountsTable } from './accounts/accounts-table.tsx'
import { AccountDialog } from './accounts/account-dialog.tsx'
import { ActiveDialog } from './accounts/active-dialog.tsx'
import { PasswordDialog } from './accounts/password-dialog.tsx'
import { RenewKeyPart } from './renew-key-part.tsx'
import { Waiting } from './waiting.tsx'

type Open = { readonly what: 'add' } | { readonly what: 'change' | 'password' | 'active'; readonly account: Account }

/** Who may log in, and in which role; and the recovery key. */
export function AccountsPart() {
  const { t } = useTranslation()
  const [open, setOpen] = useState<Open | null>(null)
  const accounts = useAccounts()
  const roles = useOffice().data?.policy.roles ?? []
  const close = () => setOpen(null)
  return (
    <>
      <Section
        title={t('settings:accounts.title')}
        description={t('settings:accounts.intro')}
        actions={
          <Button variant="contained" onClick={() => setOpen({ what: 'add' })}>
            {t('settings:accounts.add')}
          </Button>
        }
      >
        <Waiting answer={accounts}>
          {(list) => <AccountsTable accounts={list} onAct={(what, account) => setOpen({ what, account })} />}
        </Waiting>
      </Section>
      <RenewKeyPart />
      {open?.what === 'add' && <AccountDialog roles={roles} account={null} onClose={close} />}
      {open?.what === 'change' && <AccountDialog roles={roles} account={open.account} onClose={close} />}
      {open?.what === 'password' && <PasswordDialog account={open.account} onClose={close} />}
      {open?.what === 'active' && <ActiveDialog account={open.account} onClose={close} />}
    </>
  )
}
