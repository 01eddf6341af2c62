import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
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
import { AllowSystemLogIn } from './system-log-in/allow-system-log-in.tsx'
import { Waiting } from './waiting.tsx'

type Open = { readonly what: 'add' } | { readonly what: 'change' | 'password' | 'active'; readonly account: Account }

/** Who may log in, and in which role; and the recovery key. */
export function AccountsPart() {
  const { t } = useTranslation()
  const [open, setOpen] = useState<Open | null>(null)
  const accounts = useAccounts()
  const roles = useOffice().data?.policy.roles ?? []
  const [said, setSaid] = useState('')
  const close = () => setOpen(null)
  const ask = (next: Open) => {
    setSaid('')
    setOpen(next)
  }
  return (
    <>
      <Section
        title={t('settings:accounts.title')}
        description={t('settings:accounts.intro')}
        actions={
          <Button variant="contained" onClick={() => ask({ what: 'add' })}>
            {t('settings:accounts.add')}
          </Button>
        }
      >
        <Box role="status" sx={{ '&:not(:empty)': { mb: 2 } }}>
          {said !== '' && <Alert severity="success">{said}</Alert>}
        </Box>
        <Waiting answer={accounts}>
          {(list) => <AccountsTable accounts={list} onAct={(what, account) => ask({ what, account })} />}
        </Waiting>
      </Section>
      <AllowSystemLogIn />
      <RenewKeyPart />
      {open?.what === 'add' && <AccountDialog roles={roles} account={null} onClose={close} onDone={setSaid} />}
      {open?.what === 'change' && (
        <AccountDialog roles={roles} account={open.account} onClose={close} onDone={setSaid} />
      )}
      {open?.what === 'password' && <PasswordDialog account={open.account} onClose={close} onDone={setSaid} />}
      {open?.what === 'active' && <ActiveDialog account={open.account} onClose={close} onDone={setSaid} />}
    </>
  )
}
