import type { form as dutch } from '../nl/form.ts'
import type { SameKeys } from '../texts.ts'

export const form: SameKeys<typeof dutch> = {
  requiredNote: 'A field with a * must be filled in.',
  day: 'Date',
  time: 'Time',
  turn: 'Summer or winter time',
  'turn.first': 'first time (summer time)',
  'turn.second': 'second time (winter time)',
  dayExample: 'dd-mm-yyyy',
  timeExample: 'hh:mm',
  openCalendar: 'Open the calendar',
  suggestedDays: 'Working days to come',
  noChoice: 'No choice',
  tooLong: 'This text is too long: there is room for {{limit}} characters. Nothing was cut off; please shorten it.',
  roomLeft: 'Characters left: {{room}}.',
  peopleHelp: 'Choose colleagues or type a name. Press Enter to add another.',
  removePerson: 'Remove {{name}}',
  bsnTitle: 'This looks like a citizen service number (BSN): {{numbers}}',
  bsnText: 'A BSN does not belong in a complaint. Remove it if it is one; you can also carry on.',
  emailOdd: 'This does not look like an e-mail address. Is it right? It stays as you typed it.',
  notGiven: 'Not given',
  empty: 'Not filled in',
  draftSavedAt: 'Draft saved at {{time}}',
  draftWaiting: 'Saving draft…',
  draftUntouched: 'What you type is kept as a draft by itself.',
  draftFailed: 'The draft has not been saved to disk yet.',
  draftFailedHelp:
    'Your text is still on the screen and stays there. We keep trying. Do not close the program before it says here that the draft is saved.'
}
