import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { Permission } from '../../../shared/domain/permissions/permission.ts'
import { useSession } from '../../api/session.ts'
import { BackupPart } from '../backup/index.ts'
import { HealthPart } from '../health/index.ts'
import { JournalPart } from '../journal/index.ts'
import { Page } from '../../ui/page.tsx'
import { AboutPart } from './about-part.tsx'
import { AccountsPart } from './accounts-part.tsx'
import { OfficePart } from './office-part.tsx'
import { PasswordPart } from './password-part.tsx'
import { PreferencesPart } from './preferences-part.tsx'
import { SystemLogInPart } from './system-log-in/system-log-in-part.tsx'

interface Part {
  readonly id: 'office' | 'accounts' | 'data' | 'backup' | 'journal' | 'password' | 'pc' | 'about'
  readonly needs?: readonly Permission[]
  readonly element: ReactNode
}

const parts: readonly Part[] = [
  { id: 'office', needs: ['manageOffice'], element: <OfficePart /> },
  { id: 'accounts', needs: ['manageAccounts'], element: <AccountsPart /> },
  { id: 'data', needs: ['manageOffice'], element: <HealthPart /> },
  { id: 'backup', needs: ['manageOffice'], element: <BackupPart /> },
  { id: 'journal', needs: ['manageOffice', 'viewAll'], element: <JournalPart /> },
  { id: 'password', element: <PasswordSettings /> },
  { id: 'pc', element: <PreferencesPart /> },
  { id: 'about', element: <AboutPart /> }
]

function PasswordSettings() {
  return (
    <>
      <PasswordPart />
      <SystemLogInPart />
    </>
  )
}

/** Everything that can be set, as far as the one who is logged in may. */
export function SettingsPage() {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const permissions = useSession()?.permissions ?? []
  const allowed = parts.filter(({ needs = [] }) => needs.every((one) => permissions.includes(one)))
  const shown = allowed.find(({ id }) => id === search.get('deel')) ?? allowed[0]
  if (!shown) return null
  return (
    <Page title={t('settings:title')}>
      <Tabs
        value={shown.id}
        onChange={(_event, id: string) => setSearch({ deel: id }, { replace: true })}
        variant="scrollable"
        aria-label={t('settings:title')}
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 3 }}
      >
        {allowed.map(({ id }) => (
          <Tab
            key={id}
            value={id}
            label={t(`settings:${id}.tab`)}
            id={`deel-${id}`}
            aria-controls="deel"
            sx={{ textTransform: 'none' }}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id="deel" aria-labelledby={`deel-${shown.id}`} key={shown.id}>
        {shown.element}
      </Box>
    </Page>
  )
}
