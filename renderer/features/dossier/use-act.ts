import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { acts } from '../../../shared/domain/dossier/acts/acts.ts'
import { useSend } from '../../api/use-call.ts'
import type { DraftKeeper } from '../../ui/form/draft-keeper.ts'
import { draftShelf } from '../../ui/form/draft-shelf.ts'
import type { DraftedForm } from '../../ui/form/use-drafted-form.ts'
import { useOnce } from '../../ui/form/use-once.ts'
import { commandOf, type SigningExtras } from './act-draft.ts'
import type { ActRequest } from './act-offers.ts'

/** What an act's dialog works with. */
export interface ActAtWork {
  readonly request: ActRequest
  readonly view: DossierView
  readonly form: DraftedForm
  readonly keeper: DraftKeeper
  readonly draft: string
  readonly shelfKey: string
}

/** Does an act; when it is refused everything stays, and when the dossier has changed it is read again. */
export function useAct(work: ActAtWork): {
  readonly send: (extras: SigningExtras) => Promise<boolean>
  readonly isSending: boolean
} {
  const { request, view, form, keeper, draft, shelfKey } = work
  const sender = useSend('dossiers.act')
  const once = useOnce()

  async function send(extras: SigningExtras): Promise<boolean> {
    await keeper.flush()
    const result = await sender.send({
      number: view.state.number,
      seq: view.events.at(-1)?.seq ?? 1,
      command: commandOf(acts[request.act], form.values(), extras),
      ...(request.act === 'sign' ? { password: extras.password } : {}),
      draft
    })
    if (!result.ok) {
      form.refuse(result.error)
      return false
    }
    await draftShelf.remove(shelfKey)
    return true
  }

  return { send: (extras) => once(() => send(extras)), isSending: sender.isSending }
}
