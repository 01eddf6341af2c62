import type { Instant } from '../../shared/domain/time.ts'

/** What there is to know about how an e-mail was read. */
export type MailNote = 'noMoment' | 'future' | 'noText' | 'shortened' | 'cut' | 'winmail' | 'pasted' | 'pastedSent'

/** Why nothing was taken from a file. */
export type MailFault = 'notMail' | 'outlook' | 'tooSlow' | 'notRead' | 'broken'

/** Somebody whom an e-mail names: what they are called and their address, either of which may be empty. */
export interface MailPerson {
  readonly name: string
  readonly address: string
}

/** What an e-mail holds, as plain text; its sender by name and address. */
export interface ReadMail extends MailPerson {
  /** To whom it was sent. */
  readonly to: readonly MailPerson[]
  /** When it reached the office, or null where it does not say. */
  readonly receivedAt: Instant | null
  /** When it was sent, as its sender's computer wrote it; null where it does not say, or says later than now. */
  readonly sentAt: Instant | null
  readonly subject: string
  /** What the sender wrote. */
  readonly text: string
  /** The earlier messages below it. */
  readonly quoted: string
  /** The names of the files that came along. */
  readonly attachments: readonly string[]
  readonly notes: readonly MailNote[]
}
