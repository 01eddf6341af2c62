import { useMemo } from 'react'
import type { Draft } from '../../shared/contract/dossiers.ts'
import type { Policy } from '../../shared/domain/policy/policy.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { type DraftAttention, draftAttention } from '../../shared/domain/today/draft-attention.ts'
import { urgencies } from '../../shared/domain/today/urgency.ts'
import { useDrafts, useShownVersions } from './queries.ts'
import { useNow } from './use-now.ts'

/** A complaint that was begun and not registered yet, with the terms that run for it all the same. */
export interface Unregistered extends DraftAttention {
  readonly draft: Draft
}

/** How pressing it is: 0 for what is overdue. */
function pressure({ terms }: Unregistered): number {
  return Math.min(urgencies.length, ...terms.map(({ urgency }) => urgencies.indexOf(urgency)))
}

function unregisteredFrom(draft: Draft, versions: readonly Policy[], now: Instant): Unregistered[] {
  const attention = draftAttention(draft.values, versions, now)
  return attention ? [{ draft, ...attention }] : []
}

/** Whether a term of it is late or due today. */
export function isPressing(one: Unregistered): boolean {
  return pressure(one) <= urgencies.indexOf('today')
}

/** The complaints that this account began and did not register yet, the most pressing first. */
export function useUnregistered(): readonly Unregistered[] {
  const drafts = useDrafts().data
  const versions = useShownVersions().data
  const now = useNow()
  return useMemo(
    () =>
      (drafts ?? [])
        .filter(({ kind }) => kind === 'intake')
        .flatMap((draft) => unregisteredFrom(draft, versions ?? [], now))
        .toSorted((left, right) => pressure(left) - pressure(right)),
    [drafts, versions, now]
  )
}
