import { useEffect, useEffectEvent, useState } from 'react'
import type { Instant } from '../../../shared/domain/time.ts'
import { useOffice } from '../../api/queries.ts'
import { askMail } from '../../mail/ask-mail.ts'
import { mailsAmong } from '../../mail/mail-tray.ts'
import { type MailSaid, saidByMail } from './mail-said.ts'

/** What the e-mails among some files say of themselves, by file; whether some are still being read. */
export interface MailsSaid {
  readonly isReading: boolean
  readonly said: ReadonlyMap<File, MailSaid>
}

const nothingSaid: ReadonlyMap<File, MailSaid> = new Map()

/** Reads the e-mails among some files one after the other; one that cannot be read says nothing of itself. */
export function useMailsSaid(
  files: readonly File[],
  { now, receivedAt }: { readonly now: Instant; readonly receivedAt: Instant | undefined },
  onRead: (said: ReadonlyMap<File, MailSaid>) => void
): MailsSaid {
  const { data, refusals } = useOffice()
  const officeAddress = data?.office.email ?? (refusals.length > 0 ? '' : null)
  const [mails] = useState(() => mailsAmong(files))
  const [said, setSaid] = useState<ReadonlyMap<File, MailSaid> | null>(mails.length === 0 ? nothingSaid : null)
  const tell = useEffectEvent(onRead)

  useEffect(() => {
    if (officeAddress === null || mails.length === 0) return undefined
    let isWanted = true
    async function read(address: string): Promise<void> {
      const found = new Map<File, MailSaid>()
      for (const file of mails) {
        if (!isWanted) return
        const answer = await askMail({ file, isPasted: false, now })
        if (answer.ok) found.set(file, saidByMail(answer.value, { officeAddress: address, receivedAt }))
      }
      if (!isWanted) return
      setSaid(found)
      tell(found)
    }
    void read(officeAddress)
    return () => {
      isWanted = false
    }
  }, [officeAddress, mails, now, receivedAt])

  return { isReading: said === null, said: said ?? nothingSaid }
}
