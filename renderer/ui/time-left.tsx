import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../shared/domain/policy/policy.ts'
import { timeLeft } from '../../shared/domain/terms/time-left.ts'
import type { Term } from '../../shared/domain/terms/term.ts'
import { sayTimeLeft } from '../../shared/i18n/describe.ts'
import { useNow } from '../api/use-now.ts'

interface Props {
  readonly term: Pick<Term, 'id' | 'due' | 'dueDay' | 'settleBy'>
  readonly policy: Policy
}

/** How long there is until a term is due, as people say it: "nog 2 werkdagen", "3 uur te laat". */
export function TimeLeft({ term, policy }: Props) {
  const { t } = useTranslation()
  const now = useNow()
  const kind = policy.terms.find(({ id }) => id === term.id)?.kind
  // The moment of a notice that is not owed yet is no one's breach: the note beside it says until when.
  if (term.settleBy) return null
  const left = timeLeft(term, now, policy.calendar, kind)
  return (
    <Typography component="span" variant="body2" sx={left.late ? { color: 'error.main', fontWeight: 600 } : {}}>
      {sayTimeLeft(t, left)}
    </Typography>
  )
}
