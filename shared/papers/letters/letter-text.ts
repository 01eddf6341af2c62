import type { ComposedLetter } from '../../domain/letters/kept-letter.ts'
import type { Office } from '../../domain/office/office.ts'
import type { Translate } from '../../i18n/translator.ts'

/** What stands under a letter: who signs it, as what, for which office. */
export function signatureLines({ signer }: ComposedLetter, office: Office): string[] {
  return [signer.name, signer.role, office.name].filter((line) => line !== '')
}

/** What a letter says below its signature: what goes with it, and who gets a copy. */
export function letterFoot({ enclosures, copies }: ComposedLetter, t: Translate): string[] {
  return [
    { title: t('documents:letter.enclosures', { count: enclosures.length }), lines: enclosures },
    { title: t('documents:letter.copies'), lines: copies }
  ]
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [title, ...lines].join('\n'))
}

/** A letter as plain text, as for an e-mail. */
export function letterText(letter: ComposedLetter, office: Office, t: Translate): string {
  const closing = [t('documents:letter.closing'), '', ...signatureLines(letter, office)].join('\n')
  return [...letter.paragraphs, closing, ...letterFoot(letter, t)].join('\n\n')
}
