import MailComposer from 'nodemailer/lib/mail-composer'
import { tidyLine } from '../../../../shared/domain/text/tidy.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { letterText } from '../../../../shared/papers/letters/letter-text.ts'
import type { LetterMailInput, Paper } from '../../../../shared/papers/document-input.ts'
import { letterFileName, makeLetter } from './letter.ts'

function textOfMail({ letter, office, language, isSample = false }: LetterMailInput): string {
  const t = createTranslator(language)
  return [...(isSample ? [t('documents:sample')] : []), letterText(letter, office, t)].join('\n\n')
}

/** A letter as an e-mail that still has to be sent: its text, with the letter itself as PDF, for the office's own mail program. */
export async function makeLetterMail(input: LetterMailInput, fontsFolder: string): Promise<Paper> {
  const { letter, to, now } = input
  const { bytes, unshown } = await makeLetter({ ...input, kind: 'letter' }, fontsFolder)
  const name = `${letter.reference}.${letter.id}.${String(Date.parse(now))}`.replace(/[^A-Za-z0-9.-]/g, '-')
  const mail = new MailComposer({
    ...(to === null ? {} : { to: { name: tidyLine(to.name), address: to.address } }),
    subject: tidyLine(letter.subject),
    text: textOfMail(input),
    attachments: [
      { filename: letterFileName(letter, 'pdf'), content: Buffer.from(bytes), contentType: 'application/pdf' }
    ],
    date: new Date(now),
    messageId: `<${name}@klachtenboek.invalid>`,
    baseBoundary: name.slice(-32),
    // Mail programs open a message with this header as one to be sent, and not as one that came in.
    headers: { 'X-Unsent': '1' },
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'win'
  })
  const made = await mail.compile().build()
  bytes.fill(0)
  // Of its own memory: a small message would otherwise share it with others, and could not be handed over.
  return { bytes: Uint8Array.from(made), unshown }
}
