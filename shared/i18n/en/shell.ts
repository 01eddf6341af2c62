import type { shell as dutch } from '../nl/shell.ts'
import type { SameKeys } from '../texts.ts'

/** Texts of the frame around the screens and of the pieces that all screens share. */
export const shell: SameKeys<typeof dutch> = {
  title: 'Klachtenboek',
  skip: 'Skip to content',
  navigation: 'Main menu',
  today: 'Today',
  register: 'Register',
  new: 'New complaint',
  newHint: 'New complaint (Ctrl+N)',
  reports: 'Reports',
  settings: 'Settings',
  waiting_one: '{{label}}, {{count}} matter needs attention',
  waiting_other: '{{label}}, {{count}} matters need attention',
  demo: 'Sample office',
  loggedInAs: '{{name}} · {{role}}',
  lock: 'Lock',
  lockHint: 'Lock (Ctrl+L)',
  outOfReach: 'Klachtenboek cannot be opened.',
  'broken.title': 'This screen went wrong',
  'broken.text':
    'What was recorded is safe in the dossier, and your text is kept up to your last pause. Please try again.',
  'broken.retry': 'Try again',
  clause: 'cl. {{clause}}',
  clauseOpens: 'Clause {{clause}}: {{title}}',
  clauseReconstructed:
    'We filled in this clause because its original text was missing. Check that it is right for your office.',
  'password.show': 'Show {{label}}'
}
