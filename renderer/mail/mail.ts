import type { Instant } from '../../shared/domain/time.ts'

/** What there is to know about how an e-mail was read. */
export type MailNote = 'noMoment' | 'future' | 'noText' | 'shortened' | 'cut' | 'winmail' | 'pasted'

/** Why nothing was taken from a file. */
export type MailFault = 'notMail' | 'outlook' | 'tooSlow' | 'notRead' | 'broken'

/** What an e-mail holds for the intake, as plain text. */
export interface ReadMail {
  readonly name: string
  readonly address: string
  /** When it reached the office, or null where it does not say. */
  readonly receivedAt: Instant | null
  readonly subject: string
  /** What the sender wrote. */
  readonly text: string
  /** The earlier messages below it. */
  readonly quoted: string
  /** The names of the files that came along. */
  readonly attachments: readonly string[]
  readonly notes: readonly MailNote[]
}
