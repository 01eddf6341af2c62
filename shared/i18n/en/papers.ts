import type { papers as dutch } from '../nl/papers.ts'
import type { SameKeys } from '../texts.ts'

/** The files of a dossier. */
export const papers: SameKeys<typeof dutch> = {
  title: 'Documents',
  lead: 'Drag files onto this window, paste them or choose them: attachments, e-mails, letters, scans. They are kept with the dossier, encrypted, and go when it is destroyed.',
  leadReading: 'The files that are kept with this dossier.',
  toCome: 'Documents with this complaint',
  toComeLead:
    'Drag files onto this window or choose them. Once the complaint is registered, you add them to the dossier.',
  toComeNote:
    'Once the complaint is registered, you add these files to the dossier. If you close Klachtenboek before that, choose them again: a draft keeps no files.',
  none: 'There are no documents yet.',
  choose: 'Choose documents…',
  chosen: 'Files chosen',
  add_one: 'Add',
  add_other: 'Add {{count}} documents',
  busy: 'Adding…',
  adding: 'Adding {{name}}',
  added: 'added',
  leaveOut: 'Do not add {{name}}',
  view: 'View',
  viewOne: 'View {{name}}',
  elsewhere: 'Open elsewhere…',
  elsewhereOne: 'Open {{name}} elsewhere…',
  elsewhereAsk: 'Open “{{name}}” in another program?',
  elsewhereLeaves:
    'The other program gets a temporary copy. It lies outside the safe of Klachtenboek: not encrypted, and readable for whoever can use your account on this PC.',
  elsewhereGoes:
    'Klachtenboek removes the copy when it locks, when you log out and when you close it. If the other program still holds it then, that is done the next time; so close that program first.',
  elsewhereReadOnly:
    'The copy is only to be read: what you change in it does not come into the dossier. What you save or send yourself in the other program cannot be removed by Klachtenboek. The journal keeps that you made a copy.',
  elsewhereOpen: 'Open copy',
  elsewhereOpened:
    '“{{name}}” is open in another program, as a temporary copy. Klachtenboek removes it when it locks or closes.',
  elsewhereNot: 'The document was not opened in another program.',
  save: 'Save as…',
  saveOne: 'Save {{name}} as…',
  remove: 'Remove',
  removeNamed: 'Remove {{name}}',
  removeOne: 'Remove “{{name}}”?',
  dangerous: 'A file of this kind can do harm when it is opened. Klachtenboek therefore does not open it.',
  saveDangerous: 'Save “{{name}}”?',
  saveDangerousText:
    'A file of this kind can harm your PC when you open it. Save it only if you know who it comes from and what you need it for. In the dossier it does nothing.',
  saveAnyway: 'Save anyway',
  savedTo: 'Saved: {{path}}. That copy is outside Klachtenboek and is not encrypted; remove it when you are done.',
  notSaved: 'The document was not saved.',
  reading: 'Opening the document…',
  notRead: 'The document cannot be opened.',
  unreadable: 'This file is damaged or other than its name says, and cannot be shown here. You can still save it.',
  'mail.reading': 'The e-mail is being read…',
  'mail.filled':
    'Filled in from the e-mail: which way it went, when, and its subject. Check that it is right; you can still change everything.',
  'mail.found_one': 'One e-mail was read: which way it went, when, and what it is about.',
  'mail.found_other': '{{count}} e-mails were read: which way they went, when, and what they are about.',
  'mail.filledNoMoment':
    'Filled in from the e-mail: which way it went, and its subject. It tells no moment between the receipt of the complaint and now: check the moment below.',
  'mail.noMoment':
    'Not every one tells a moment between the receipt of the complaint and now: for that, the moment below counts.',
  'mail.own': 'Keep of each e-mail what it says itself; what you fill in below counts for the rest',
  'mail.momentBelow': 'moment: see below',
  'mailView.from': 'From',
  'mailView.to': 'To',
  'mailView.sent': 'Sent',
  'mailView.received': 'Received',
  'mailView.subject': 'Subject',
  'mailView.notSaid': 'not known',
  'mailView.attachments': 'Attachments',
  'mailView.attachmentsNote':
    'The attachments are inside the e-mail and cannot be opened here. Do you need one? Choose “Open elsewhere…”: your mail program then opens a copy of the e-mail.',
  'mailView.quoted': 'Earlier messages below this e-mail',
  'mailView.note.future': 'The e-mail says it was received later than now. That moment is therefore not shown.',
  'mailView.note.noText': 'No text can be read in the e-mail.',
  'mailView.note.shortened':
    'The e-mail is longer than fits here: you see its beginning. The file itself is kept whole and can be saved.',
  'mailView.note.cut':
    'The e-mail is very large. Only its beginning was read; attachments may be missing from this list.',
  'mailView.note.winmail':
    'The e-mail was packed by Outlook (winmail.dat). Its layout and attachments cannot be read here. Save it and open it in Outlook.',
  'mailView.tooSlow':
    'Reading the e-mail took too long and was stopped. The file is kept unchanged; you can save it and open it in your mail program.',
  'mailView.unreadable':
    'This file is called an e-mail, but is none or is damaged, and cannot be shown here. It is kept as it came in; you can save it.'
}
