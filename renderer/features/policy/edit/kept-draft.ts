import type { Draft } from '../../../../shared/contract/dossiers.ts'
import type { FieldValues } from '../../../../shared/domain/form/field-value.ts'
import { policyChanges } from '../../../../shared/domain/regulation/changes.ts'
import { isEditable } from '../../../../shared/domain/regulation/checks/load-policy.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { DraftKeeper } from '../../../ui/form/draft-keeper.ts'
import { draftShelf } from '../../../ui/form/draft-shelf.ts'
import { saveDraftAs } from '../../../ui/form/save-draft.ts'

/** The one draft of a changed regulation that an account has. */
export const policyDraftId = 'policy'

/** An earlier change that was not saved as a version; without a policy when it can no longer be read. */
export interface KeptChange {
  readonly policy: Policy | null
  readonly savedAt: Instant
}

/** Where an account's changed regulation stands on the shelf. */
export function policyShelfKey(account: string): string {
  return `${account}/${policyDraftId}`
}

/** What keeps an account's changed regulation; made at its first edit. */
export function policyKeeper(account: string): DraftKeeper {
  return draftShelf.keeper(policyShelfKey(account), () => ({
    values: {},
    savedAt: null,
    save: saveDraftAs({ id: policyDraftId, kind: 'policy', subject: '' })
  }))
}

/** A changed regulation as a draft holds it. */
export function asValues(policy: Policy): FieldValues {
  return { policy: JSON.stringify(policy) }
}

function readValues({ policy }: FieldValues): Policy | null {
  if (typeof policy !== 'string') return null
  try {
    const json: unknown = JSON.parse(policy)
    return isEditable(json) ? json : null
  } catch {
    return null
  }
}

/** The change that an account was busy with: in this window, or else on disk; null when there is none. */
export function keptChange(account: string, drafts: readonly Draft[], saved: Policy, now: Instant): KeptChange | null {
  const keeper = draftShelf.find(policyShelfKey(account))
  const onDisk = drafts.find(({ kind }) => kind === 'policy')
  const values = keeper?.values() ?? onDisk?.values
  if (values === undefined) return null
  const policy = readValues(values)
  if (policy !== null && policyChanges(saved, policy).length === 0) return null
  return { policy, savedAt: keeper?.status().savedAt ?? onDisk?.savedAt ?? now }
}
