import { useEffect, useEffectEvent, useState } from 'react'
import type { FieldValues } from '../../../shared/domain/form/field-value.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { Result } from '../../../shared/result.ts'
import { askMail } from '../../mail/ask-mail.ts'
import { type LaidDown, mailTray } from '../../mail/mail-tray.ts'
import type { MailFault, ReadMail } from '../../mail/mail.ts'
import type { DraftKeeper } from '../../ui/form/draft-keeper.ts'
import { freshNow } from '../../ui/form/use-fresh-now.ts'
import type { DraftedForm } from '../../ui/form/use-drafted-form.ts'
import { paperTray } from '../papers/index.ts'
import { partByTaken, valuesOfMail } from './mail-values.ts'

/** How far an e-mail is. */
export type MailIn =
  | { readonly state: 'none' | 'reading' }
  | {
      readonly state: 'read'
      readonly answer: Result<ReadMail, MailFault>
      readonly others: number
      readonly isKept: boolean
    }

/** What the intake form is filled from. */
export interface MailInOptions {
  readonly form: DraftedForm
  readonly keeper: DraftKeeper
  readonly policy: Policy
  readonly mayClassify: boolean
  /** Where files lie that come into the dossier with it. */
  readonly trayKey: string
}

/** An e-mail as a file, also one that came without a name. */
function asFile(laid: Blob): File {
  return 'name' in laid ? (laid as File) : new File([laid], 'e-mail.eml', { type: 'message/rfc822' })
}

/** Fills the form from each e-mail that is laid on the tray; what stood there already waits for a word. */
export function useMailIn({ form, keeper, policy, mayClassify, trayKey }: MailInOptions) {
  const [mailIn, setMailIn] = useState<MailIn>({ state: 'none' })
  const [taken, setTaken] = useState<FieldValues>({})

  const put = (values: FieldValues): void => {
    for (const [id, value] of Object.entries(values)) {
      form.set(id, value)
      form.edited(id)
    }
  }

  async function read({ others, ...laid }: LaidDown): Promise<void> {
    setMailIn({ state: 'reading' })
    const answer = await askMail({ ...laid, now: await freshNow() })
    const isKept = !laid.isPasted && (answer.ok || answer.error === 'outlook')
    if (isKept) paperTray.add(trayKey, [asFile(laid.file)])
    setMailIn({ state: 'read', answer, others, isKept })
    if (!answer.ok) return
    // Nothing was typed yet: what stands there is what a new form starts with.
    const standing = keeper.status().state === 'untouched' ? {} : form.values()
    const parted = partByTaken(valuesOfMail(answer.value, policy, mayClassify), standing)
    put(parted.free)
    setTaken(parted.taken)
  }

  const look = useEffectEvent((): void => {
    const laid = mailTray.take()
    if (laid !== null) void read(laid)
  })
  useEffect(() => mailTray.subscribe(() => look()), [])

  return {
    mailIn,
    taken: Object.keys(taken),
    replace: () => {
      put(taken)
      setTaken({})
    },
    leave: () => setTaken({})
  }
}
