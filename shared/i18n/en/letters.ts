import type { letters as dutch } from '../nl/letters.ts'
import type { SameKeys } from '../texts.ts'

/** Writing a letter, looking at it, and recording that it was sent. */
export const letters: SameKeys<typeof dutch> = {
  own: 'Another letter',
  title: '{{label}} for {{number}}',
  recorded: 'What you record',
  recordedHelp:
    'This goes in the dossier, and in the text of the letter as long as you did not change that place yourself.',
  text: 'The letter',
  textHelp: 'You can change each part; the letter is in Dutch. What stands between [brackets] is still missing.',
  addressee: 'Addressee',
  subject: 'Subject',
  paragraph: 'Paragraph {{number}}',
  leftOut: 'This paragraph is left out. Type here if you want it after all.',
  enclosures: 'Enclosures',
  enclosuresHelp: 'One a line; they stand at the end of the letter. Add them yourself.',
  copies: 'Copy to',
  copiesHelp: 'One a line; they stand at the end of the letter. Send them the copy yourself.',
  back: 'Back to the text of the regulation',
  backOf: '{{part}}: back to the text of the regulation',
  onPaper: 'The letter on paper',
  lacks: 'The letter is not finished',
  notYet: 'The letter cannot be sent yet.',
  next: 'On to sending',
  toText: 'Back to the text',
  send: 'Sending',
  sendHelp:
    'Klachtenboek sends nothing itself. Choose how the letter goes, send it, and then record that it was sent. The letter stays with the dossier as it was sent.',
  print: 'Print',
  mail: 'Save as e-mail…',
  mailSaved: 'The e-mail was saved as {{path}}. Open that file: your mail program shows the e-mail ready to be sent.',
  copy: 'Copy the text',
  copied: 'The text is on the clipboard. Paste it in your mail program.',
  notCopied: 'The text could not be copied. Save the letter as e-mail.',
  'noWay.letter':
    'No postal address of this complainant is known. Write the address above the letter yourself, or send it by e-mail or hand it over.',
  'noWay.email':
    'No e-mail address of this complainant is known. Fill it in yourself in your mail program, or send the letter by post or hand it over.',
  record: 'Record as sent',
  recording: 'Recording…',
  refused: 'The letter has not been recorded as sent yet.',
  changed: 'The dossier has changed meanwhile and was read again. Your letter has been kept; look at it once more.',
  draft: 'Written, not sent yet. Kept {{moment}}',
  sent: 'Sent {{moment}} · {{way}}',
  viewSent: 'View',
  viewSentOf: 'View {{label}} of {{moment}}',
  gone: 'The regulation of this dossier does not know this letter.'
}
