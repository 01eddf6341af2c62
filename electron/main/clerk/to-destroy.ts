import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { addMonths } from '../../../shared/domain/calendar/day.ts'
import { type DestructionLine, destructionOf } from '../../../shared/domain/dossier/destruction.ts'
import { maySee } from '../../../shared/domain/dossier/need-to-know.ts'
import { currentFacts } from '../../../shared/domain/dossier/state.ts'
import { textOf } from '../../../shared/domain/form/values.ts'
import type { StatisticsCase } from '../../../shared/domain/statistics/case.ts'
import type { LocalDay } from '../../../shared/domain/time.ts'
import type { Viewer } from '../services/ports/clerk.ts'

/** How far ahead the list looks, in months. */
const ahead = 6

function lineOf({ number, state, policy, terms }: StatisticsCase, today: LocalDay): DestructionLine | null {
  const destruction = destructionOf(state, policy, { terms, today })
  if (destruction === null) return null
  const { closed } = currentFacts(state)
  const { hold, values } = state
  return {
    ...destruction,
    number,
    complainant: textOf(values, 'complainant.name'),
    summary: textOf(values, 'complaint.summary'),
    endedOn: amsterdamDay(closed ?? state.lastActivityAt),
    held: hold === undefined ? null : { reason: hold.reason, reviewOn: hold.reviewOn }
  }
}

/** What this person sees of what is to be destroyed, ahead of time; what must go first is first (EW-7.5, LM-5.1, GC-2.2d). */
export function toDestroy(cases: readonly StatisticsCase[], { actor, now }: Viewer): DestructionLine[] {
  const today = amsterdamDay(now)
  const horizon = addMonths(today, ahead)
  return cases
    .filter(({ state, policy, isAnonymous }) => !isAnonymous && maySee(state, policy, actor))
    .flatMap((dossier) => lineOf(dossier, today) ?? [])
    .filter(({ standing, from }) => standing !== 'coming' || from <= horizon)
    .toSorted((left, right) =>
      left.by === right.by ? (left.number < right.number ? -1 : 1) : left.by < right.by ? -1 : 1
    )
}
