import LockOutlined from '@mui/icons-material/LockOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useAppState, useSeated } from '../../api/queries.ts'
import { onlyHeard } from '../../ui/only-heard.ts'
import { useLock } from './use-lock.ts'

/** The bar at the top: whose office this is, who is logged in, and the lock. */
export function Header() {
  const { t } = useTranslation()
  const { data: state } = useAppState()
  const session = useSeated()
  const lock = useLock()
  return (
    <Box
      component="header"
      sx={{
        gridColumn: '1 / -1',
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        px: 3,
        minWidth: 0,
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider'
      }}
    >
      <Typography component="p" noWrap sx={{ fontWeight: 600, minWidth: 0 }}>
        {state?.officeName}
      </Typography>
      {state?.demo && <Chip size="small" variant="outlined" color="info" label={t('shell:demo')} />}
      <Box sx={{ flex: 1 }} />
      {session && (
        <Typography
          variant="body2"
          noWrap
          sx={{ color: 'text.secondary', minWidth: 0, '@media (max-width: 719px)': onlyHeard }}
        >
          {t('shell:loggedInAs', { name: session.account.name, role: session.roleLabel })}
        </Typography>
      )}
      <Button
        variant="outlined"
        size="small"
        startIcon={<LockOutlined />}
        onClick={lock}
        title={t('shell:lockHint')}
        aria-keyshortcuts="Control+L"
        sx={{ flexShrink: 0 }}
      >
        {t('shell:lock')}
      </Button>
    </Box>
  )
}
