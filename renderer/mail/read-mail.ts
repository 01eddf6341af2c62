import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { fits } from '../../shared/domain/text/length.ts'
import { limits } from '../../shared/domain/text/limits.ts'
import { tidyLine, tidyText } from '../../shared/domain/text/tidy.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { cutTo } from './cut-to.ts'
import type { MailFault, MailNote, MailPerson, ReadMail } from './mail.ts'
import { plainText } from './plain-text.ts'
import { partQuoted } from './quoted.ts'
import { readPasted } from './read-pasted.ts'
import { receivedAt, sentAt } from './received-at.ts'

/** How much of a file is read: text comes before attachments, and larger ones say what they are by then. */
const mostBytes = 60 * 1024 * 1024

/** With which bytes a message begins that Outlook saved in its own way. */
const outlookSign = [0xd0, 0xcf, 0x11, 0xe0]

const winmailType = /^application\/(?:vnd\.)?ms-tnef$/

function isWinmail({ filename, mimeType }: Attachment): boolean {
  return winmailType.test(mimeType) || filename?.toLowerCase() === 'winmail.dat'
}

function isMail({ headers, from, subject, date }: Email): boolean {
  const isPassedOn = headers.some(({ key }) => key === 'received' || key === 'message-id')
  return from !== undefined || (date !== undefined && subject !== undefined) || isPassedOn
}

function nameOf({ filename, mimeType }: Attachment): string {
  return cutTo(tidyLine(filename ?? mimeType), limits.shortText)
}

/** How many of those to whom it was sent are told. */
const mostReceivers = 200

function personOf(
  one: { readonly name?: string | undefined; readonly address?: string | undefined } | undefined
): MailPerson {
  return {
    name: cutTo(tidyLine(one?.name ?? ''), limits.name),
    address: cutTo(tidyLine(one?.address ?? ''), limits.email)
  }
}

/** The people among addresses, also those of a group. */
function peopleOf(addresses: readonly Address[]): MailPerson[] {
  return addresses
    .flatMap((one) => one.group ?? [one])
    .slice(0, mostReceivers)
    .map(personOf)
}

/** What is in a mail; what came as a page only is read as text. */
function toReadMail(email: Email, now: Instant, isCut: boolean): ReadMail {
  const { text, html, from, subject, attachments } = email
  const isPlain = text !== undefined && text.trim() !== ''
  const whole = tidyText(isPlain ? text : plainText(html ?? ''))
  const parted = partQuoted(cutTo(whole, limits.longText))
  const moment = receivedAt(email)
  const sent = sentAt(email)
  const isFuture = moment !== null && moment > now
  const said: readonly (readonly [MailNote, boolean])[] = [
    ['noMoment', moment === null],
    ['future', isFuture],
    ['noText', whole === ''],
    ['shortened', !fits(whole, limits.longText)],
    ['cut', isCut],
    ['winmail', attachments.some(isWinmail)]
  ]
  return {
    ...personOf(from),
    to: peopleOf([...(email.to ?? []), ...(email.cc ?? [])]),
    receivedAt: isFuture ? null : moment,
    sentAt: sent !== null && sent > now ? null : sent,
    subject: cutTo(tidyLine(subject ?? ''), limits.shortText),
    ...parted,
    attachments: attachments.filter((one) => one.related !== true && !isWinmail(one)).map(nameOf),
    notes: said.flatMap(([note, holds]) => (holds ? [note] : []))
  }
}

/** Reads an e-mail as mail programs save it (`.eml`): what can be read is taken, and what could not is noted. */
export async function readMail(file: Blob, now: Instant): Promise<Result<ReadMail, MailFault>> {
  const read = await file
    .slice(0, mostBytes)
    .arrayBuffer()
    .catch(() => null)
  if (read === null) return fail('notRead')
  const bytes = new Uint8Array(read)
  if (outlookSign.every((byte, place) => bytes[place] === byte)) return fail('outlook')
  try {
    const email = await PostalMime.parse(bytes)
    return isMail(email) ? ok(toReadMail(email, now, file.size > mostBytes)) : fail('notMail')
  } catch {
    return fail('broken')
  }
}

/** A line that stands in the source of an e-mail alone, and in no text that a mail program shows. */
const sourceLine = /^(?:received|message-id|mime-version):/im

/** Reads what was pasted: the source of an e-mail as such, and else the text as a mail program shows it. */
export async function readPastedMail(pasted: Blob, now: Instant): Promise<Result<ReadMail, MailFault>> {
  const text = await pasted.text()
  return sourceLine.test(text) ? readMail(pasted, now) : ok(readPasted(text, now))
}
