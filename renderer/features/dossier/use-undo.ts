import { useEffect, useEffectEvent } from 'react'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import type { ActId } from '../../../shared/domain/permissions/act-id.ts'
import { textOf } from '../../../shared/domain/form/values.ts'
import { lastActOf } from '../../../shared/domain/dossier/undo.ts'
import type { Refusal } from '../../../shared/result.ts'
import { callOffice } from '../../api/client.ts'
import { useSend } from '../../api/use-call.ts'
import { actDraftId, typedIn } from './act-draft.ts'

/** An act that was taken back, and whether what was typed is a draft again. */
export interface Undo {
  readonly act: ActId
  readonly isKept: boolean
}

const notText: readonly string[] = ['checkbox', 'radio', 'button', 'submit']

/** Whether the key belongs to something else: a text that is typed in, or a dialog on top. */
function isElsewhere({ target }: KeyboardEvent): boolean {
  if (document.querySelector('[aria-modal="true"]') !== null) return true
  if (target instanceof HTMLInputElement) return !notText.includes(target.type)
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)
}

/** Takes back the last act, by the button or by Ctrl+Z; what was typed for it becomes a draft again. */
export function useUndo(
  view: DossierView,
  canUndo: boolean,
  onUndone: (undo: Undo) => void
): { readonly undo: () => void; readonly isSending: boolean; readonly refusals: readonly Refusal[] } {
  const sender = useSend('dossiers.undo')

  async function send(): Promise<void> {
    const last = lastActOf(view.events)
    if (last === null || sender.isSending) return
    const { number } = view.state
    const result = await sender.send({ number, seq: view.events.length })
    if (!result.ok) return
    const { request, values } = typedIn(last)
    // What was said of a file is nothing without the file.
    const isOfFile = textOf(last.event.details, 'file') !== ''
    const isKept = !isOfFile && Object.keys(values).some((id) => id !== 'at')
    if (isKept) {
      await callOffice('drafts.save', {
        id: actDraftId(number, request),
        kind: 'act',
        subject: `${number}/${last.act}`,
        values
      })
    }
    onUndone({ act: last.act, isKept })
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
    if (!isUndo || event.key.toLowerCase() !== 'z' || isElsewhere(event)) return
    event.preventDefault()
    void send()
  })

  useEffect(() => {
    if (!canUndo) return
    const listener = (event: KeyboardEvent): void => onKey(event)
    globalThis.addEventListener('keydown', listener)
    return () => globalThis.removeEventListener('keydown', listener)
  }, [canUndo])

  return { undo: () => void send(), isSending: sender.isSending, refusals: sender.refusals }
}
