import Box from '@mui/material/Box'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { readNumber } from '../../../shared/domain/dossier/number.ts'
import { type JournalGroup, journalGroups } from '../../../shared/domain/office/journal.ts'
import { dayFrom } from '../../../shared/domain/time.ts'
import { useColleagues } from '../../api/queries.ts'
import { useNow } from '../../api/use-now.ts'
import { LabelledDay } from '../../ui/labelled-day.tsx'
import { LabelledSelect } from '../../ui/labelled-select.tsx'
import { TextBox } from '../../ui/text-box.tsx'
import type { Chosen } from './chosen.ts'

interface Props {
  readonly chosen: Chosen
  readonly onChoose: (chosen: Chosen) => void
}

/** What of the journal is shown: the kind, the person, the dossier and the period. */
export function JournalFilterBar({ chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const number = useId()
  const today = amsterdamDay(useNow())
  const colleagues = useColleagues().data ?? []
  const change = (part: Partial<Chosen>) => onChoose({ ...chosen, ...part })
  const dayProblem = (day: string) => (day === '' || dayFrom(day) ? undefined : t('journal:filter.dayWrong'))
  const groups = [
    { value: '' as JournalGroup | '', label: t('journal:all') },
    ...journalGroups.map((value) => ({ value, label: t(`journal:group.${value}`) }))
  ]
  const people = [
    { value: '', label: t('journal:everyone') },
    ...colleagues.map(({ account, name }) => ({ value: account, label: name }))
  ]
  const isWrong = chosen.number !== '' && readNumber(chosen.number) === null
  return (
    <Box role="group" aria-label={t('journal:filter')} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, mb: 1 }}>
      <LabelledSelect
        label={t('journal:filter.group')}
        value={chosen.group}
        options={groups}
        width={170}
        onChange={(group) => change({ group })}
      />
      <LabelledSelect
        label={t('journal:filter.person')}
        value={chosen.person}
        options={people}
        width={170}
        onChange={(person) => change({ person })}
      />
      <TextBox
        id={number}
        label={t('journal:filter.number')}
        value={chosen.number}
        width={130}
        problem={isWrong ? t('journal:filter.numberWrong') : null}
        onChange={(typed) => change({ number: typed })}
      />
      {(['from', 'to'] as const).map((end) => (
        <LabelledDay
          key={end}
          label={t(`journal:filter.${end}`)}
          value={chosen[end]}
          today={today}
          width={190}
          problem={dayProblem(chosen[end])}
          onChange={(day) => change({ [end]: day })}
        />
      ))}
    </Box>
  )
}
