import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { amsterdamDay } from '../../../../shared/domain/calendar/amsterdam.ts'
import type { AnnualReport } from '../../../../shared/domain/reports/annual-report.ts'
import { periodText } from '../../../../shared/i18n/report-words.ts'
import { useNow } from '../../../api/use-now.ts'
import { useSend } from '../../../api/use-call.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { RefusalList } from '../../../ui/refusal-list.tsx'
import { useLanguage } from '../../../ui/use-language.ts'
import { Clause } from '../clause.tsx'
import { LabelledDay } from '../../../ui/labelled-day.tsx'
import { dayFrom } from '../../../../shared/domain/time.ts'

interface Props {
  readonly report: AnnualReport
}

/** For whom a returning report is, and when it was discussed; once its period has passed that can be recorded. */
export function Presented({ report }: Props) {
  const { t } = useTranslation()
  const isOver = report.to < amsterdamDay(useNow())
  const [isAsking, setAsking] = useState(false)
  const { returning } = report
  if (returning === null) return null
  const { audience, presentedOn, clause } = returning
  const state =
    presentedOn === null
      ? t(isOver ? 'reports:presented.open' : 'reports:presented.toCome')
      : t('reports:presented.held', { day: presentedOn })
  return (
    <Box sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, flexWrap: 'wrap' }}>
        <Typography>
          {t('reports:presented.for', { audience })} {state}
        </Typography>
        <Clause clause={clause.id} />
        {presentedOn === null && isOver && (
          <Button variant="outlined" size="small" onClick={() => setAsking(true)}>
            {t('reports:presented.record')}
          </Button>
        )}
      </Box>
      {isAsking && (
        <RecordPresented report={report} id={returning.id} audience={audience} onDone={() => setAsking(false)} />
      )}
    </Box>
  )
}

interface RecordProps extends Props {
  readonly id: string
  readonly audience: string
  readonly onDone: () => void
}

function RecordPresented({ report: { from, to }, id, audience, onDone }: RecordProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const today = amsterdamDay(useNow())
  const [typed, setTyped] = useState<string>(today)
  const { send, isSending, refusals } = useSend('reports.recordPresented')
  const on = dayFrom(typed)
  const record = async () => {
    if (on === undefined) return
    const result = await send({ id, from, to, on })
    if (result.ok) onDone()
  }
  return (
    <ConfirmDialog
      open
      title={t('reports:presented.title')}
      text={t('reports:presented.text', { period: periodText(t, { from, to }, language), audience })}
      confirm={t('reports:presented.record')}
      isBusy={isSending || on === undefined}
      onConfirm={() => void record()}
      onCancel={onDone}
    >
      <RefusalList refusals={refusals} title={t('reports:presented.refused')} />
      <Box sx={{ mt: 2 }}>
        <LabelledDay
          required
          label={t('reports:presented.day')}
          value={typed}
          today={today}
          problem={on === undefined ? t('reports:presented.dayWrong') : undefined}
          onChange={setTyped}
        />
      </Box>
    </ConfirmDialog>
  )
}
