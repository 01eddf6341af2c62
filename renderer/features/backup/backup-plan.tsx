import FormHelperText from '@mui/material/FormHelperText'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import type { BackupSettings } from '../../../shared/domain/office/backup.ts'
import { useSend } from '../../api/use-call.ts'
import { LabelledSelect } from '../../ui/labelled-select.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { Section } from '../../ui/section.tsx'

const everyDays = [1, 7, 0] as const
const warnings = [3, 7, 14, 30] as const
const keeps = {
  daily: [3, 7, 14, 30],
  weekly: [0, 5, 10],
  monthly: [0, 6, 12, 24]
} as const
const keptOf = Object.keys(keeps) as (keyof typeof keeps)[]

/** The choices, with the one that holds now among them. */
function choicesWith(choices: readonly number[], now: number): number[] {
  return choices.includes(now) ? [...choices] : [...choices, now].sort((left, right) => left - right)
}

/** When a backup is made, how many are kept, and when somebody is told that there is none; each change counts at once. */
export function BackupPlan({ settings }: { readonly settings: BackupSettings }) {
  const { t } = useTranslation()
  const { send, refusals } = useSend('backup.change')
  const { folder: _folder, ...plan } = settings
  const change = (part: Partial<typeof plan>) => void send({ ...plan, ...part })
  return (
    <Section title={t('backup:plan')} description={t('backup:plan.intro')}>
      <RefusalList refusals={refusals} title={t('backup:notChanged')} />
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', columnGap: 3, rowGap: 1 }}>
        <LabelledSelect
          label={t('backup:every')}
          value={plan.everyDays}
          options={everyDays.map((value) => ({ value, label: t(`backup:every.${value}`) }))}
          onChange={(days) => change({ everyDays: days })}
        />
        <LabelledSelect
          label={t('backup:warn')}
          value={plan.warnAfterDays}
          options={choicesWith(warnings, plan.warnAfterDays).map((count) => ({
            value: count,
            label: t('backup:warn.days', { count })
          }))}
          onChange={(days) => change({ warnAfterDays: days })}
        />
      </Stack>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', columnGap: 3, rowGap: 1, mt: 1 }}>
        {keptOf.map((name) => (
          <LabelledSelect
            key={name}
            label={t(`backup:keep.${name}`)}
            value={plan.keep[name]}
            options={choicesWith(keeps[name], plan.keep[name]).map((count) => ({ value: count, label: String(count) }))}
            onChange={(count) => change({ keep: { ...plan.keep, [name]: count } })}
          />
        ))}
      </Stack>
      <FormHelperText>{t('backup:keep.help')}</FormHelperText>
    </Section>
  )
}
