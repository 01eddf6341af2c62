import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Alike } from '../../../shared/contract/dossiers.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { useSend } from '../../api/use-call.ts'
import type { DraftKeeper } from '../../ui/form/draft-keeper.ts'
import { draftShelf } from '../../ui/form/draft-shelf.ts'
import type { DraftedForm } from '../../ui/form/use-drafted-form.ts'
import { useOnce } from '../../ui/form/use-once.ts'
import { paperTray } from '../papers/index.ts'
import { askAlike } from './ask-alike.ts'
import { withoutBlanks } from './intake-drafts.ts'

/** Registering what is on the form, with the question that may come before it. */
export interface Registration {
  /** Registers, or first shows what is likely the same complaint. */
  readonly register: () => Promise<boolean>
  readonly isSending: boolean
  /** What is likely the same complaint, while that is asked; empty otherwise. */
  readonly alike: readonly Alike[]
  /** It is another complaint: registers it. */
  readonly registerAnyway: () => Promise<boolean>
  /** Back to the form; nothing is registered. */
  readonly goBack: () => void
}

const none: readonly Alike[] = []

/** Registers what is on the form and goes to its dossier, or shows why not. */
export function useRegistration(about: {
  readonly form: DraftedForm
  readonly keeper: DraftKeeper
  readonly draft: string
  readonly shelfKey: string
}): Registration {
  const { form, keeper, draft, shelfKey } = about
  const { send, isSending } = useSend('dossiers.register')
  const [isAsking, setAsking] = useState(false)
  const [alike, setAlike] = useState(none)
  /** What was said to be another complaint is not asked again. */
  const others = useRef(new Set<DossierNumber>())
  const once = useOnce()
  const navigate = useNavigate()

  async function store(): Promise<boolean> {
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

  async function register(): Promise<boolean> {
    if (alike.length > 0) return false
    await keeper.flush()
    setAsking(true)
    const found = await askAlike(form.values())
    setAsking(false)
    if (found.every(({ number }) => others.current.has(number))) return store()
    setAlike(found)
    return false
  }

  async function registerAnyway(): Promise<boolean> {
    for (const { number } of alike) others.current.add(number)
    setAlike(none)
    return store()
  }

  return {
    register: () => once(register),
    isSending: isSending || isAsking,
    alike,
    registerAnyway: () => once(registerAnyway),
    goBack: () => setAlike(none)
  }
}
