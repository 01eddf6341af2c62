import { useEffect, useState } from 'react'
import type { Draft } from '../../../../shared/contract/dossiers.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { callOffice } from '../../../api/client.ts'
import { useNow } from '../../../api/use-now.ts'
import { draftShelf } from '../../../ui/form/draft-shelf.ts'
import type { DraftKeeper } from '../../../ui/form/draft-keeper.ts'
import { useLastSession } from '../../../ui/form/use-last-session.ts'
import { stepBack, unedited, withEdit, type EditHistory } from './history.ts'
import { asValues, keptChange, policyDraftId, policyKeeper, policyShelfKey, type KeptChange } from './kept-draft.ts'

/** A regulation being edited: kept as a draft at every step, until it is saved as a version or thrown away. */
export interface Editing {
  /** The regulation as edited; null while nothing is. */
  readonly draft: Policy | null
  /** An earlier change, waiting for "go on" or "throw away". */
  readonly kept: KeptChange | null
  readonly canUndo: boolean
  /** What keeps the draft, once there is one. */
  readonly keeper: DraftKeeper | undefined
  readonly edit: (next: Policy) => void
  readonly goOn: () => void
  readonly undo: () => void
  /** Forgets the draft: it was saved as a version, or thrown away. */
  readonly clear: () => void
}

/** Edits the regulation that was saved last, from whatever the account was busy with before. */
export function useEditing(saved: Policy, drafts: readonly Draft[]): Editing {
  const now = useNow()
  const account = useLastSession()?.account.id ?? ''
  const [history, setHistory] = useState<EditHistory>(unedited)
  const [kept, setKept] = useState(() => keptChange(account, drafts, saved, now))
  const keeper = draftShelf.find(policyShelfKey(account))

  useEffect(() => {
    void keeper?.resume()
    return () => void keeper?.rest()
  }, [keeper])

  const keep = (next: EditHistory) => {
    setHistory(next)
    setKept(null)
    if (next.now === null) void forget()
    else policyKeeper(account).change(asValues(next.now))
  }

  async function forget(): Promise<void> {
    await draftShelf.remove(policyShelfKey(account))
    await callOffice('drafts.discard', { id: policyDraftId })
  }

  return {
    draft: history.now,
    kept,
    canUndo: history.past.length > 0,
    keeper,
    edit: (next) => keep(withEdit(history, saved, next)),
    goOn: () => {
      if (kept?.policy) keep({ ...unedited, now: kept.policy })
    },
    undo: () => keep(stepBack(history)),
    clear: () => keep(unedited)
  }
}
