import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { formatLongDay } from '../../../shared/domain/calendar/format.ts'
import type { Today } from '../../../shared/contract/dossiers.ts'
import { useBackupTask, useCheckTask, useDueReports, useOffice, useToday } from '../../api/queries.ts'
import { useMay } from '../../api/session.ts'
import { useNow } from '../../api/use-now.ts'
import { BackupNotice } from '../backup/index.ts'
import { CheckNotice } from '../health/index.ts'
import { LoadingState } from '../../ui/loading-state.tsx'
import { Page } from '../../ui/page.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { DamagedNotice } from './damaged-notice.tsx'
import { FindingsNotice } from './findings-notice.tsx'
import { groupItems } from './group-items.ts'
import { LettersSection } from './letters-section.tsx'
import { NewsSection } from './news-section.tsx'
import { NothingToDo } from './nothing-to-do.tsx'
import { ReportLines } from './report-lines.tsx'
import { TodayGroupSection } from './today-group-section.tsx'
import { UnregisteredSection } from './unregistered-section.tsx'
import { itemsOf, type Whose } from './whose.ts'
import { WhoseChoice } from './whose-choice.tsx'
import { useLetterDrafts } from '../../api/use-letter-drafts.ts'
import { useUnregistered } from '../../api/use-unregistered.ts'

/** What is due: overdue first, each with the act that settles it. */
export function TodayPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const today = useToday()
  const day = formatLongDay(amsterdamDay(useNow()), language)
  const due = useDueReports().data ?? []
  const policy = useOffice().data?.policy
  const unregistered = useUnregistered()
  const letters = useLetterDrafts()
  const backup = useBackupTask()
  const check = useCheckTask()
  const seesAll = useMay('viewAll')
  const { refusals } = today
  const isAsked = backup !== null || check !== null
  const begun = unregistered.length + letters.length
  const count = (today.data?.items.length ?? 0) + begun
  return (
    <Page
      title={count > 0 ? t('today:heading', { count }) : t('today:title')}
      intro={<Typography sx={{ '&::first-letter': { textTransform: 'uppercase' } }}>{day}</Typography>}
    >
      <RefusalList refusals={refusals} title={t('today:notRead')} />
      {refusals.length > 0 && <Button onClick={today.retry}>{t('common:retry')}</Button>}
      {today.data && <FindingsNotice findings={today.data.findings} />}
      {today.data && <BackupNotice task={backup} />}
      {today.data && <CheckNotice task={check} />}
      {today.data && <DamagedNotice numbers={today.data.damaged} />}
      {today.data && <NewsSection news={today.data.news} />}
      {today.data && <UnregisteredSection all={unregistered} />}
      {today.data && <LettersSection drafts={letters} />}
      {today.data && (
        <Items
          today={today.data}
          hasMore={isAsked || due.length > 0 || begun > 0 || (seesAll && isTroubled(today.data))}
        />
      )}
      {policy && <ReportLines reports={due} policy={policy} />}
      {today.isLoading && <LoadingState />}
    </Page>
  )
}

/** Something is wrong with what is kept, so that nobody can say that nothing is to be done. */
function isTroubled({ damaged, findings }: Today): boolean {
  return damaged.length > 0 || findings.length > 0
}

interface ItemsProps {
  readonly today: Today
  /** Something else than a dossier waits. */
  readonly hasMore: boolean
}

function Items({ today: { items, policies }, hasMore }: ItemsProps) {
  const { t } = useTranslation()
  const [whose, setWhose] = useState<Whose>({ of: 'all' })
  if (items.length === 0) return hasMore ? null : <NothingToDo />
  const groups = groupItems(itemsOf(items, whose))
  const isCalm = groups.every(({ urgency }) => urgency === 'soon' || urgency === 'later')
  return (
    <>
      <WhoseChoice items={items} whose={whose} onChoose={setWhose} />
      {groups.length === 0 && <Typography>{t('today:whose.nothing')}</Typography>}
      {groups.length > 0 && isCalm && (
        <Typography sx={{ color: 'text.secondary', mb: 2 }}>{t('today:calm.text')}</Typography>
      )}
      {groups.map((group) => (
        <TodayGroupSection key={group.urgency} group={group} policies={policies} />
      ))}
    </>
  )
}
