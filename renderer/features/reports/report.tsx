import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import type { ReportRequest } from '../../../shared/contract/reports.ts'
import { useReport } from '../../api/queries.ts'
import { useSession } from '../../api/session.ts'
import { WorkingState } from '../../ui/working-state.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { ReportView } from './report-view.tsx'

/** Asks for the report over a period and shows it, or why there is none. */
export function Report({ request }: { readonly request: ReportRequest }) {
  const { t } = useTranslation()
  const { data, refusals, retry } = useReport(request)
  const account = useSession()?.account.id
  if (data)
    return <ReportView key={`${account} ${request.from} ${request.to}`} report={data.report} written={data.notes} />
  if (refusals.length === 0) return <WorkingState kind="counting" />
  return (
    <>
      <RefusalList refusals={refusals} title={t('reports:notAvailable')} />
      <Button variant="outlined" onClick={retry}>
        {t('common:retry')}
      </Button>
    </>
  )
}
