import type { intake as dutch } from '../nl/intake.ts'
import type { SameKeys } from '../texts.ts'

/** Texts of the screen on which a complaint is taken in. */
export const intake: SameKeys<typeof dutch> = {
  title: 'New complaint',
  lead: 'Fill in what you know. What is missing can follow later.',
  shortcuts:
    'Ctrl+Enter registers, Ctrl+S saves the draft, Ctrl+T begins a complaint by telephone, F1 shows the clause behind a field.',
  register: 'Register complaint',
  aboutReceiver: 'The complaint is about who received it or registers it now.',
  aboutReceiverOut:
    'That is allowed, so that no complaint gets lost. Others then handle it (article {{clause}}), and the history says that it was known.',
  aboutReceiverIn:
    'That is allowed, so that no complaint gets lost. The history says that it was known. Better have a colleague handle it.',
  aboutReceiverKnown: 'I know this and register the complaint as it was made',
  notGivenOf: '{{field}}: not given by the complainant',
  registering: 'Registering the complaint…',
  'alike.title': 'Is this complaint known already?',
  'alike.text':
    'What you are registering looks like what stands below. Nothing was registered yet, and what you typed stays. If it is the same complaint, look at that dossier and go on there.',
  'alike.list': 'Dossiers that are alike',
  'alike.received': 'received on {{day}}',
  'alike.why': 'Why: {{why}}.',
  'alike.ground.email': 'the same e-mail address',
  'alike.ground.phone': 'the same phone number',
  'alike.ground.name': 'the same name',
  'alike.ground.text': 'nearly the same text',
  'alike.look': 'Look at dossier {{number}}',
  'alike.open': 'To dossier {{number}}; your draft is kept',
  'alike.register': 'Register anyway',
  'alike.back': 'Back',
  saveDraft: 'Save draft',
  refused: 'The complaint is not registered yet. What you typed is still here.',
  'talk.begin': 'Somebody is calling',
  'talk.beginHint': 'New complaint by telephone (Ctrl+T)',
  'talk.title': 'On the telephone',
  'talk.toForm': 'In the order of the form',
  'group.talk': 'In the order of a conversation. What stands below can wait until after the call.',
  'group.registration': 'When and how did the complaint reach you?',
  'group.complainant': 'Who is complaining?',
  'group.complaint': 'What is the complaint about?',
  'group.classification': 'What kind of complaint is it?',
  classifiedByOther: 'The {{role}} classifies the complaint after you have registered it.',
  classifiedLater: 'You may also fill this in later: the complaint then waits to be classified.',
  'mail.title': 'Did the complaint come by e-mail?',
  'mail.lead': 'Drag the e-mail file (.eml) onto this window or choose it: Klachtenboek then fills in what is in it.',
  'mail.choose': 'Choose an e-mail file',
  'mail.paste': 'Paste the text of an e-mail',
  'mail.pasteLabel': 'Text of the e-mail',
  'mail.pasteHelp': 'Take the lines with sender and subject along if you can copy them.',
  'mail.pasteFill': 'Fill in from this text',
  'mail.reading': 'Reading the e-mail…',
  'mail.filled': 'Filled in from the e-mail of {{from}}. Check that it is right; you can still change everything.',
  'mail.unknownSender': 'an unknown sender',
  'mail.kept':
    'The e-mail itself, with its attachments, stands below under “Documents with this complaint”. After registering you add it to the dossier.',
  'mail.notKept':
    'Text that was pasted is no file: the e-mail itself and its attachments do not come into the dossier. Keep them in your mail program, or add them as a file.',
  'mail.others':
    'You gave {{total}} e-mails at once. Only the first was read; begin a new complaint for each other one.',
  'mail.quoted': 'Earlier messages below this e-mail',
  'mail.quotedNotFilled': 'This is not in the description. Copy what you need of it.',
  'mail.note.noMoment': 'The e-mail does not say when it was received. Fill in the moment at “Received at” yourself.',
  'mail.note.future':
    'According to the e-mail it was received later than now. That moment was not taken over. Fill in the moment at “Received at” yourself.',
  'mail.note.noText': 'No text can be read in the e-mail. Fill in the description yourself.',
  'mail.note.shortened': 'The text is too long for the form. Its beginning was taken over, the rest was not.',
  'mail.note.cut': 'The e-mail is very large. Only its beginning was read; attachments may be missing.',
  'mail.note.winmail':
    'The e-mail was packed by Outlook (winmail.dat). The layout and attachments in that cannot be read. Open it in Outlook, and add what is missing.',
  'mail.note.pasted':
    'When the e-mail was received was not taken from pasted text. Fill in the moment at “Received at” yourself.',
  'mail.note.pastedSent':
    '“Received on” holds when the e-mail was sent: that is what the pasted text says. If it was received later, change the moment.',
  'mail.fault.notMail':
    'This file is not an e-mail. Nothing was filled in. Save the e-mail as .eml in your mail program and choose that file.',
  'mail.fault.outlook':
    'This file was saved in the form of Outlook itself (.msg), which cannot be read here. Nothing was filled in; the file does stand with the documents below. Save the e-mail as .eml, or copy the text into the form.',
  'mail.fault.tooSlow':
    'Reading the e-mail took too long and was stopped. Nothing was filled in. Copy the text into the form yourself.',
  'mail.fault.notRead':
    'The e-mail file cannot be read. Nothing was filled in. Check that it is still there and that you may open it, and choose it again.',
  'mail.fault.broken':
    'The e-mail is damaged and cannot be read. Nothing was filled in. Save it again in your mail program, or copy the text into the form.',
  'mail.takenTitle': 'Replace what is there?',
  'mail.takenText': 'Something other than in the e-mail is already here: {{fields}}. The other fields were filled in.',
  'mail.replace': 'Replace',
  'mail.leave': 'Leave as it is',
  'drafts.title': 'You had already begun',
  'drafts.continue': 'Continue with the draft of {{time}}',
  'drafts.continueWith': 'Continue with the draft of {{time}} ({{name}})',
  'drafts.discard': 'Discard draft',
  'drafts.discardOf': 'Discard the draft of {{time}}',
  'drafts.confirmTitle': 'Discard this draft?',
  'drafts.confirmText': 'What is in the draft of {{time}} will be gone.',
  'drafts.keep': 'Keep draft',
  'drafts.another': 'Begin another complaint',
  'drafts.gone':
    'The draft you went to is not there: it was registered or thrown away, or it is not yours. You can write down a complaint below.',
  'drafts.notRead': 'Your earlier drafts cannot be read just now.'
}
