import type { intake as dutch } from '../nl/intake.ts'
import type { SameKeys } from '../texts.ts'

/** Texts of the screen on which a complaint is taken in. */
export const intake: SameKeys<typeof dutch> = {
  title: 'New complaint',
  lead: 'Fill in what you know. What is missing can follow later.',
  shortcuts: 'Ctrl+Enter registers, Ctrl+S saves the draft, F1 shows the clause behind a field.',
  register: 'Register complaint',
  aboutReceiver: 'The complaint is about who received it or registers it now.',
  aboutReceiverOut:
    'That is allowed, so that no complaint gets lost. Others then handle it (article {{clause}}), and the history says that it was known.',
  aboutReceiverIn:
    'That is allowed, so that no complaint gets lost. The history says that it was known. Better have a colleague handle it.',
  aboutReceiverKnown: 'I know this and register the complaint as it was made',
  notGivenOf: '{{field}}: not given by the complainant',
  registering: 'Registering the complaint…',
  saveDraft: 'Save draft',
  refused: 'The complaint is not registered yet. What you typed is still here.',
  'group.registration': 'When and how did the complaint reach you?',
  'group.complainant': 'Who is complaining?',
  'group.complaint': 'What is the complaint about?',
  'group.classification': 'What kind of complaint is it?',
  classifiedByOther: 'The {{role}} classifies the complaint after you have registered it.',
  classifiedLater: 'You may also fill this in later: the complaint then waits to be classified.',
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
