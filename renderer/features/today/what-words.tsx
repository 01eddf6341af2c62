import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { TodayItem } from '../../../shared/contract/dossiers.ts'
import { endOfDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { formatUntil } from '../../../shared/domain/calendar/format.ts'
import { dayOfTask } from '../../../shared/domain/dossier/tasks.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { taskTitle } from '../../../shared/i18n/describe-task.ts'
import { termNote } from '../../../shared/i18n/describe-term.ts'
import { TimeLeft } from '../../ui/time-left.tsx'
import { useLanguage } from '../../ui/use-language.ts'

type What = TodayItem['what']
type Term = Extract<What, { kind: 'term' }>['term']
type Task = Extract<What, { kind: 'task' }>['task']

const named = { fontWeight: 500, '&::first-letter': { textTransform: 'uppercase' } } as const
const aside = { color: 'text.secondary' } as const

/** A term in words: its name, how long is left, and until when. */
export function TermWords({ term, policy }: { readonly term: Term; readonly policy: Policy }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const label = policy.terms.find(({ id }) => id === term.id)?.label ?? term.id
  const note = termNote(t, term, language)
  return (
    <>
      <Typography sx={named}>{label}</Typography>
      {term.round > 1 && (
        <Typography variant="body2" sx={aside}>
          {t('today:round', { round: term.round })}
        </Typography>
      )}
      {note === null ? <UntilWhen term={term} policy={policy} /> : <Typography variant="body2">{note}</Typography>}
    </>
  )
}

function UntilWhen({ term, policy }: { readonly term: Term; readonly policy: Policy }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const isWholeDay = term.due === endOfDay(term.dueDay)
  return (
    <>
      <TimeLeft term={term} policy={policy} />
      <Typography variant="body2" sx={aside}>
        {t('today:due', { due: formatUntil(term, language) })}
      </Typography>
      {isWholeDay && term.workBy !== undefined && term.workBy !== term.dueDay && (
        <Typography variant="body2" sx={aside}>
          {t('today:workBy', { day: term.workBy })}
        </Typography>
      )}
    </>
  )
}

/** A task in words, and since when it waits. */
export function TaskWords({ task }: { readonly task: Task }) {
  const { t } = useTranslation()
  const day = dayOfTask(task)
  return (
    <>
      <Typography sx={{ ...named, overflowWrap: 'anywhere' }}>{taskTitle(t, task)}</Typography>
      {day !== undefined && (
        <Typography variant="body2" sx={aside}>
          {t('today:doBy', { day })}
        </Typography>
      )}
      {task.who !== undefined && (
        <Typography variant="body2" sx={aside}>
          {t('today:taskFor', { who: task.who.join(', ') })}
        </Typography>
      )}
      {task.about !== undefined && (
        <Typography variant="body2" sx={aside}>
          {t('today:taskAbout', { who: task.about.join(', ') })}
        </Typography>
      )}
      {task.since !== undefined && (
        <Typography variant="body2" sx={aside}>
          {t('today:since', { day: task.since })}
        </Typography>
      )}
    </>
  )
}
