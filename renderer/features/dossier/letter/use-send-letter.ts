import { writtenWays } from '../../../../shared/domain/form/options.ts'
import { useSend } from '../../../api/use-call.ts'
import type { DraftKeeper } from '../../../ui/form/draft-keeper.ts'
import { draftShelf } from '../../../ui/form/draft-shelf.ts'
import type { DraftedForm } from '../../../ui/form/use-drafted-form.ts'
import { useOnce } from '../../../ui/form/use-once.ts'
import { type LetterAtWork, writtenOf } from './use-writing.ts'

interface Sending {
  readonly work: LetterAtWork
  readonly form: DraftedForm
  readonly keeper: DraftKeeper
  readonly draft: string
  readonly shelfKey: string
}

/** Records a letter as sent, in one step with its act; when that is refused everything stays. */
export function useSendLetter({ work, form, keeper, draft, shelfKey }: Sending): {
  readonly send: () => Promise<boolean>
  readonly isSending: boolean
} {
  const sender = useSend('dossiers.act')
  const once = useOnce()

  async function send(): Promise<boolean> {
    const way = writtenWays.find((one) => one === form.values()['means'])
    if (way === undefined) {
      form.refuse([{ code: 'field.required', field: 'means' }])
      return false
    }
    await keeper.flush()
    const { command, hand } = writtenOf(work.act, form.values())
    const result = await sender.send({
      number: work.view.state.number,
      seq: work.view.events.at(-1)?.seq ?? 1,
      command,
      letter: { id: work.letter.id, way, hand },
      draft
    })
    if (result.ok) await draftShelf.remove(shelfKey)
    else form.refuse(result.error)
    return result.ok
  }

  return { send: () => once(send), isSending: sender.isSending }
}
