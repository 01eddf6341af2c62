import Divider from '@mui/material/Divider'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { reportCadences } from '../../../../shared/domain/policy/returning-report.ts'
import { ChoiceBox } from '../../../ui/choice-box.tsx'
import type { EditFormProps } from './edit-form.ts'
import { OptionalClausePicker } from './pieces/clause-picker.tsx'
import { ItemList, type Listed } from './pieces/item-list.tsx'
import { Option } from './pieces/option.tsx'
import { RuleRow } from './pieces/rule-row.tsx'
import { Tick } from './pieces/tick.tsx'

type Reports = Policy['reports']
type Period = Reports['periods'][number]
type Listing = Listed & Pick<Period, 'every' | 'totalsToDate'>

const cited = ['annual', 'recommendations', 'archive', 'meeting'] as const

function listingOf({ audience, ...period }: Period): Listing {
  return { ...period, label: audience }
}

function periodOf({ label, ...listing }: Listing): Period {
  return { ...listing, audience: label }
}

function withPeriodic({ periodic: _old, ...reports }: Reports, clause: string | undefined): Reports {
  return clause === undefined ? reports : { ...reports, periodic: { clause } }
}

/** The reports: which come back for whom, the provisions behind them, and when a count is too small to show. */
export function ReportsForm(props: EditFormProps) {
  const { policy, onChange } = props
  const { t } = useTranslation()
  const { reports } = policy
  const set = (part: Partial<Reports>) => onChange({ reports: { ...reports, ...part } })
  return (
    <Stack spacing={2.5} divider={<Divider />}>
      <ItemList
        id="periods"
        title={t('policyForms:list.periods')}
        one={t('policyForms:audience')}
        policy={policy}
        items={reports.periods.map(listingOf)}
        make={(item): Listing => ({ ...item, every: 'year', totalsToDate: false })}
        onChange={(listings) => set({ periods: listings.map(periodOf) })}
        extra={(listing, onItem) => (
          <>
            <ChoiceBox
              id={`periods-${listing.id}-hoe-vaak`}
              label={t('policyForms:everyOf', { label: listing.label })}
              isLabelHidden
              value={listing.every}
              width={150}
              options={reportCadences.map((every) => ({ id: every, label: t(`policy:value.every.${every}`) }))}
              onChange={(every) => onItem({ ...listing, every })}
            />
            <Tick
              label={t('policy:aspect.totalsToDate')}
              checked={listing.totalsToDate}
              onChange={(totalsToDate) => onItem({ ...listing, totalsToDate })}
            />
          </>
        )}
      />
      <Stack spacing={1}>
        {cited.map((report) => (
          <RuleRow
            key={report}
            id={`verslag-${report}`}
            of={t(`policyForms:report.${report}`)}
            policy={policy}
            clause={reports[report].clause}
            onClause={(clause) => set({ [report]: { clause } })}
          >
            <Typography>{t(`policyForms:report.${report}`)}</Typography>
          </RuleRow>
        ))}
        <Stack direction="row" useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap', columnGap: 2 }}>
          <Typography sx={{ flex: '1 1 320px' }}>{t('policyForms:report.periodic')}</Typography>
          <OptionalClausePicker
            id="verslag-periodic-artikel"
            of={t('policyForms:report.periodic')}
            policy={policy}
            value={reports.periodic?.clause}
            onChange={(clause) => onChange({ reports: withPeriodic(reports, clause) })}
          />
        </Stack>
      </Stack>
      <Option path="reports.smallCount" {...props} />
    </Stack>
  )
}
