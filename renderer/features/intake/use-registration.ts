import { useNavigate } from 'react-router'
import { useSend } from '../../api/use-call.ts'
import type { DraftKeeper } from '../../ui/form/draft-keeper.ts'
import { draftShelf } from '../../ui/form/draft-shelf.ts'
import type { DraftedForm } from '../../ui/form/use-drafted-form.ts'
import { useOnce } from '../../ui/form/use-once.ts'
import { paperTray } from '../papers/index.ts'
import { withoutBlanks } from './intake-drafts.ts'

/** Registers what is on the form and goes to its dossier, or shows why not. */
export function useRegistration(about: {
  readonly form: DraftedForm
  readonly keeper: DraftKeeper
  readonly draft: string
  readonly shelfKey: string
}): { readonly register: () => Promise<boolean>; readonly isSending: boolean } {
  const { form, keeper, draft, shelfKey } = about
  const { send, isSending } = useSend('dossiers.register')
  const once = useOnce()
  const navigate = useNavigate()

  async function register(): Promise<boolean> {
    await keeper.flush()
    const { notGiven = null, aboutReceiver = null, ...values } = withoutBlanks(form.values())
    const result = await send({ values, details: withoutBlanks({ notGiven, aboutReceiver }), draft })
    if (!result.ok) {
      form.refuse(result.error)
      return false
    }
    await draftShelf.remove(shelfKey)
    const { number } = result.value
    const hasFiles = paperTray.move(shelfKey, number)
    const search = hasFiles ? '?deel=stukken' : ''
    void navigate({ pathname: `/dossiers/${number}`, search }, { state: { registered: true } })
    return true
  }

  return { register: () => once(register), isSending }
}
