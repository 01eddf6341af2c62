import type { details as dutch } from '../nl/details.ts'
import type { SameKeys } from '../texts.ts'

export const details: SameKeys<typeof dutch> = {
  at: 'When was that?',
  text: 'Explanation',
  reason: 'Reason',
  means: 'In what way',
  direction: 'Did it come in or go out?',
  withWhom: 'With whom',
  employee: 'Employee informed',
  about: 'Employee involved',
  regulationTold: 'Was the complainant told of the complaint regulation?',
  involve:
    'Is the complaint about this employee too? The name is then added to those involved, and this employee can see the dossier as well.',
  consulted: 'Consulted',
  retention: 'Which goes first',
  signedOn: 'Signed on',
  aboutReceiver: 'Known that the complaint is about who received or registered it',
  notGiven: 'Not given by the complainant',
  reviewOn: 'Day to look again',
  newDueDay: 'New final date',
  movedTerms: 'Which terms move (none chosen: those due before the new date)',
  messages: 'What did you say?',
  slot: 'Signs as',
  drawn: 'Drawn signature',
  field: 'Field to correct',
  name: 'Name',
  role: 'Role',
  account: 'Account',
  password: 'Password',
  current: 'Current password',
  next: 'New password',
  recoveryKey: 'Recovery key'
}
