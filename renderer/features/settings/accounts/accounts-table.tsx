import BlockOutlined from '@mui/icons-material/BlockOutlined'
import CheckOutlined from '@mui/icons-material/CheckOutlined'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../../shared/contract/office.ts'
import { useSession } from '../../../api/session.ts'
import { ToneChip } from '../../../ui/tone-chip.tsx'

interface Props {
  readonly accounts: readonly Account[]
  readonly onAct: (what: 'change' | 'password' | 'active', account: Account) => void
}

/** The accounts, each with what can be done about it. */
export function AccountsTable({ accounts, onAct }: Props) {
  const { t } = useTranslation()
  const own = useSession()?.account.id
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('settings:accounts.name')}</TableCell>
            <TableCell>{t('settings:accounts.role')}</TableCell>
            <TableCell>{t('settings:accounts.state')}</TableCell>
            <TableCell>{t('settings:accounts.acts')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {accounts.map((account) => (
            <TableRow key={account.id}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 500 }}>
                {account.name}
              </TableCell>
              <TableCell>{account.roleLabel}</TableCell>
              <TableCell>
                <ActiveChip isActive={account.active} />
              </TableCell>
              <TableCell>
                <Acts account={account} isOwn={account.id === own} onAct={onAct} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  )
}

function ActiveChip({ isActive }: { readonly isActive: boolean }) {
  const { t } = useTranslation()
  return isActive ? (
    <ToneChip tone="success" icon={<CheckOutlined />} label={t('settings:accounts.active')} />
  ) : (
    <ToneChip tone="neutral" icon={<BlockOutlined />} label={t('settings:accounts.inactive')} />
  )
}

function Acts({
  account,
  isOwn,
  onAct
}: Pick<Props, 'onAct'> & { readonly account: Account; readonly isOwn: boolean }) {
  const { t } = useTranslation()
  const { name } = account
  const toggle = account.active ? 'deactivate' : 'activate'
  return (
    <Stack direction="row" spacing={0.5} sx={{ flexWrap: 'wrap' }}>
      <Button
        size="small"
        onClick={() => onAct('change', account)}
        aria-label={t('settings:accounts.changeOf', { name })}
      >
        {t('common:change')}
      </Button>
      {!isOwn && (
        <>
          <Button
            size="small"
            onClick={() => onAct('password', account)}
            aria-label={t('settings:accounts.passwordOf', { name })}
          >
            {t('settings:accounts.password')}
          </Button>
          <Button
            size="small"
            onClick={() => onAct('active', account)}
            aria-label={t(`settings:accounts.${toggle}Of`, { name })}
          >
            {t(`settings:accounts.${toggle}`)}
          </Button>
        </>
      )}
    </Stack>
  )
}
