import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { useOffice } from '../../api/queries.ts'
import { useMay } from '../../api/session.ts'
import { type KnownRegister, useRegister } from '../../api/use-register.ts'
import { useNow } from '../../api/use-now.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadingState } from '../../ui/loading-state.tsx'
import { Page } from '../../ui/page.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { DamagedDialog } from './damaged-dialog.tsx'
import { BlankFormButton } from '../documents/index.ts'
import { FilterBar } from './filter-bar.tsx'
import { countTermStates, filterRows, yearsOf } from './filters.ts'
import { RegisterGrid } from './register-grid.tsx'
import { rowsOf, type RegisterRow } from './register-row.ts'
import { useRegisterView } from './use-register-view.ts'
import { useSearch } from './use-search.ts'

// What the bar at the top, the heading and the margins leave.
const restOfWindow = 'calc(100vh - 156px)'

/** All dossiers that this account may see, to search, filter and sort. */
export function RegisterPage() {
  const { t } = useTranslation()
  const register = useRegister()
  const office = useOffice()
  const refusals = register.refusals.length > 0 ? register.refusals : office.refusals
  const retry = (): void => {
    register.retry()
    office.retry()
  }
  return (
    <Page title={t('register:title')} width="full" actions={<BlankFormButton />}>
      <RefusalList refusals={refusals} title={t('register:notRead')} />
      {refusals.length > 0 && <Button onClick={retry}>{t('common:retry')}</Button>}
      {register.data && office.data && <Contents register={register.data} policy={office.data.policy} />}
      {(register.isLoading || office.isLoading) && <LoadingState />}
    </Page>
  )
}

interface Props {
  readonly register: KnownRegister
  readonly policy: Policy
}

function Contents({ register: { lines, isWhole }, policy }: Props) {
  const navigate = useNavigate()
  const now = useNow()
  const [view, changeView] = useRegisterView()
  const [damaged, setDamaged] = useState<RegisterRow | null>(null)
  const rows = useMemo(() => rowsOf(lines.values(), policy), [lines, policy])
  const words = view.words.trim()
  const { rows: found, isBusy } = useSearch(rows, words)
  const shown = useMemo(() => filterRows(found, view.filters, now), [found, view.filters, now])
  const termCounts = useMemo(() => countTermStates(found, view.filters, now), [found, view.filters, now])
  if (rows.length === 0 && isWhole) return <EmptyRegister />
  const open = (row: RegisterRow): void => {
    if (row.status === 'damaged') setDamaged(row)
    else void navigate(`/dossiers/${row.number}`)
  }
  const hasDamaged = rows.some(({ status }) => status === 'damaged')
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: restOfWindow, minHeight: 360 }}>
      <FilterBar
        view={view}
        years={yearsOf(rows)}
        termCounts={termCounts}
        hasDamaged={hasDamaged}
        policy={policy}
        onChange={changeView}
      />
      <RegisterGrid
        rows={shown}
        total={rows.length}
        policy={policy}
        words={words}
        isWhole={isWhole}
        isBusy={isBusy}
        onOpen={open}
      />
      <DamagedDialog row={damaged} onClose={() => setDamaged(null)} />
    </Box>
  )
}

function EmptyRegister() {
  const { t } = useTranslation()
  const mayTakeIn = useMay('takeIn')
  const seesAll = useMay('viewAll')
  const action = (
    <Button component={Link} to="/nieuw" variant="outlined">
      {t(seesAll ? 'register:empty.new' : 'register:empty.ownNew')}
    </Button>
  )
  return (
    <EmptyState
      title={t(seesAll ? 'register:empty.title' : 'register:empty.ownTitle')}
      text={t(seesAll ? 'register:empty.text' : 'register:empty.ownText')}
      action={mayTakeIn ? action : undefined}
    />
  )
}
