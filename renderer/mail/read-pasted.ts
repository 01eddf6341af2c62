import { fits } from '../../shared/domain/text/length.ts'
import { limits } from '../../shared/domain/text/limits.ts'
import { tidyLine, tidyText } from '../../shared/domain/text/tidy.ts'
import type { Instant } from '../../shared/domain/time.ts'
import type { MailNote, ReadMail } from './mail.ts'
import { earlierMessage, partQuoted } from './quoted.ts'
import { cutTo } from './cut-to.ts'
import { writtenMoment } from './written-moment.ts'

/** What mail programs write above a message whose text is copied, in Dutch and in English, as far as the intake uses it. */
const heads = {
  sender: ['van', 'from', 'afzender'],
  subject: ['onderwerp', 'subject', 'betreft'],
  sent: ['verzonden', 'sent', 'datum', 'date', 'verzonden op', 'verzonden om']
} as const

const headLine = /^\s*(\p{L}[\p{L} -]{1,20}):[ \t]*(.*)$/u
const bracketed = /^(.*?)\s*[<[(]\s*(?:mailto:)?([^\s<>[\]()]+@[^\s<>[\]()]+)\s*[>\])]/u
const bareAddress = /[^\s<>"',;:]+@[^\s<>"',;:]+/u

/** Whether a line of a head goes on below: the next is set in, or more addresses are to come. */
function goesOn(line: string | undefined, next: string): boolean {
  return line !== undefined && next.trim() !== '' && (/^\s/u.test(next) || /[,;]\s*$/u.test(line))
}

/** How many lines at the top say only that a message was passed on. */
function announcing(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '')
  if (!earlierMessage.test(lines[first] ?? '')) return 0
  return Math.max(
    0,
    lines.findIndex((line, index) => index > first && line.trim() !== '')
  )
}

/** The lines of a head at the top of a text, by their names, and how many lines it takes. */
function headOf(lines: readonly string[]): { readonly named: ReadonlyMap<string, string>; readonly length: number } {
  const named = new Map<string, string>()
  let length = announcing(lines)
  for (const [index, line] of lines.entries()) {
    if (index < length) continue
    const [, name, value] = headLine.exec(line) ?? []
    if (name !== undefined && value !== undefined) named.set(name.toLowerCase(), value)
    else if (named.size === 0 || !goesOn(lines[index - 1], line)) break
    length += 1
  }
  // One such line alone, without sender or subject, is how a sentence begins.
  const isHead = [...heads.sender, ...heads.subject].some((name) => named.has(name))
  return isHead ? { named, length } : { named: new Map(), length: 0 }
}

function senderOf(text: string): Pick<ReadMail, 'name' | 'address'> {
  const [, name, address] = bracketed.exec(text) ?? []
  if (name !== undefined && address !== undefined) return { name: tidyLine(name.replaceAll('"', '')), address }
  const bare = bareAddress.exec(text)?.[0] ?? ''
  return { name: bare === '' ? tidyLine(text) : '', address: bare }
}

/** What is to know of the moment: that of sending was taken, or none. */
function momentNote(written: Instant | null, isFuture: boolean): MailNote {
  if (isFuture) return 'future'
  return written === null ? 'pasted' : 'pastedSent'
}

/** What somebody copied from their mail program: the lines above the message where they came along, and its text. */
export function readPasted(pasted: string, now: Instant): ReadMail {
  const lines = tidyText(pasted).split('\n')
  const { named, length } = headOf(lines)
  const said = (names: readonly string[]): string =>
    names.map((name) => named.get(name)).find((value) => value !== undefined) ?? ''
  const whole = lines.slice(length).join('\n').trim()
  const { name, address } = senderOf(said(heads.sender))
  const written = writtenMoment(said(heads.sent))
  const isFuture = written !== null && written > now
  const sent = isFuture ? null : written
  return {
    name: cutTo(name, limits.name),
    address: cutTo(address, limits.email),
    to: [],
    receivedAt: sent,
    sentAt: sent,
    subject: cutTo(tidyLine(said(heads.subject)), limits.shortText),
    ...partQuoted(cutTo(whole, limits.longText)),
    attachments: [],
    notes: [
      momentNote(written, isFuture),
      ...(whole === '' ? (['noText'] as const) : []),
      ...(fits(whole, limits.longText) ? [] : (['shortened'] as const))
    ]
  }
}
