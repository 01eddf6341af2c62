import EmailReplyParser from 'email-reply-parser'

/** What somebody wrote, and the earlier messages below it. */
export interface Parted {
  readonly text: string
  readonly quoted: string
}

/** The line with which Outlook, Gmail, Apple Mail and others begin an earlier message, or one that is passed on. */
export const earlierMessage =
  /^[ \t]*(?:-{2,}[ \t]*(?:oorspronkelijk bericht|original message|doorgestuurd bericht|forwarded message)|begin (?:doorgestuurd bericht|forwarded message):)/im

function atLine(text: string): Parted {
  const place = text.search(earlierMessage)
  return place < 0 ? { text, quoted: '' } : { text: text.slice(0, place), quoted: text.slice(place) }
}

/**
 * Parts what was written from the earlier messages below it; a quotation with words of the sender after it stays where it is.
 * Where nothing else was written, as in a mail that was passed on, all of it is what was written.
 */
export function partQuoted(whole: string): Parted {
  const { text, quoted } = atLine(whole)
  const fragments = new EmailReplyParser().read(text).getFragments()
  const last = fragments.findLastIndex((one) => !one.isQuoted() && one.getContent().trim() !== '')
  if (last < 0) return { text: whole.trim(), quoted: '' }
  const written = (from: number, to?: number): string =>
    fragments
      .slice(from, to)
      .map((one) => one.getContent())
      .join('\n')
  const below = [written(last + 1), quoted].map((part) => part.trim()).filter((part) => part !== '')
  return { text: written(0, last + 1).trim(), quoted: below.join('\n\n') }
}
