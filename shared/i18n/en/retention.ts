import type { retention as nl } from '../nl/retention.ts'
import type { SameKeys } from '../texts.ts'

/** The screen on which dossiers are destroyed, and the register of that. */
export const retention: SameKeys<typeof nl> = {
  title: 'Keeping and destroying',
  intro:
    'Dossiers stay for as long as the regulation says, and go after that. Here you see what may go, what is coming and what was destroyed.',
  'tab.vernietigen': 'To be destroyed',
  'tab.vernietigd': 'Destroyed',
  notRead: 'The list could not be read.',
  'none.title': 'Nothing has to go',
  'none.text': 'No dossier has to be destroyed now or in the coming six months.',
  readyNone: 'Nothing has to go yet.',
  ready_one: '{{count}} dossier may be destroyed now.',
  ready_other: '{{count}} dossiers may be destroyed now.',
  destroyNone: 'Destroy…',
  destroy_one: 'Destroy {{count}} dossier…',
  destroy_other: 'Destroy {{count}} dossiers…',
  chooseAll: 'Choose all that may go',
  'column.number': 'Dossier',
  'column.complaint': 'Complainant and complaint',
  'column.endedOn': 'Closed on',
  'column.by': 'Gone by',
  'column.standing': 'Standing',
  'standing.ready': 'May go',
  'standing.near': 'Coming up',
  'standing.coming': 'May go from {{day}}',
  'standing.held': 'Held: {{reason}} (to be looked at again on {{day}})',
  'standing.undecided': 'Keeping and destroying collide: choose in the dossier which goes first',
  'standing.waiting': 'To be finished in the dossier first: a request about data or a ruling',
  gone_one: '{{count}} dossier was destroyed.',
  gone_other: '{{count}} dossiers were destroyed.',
  restStays: 'You stopped after that; the others are still there.',
  record: 'Record',
  'sure.title_one': 'Destroy this dossier for good?',
  'sure.title_other': 'Destroy these {{count}} dossiers for good?',
  'sure.text_one':
    'The dossier goes with all that belongs to it: form, course, files and drafts. It cannot be brought back, not with the recovery key either.',
  'sure.text_other':
    'The dossiers go with all that belongs to them: form, course, files and drafts. They cannot be brought back, not with the recovery key either.',
  'sure.stays':
    'What stays: the number, the day, the ground and your name in the register of destruction, and a line without a name or text, so that old reports stay right.',
  'sure.list': 'What will be destroyed',
  'sure.line': '{{number}} · {{name}} ({{clause}})',
  'sure.checked_one': 'I have checked that this dossier may go',
  'sure.checked_other': 'I have checked that these {{count}} dossiers may go',
  'sure.confirm': 'Destroy for good',
  'sure.refused': 'Not everything went as you asked.',
  'noneDestroyed.title': 'Nothing has been destroyed yet',
  'noneDestroyed.text':
    'Of each dossier that is destroyed, the number, the day, the ground and who did it will stand here.',
  destroyedCount_one: '{{count}} dossier was destroyed.',
  destroyedCount_other: '{{count}} dossiers were destroyed.',
  'destroyed.number': 'Dossier',
  'destroyed.at': 'Destroyed on',
  'destroyed.by': 'By',
  'destroyed.ground': 'Ground',
  'destroyed.due': 'Gone by',
  ground: '{{title}} ({{clause}})',
  open: 'Keeping and destroying'
}
