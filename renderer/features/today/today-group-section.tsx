import ErrorOutlined from '@mui/icons-material/ErrorOutlined'
import EventOutlined from '@mui/icons-material/EventOutlined'
import TodayOutlined from '@mui/icons-material/TodayOutlined'
import UpcomingOutlined from '@mui/icons-material/UpcomingOutlined'
import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { TodayCase, TodayGroup } from './group-items.ts'
import { TodayCaseRow } from './today-case-row.tsx'

const looks: Readonly<Record<TodayGroup['urgency'], readonly [colour: string, icon: ReactElement]>> = {
  overdue: ['tokens.danger', <ErrorOutlined key="icon" fontSize="small" />],
  today: ['tokens.warning', <TodayOutlined key="icon" fontSize="small" />],
  soon: ['tokens.info', <UpcomingOutlined key="icon" fontSize="small" />],
  later: ['text.secondary', <EventOutlined key="icon" fontSize="small" />]
}

interface Props {
  readonly group: TodayGroup
  /** The versions of the regulation that the cases are bound to. */
  readonly policies: readonly Policy[]
}

function policyOf({ policy }: TodayCase, policies: readonly Policy[]): Policy | undefined {
  return policies.find(({ id, version }) => id === policy.id && version === policy.version)
}

/** The cases that are about as urgent, under a heading that counts them. */
export function TodayGroupSection({ group, policies }: Props) {
  const { t } = useTranslation()
  const heading = useId()
  const [colour, icon] = looks[group.urgency]
  return (
    <Box component="section" aria-labelledby={heading} sx={{ mb: 3.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1, color: colour }}>
        {icon}
        <Typography variant="h2" id={heading}>
          {t('today:group', { urgency: t(`urgency:${group.urgency}`), count: group.count })}
        </Typography>
      </Box>
      <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0, overflow: 'hidden' }}>
        {group.cases.map((one) => {
          const policy = policyOf(one, policies)
          return policy && <TodayCaseRow key={one.number} one={one} policy={policy} />
        })}
      </Paper>
    </Box>
  )
}
