import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Permission } from '../../shared/domain/permissions/permission.ts'
import { useSession } from '../api/session.ts'
import { Page } from '../ui/page.tsx'

interface Props {
  /** What somebody must be allowed to do to have this screen, all of it. */
  readonly may: readonly Permission[]
  readonly children: ReactNode
}

/** A screen that belongs to some roles: whoever comes by its address with another role reads that, instead of what it cannot show. */
export function ForRole({ may, children }: Props) {
  const { t } = useTranslation()
  const session = useSession()
  if (session === null || may.every((permission) => session.permissions.includes(permission))) return children
  return (
    <Page title={t('shell:notYours.title')} intro={t('shell:notYours.text')}>
      <Button component={Link} to="/" variant="outlined">
        {t('shell:notYours.home')}
      </Button>
    </Page>
  )
}
