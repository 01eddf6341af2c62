import type { FieldValues } from '../../../shared/domain/form/field-value.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { directionOf } from '../../mail/direction.ts'
import type { ReadMail } from '../../mail/mail.ts'
import { wholeMinute } from '../../ui/form/day-text.ts'

/** What an e-mail itself says of which way it went, when, and what it is about. */
export interface MailSaid {
  readonly direction: 'in' | 'out'
  /** Null where it does not say, or says one before the complaint was received: nothing of a dossier lies before that. */
  readonly at: Instant | null
  /** Its subject; empty without one. */
  readonly text: string
}

/** What an e-mail says of itself: one of the office's own went out when it was sent, and any other came when it was received. */
export function saidByMail(
  mail: ReadMail,
  { officeAddress, receivedAt }: { readonly officeAddress: string; readonly receivedAt: Instant | undefined }
): MailSaid {
  const direction = directionOf(mail, officeAddress)
  const moment = direction === 'out' ? (mail.sentAt ?? mail.receivedAt) : mail.receivedAt
  const at = moment === null ? null : wholeMinute(moment)
  const isBefore = at !== null && receivedAt !== undefined && at < receivedAt
  return { direction, at: isBefore ? null : at, text: mail.subject }
}

/** What an e-mail says of itself as what is asked of any file. */
export function valuesSaid({ direction, at, text }: MailSaid): FieldValues {
  return { paper: 'mail', direction, ...(at === null ? {} : { at }), ...(text === '' ? {} : { text }) }
}
