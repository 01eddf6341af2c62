import type { today as dutch } from '../nl/today.ts'
import type { SameKeys } from '../texts.ts'

export const today: SameKeys<typeof dutch> = {
  title: 'Today',
  heading_one: 'Today · {{count}} matter',
  heading_other: 'Today · {{count}} matters',
  group: '{{urgency}} ({{count}})',
  due: 'no later than {{due}}',
  workBy: 'last working day {{day, day}}',
  taskFor: 'For: {{who}}',
  taskAbout: 'This is about: {{who}}',
  since: 'since {{day, day}}',
  responsible: 'Responsible: {{names}}',
  noSummary: 'no summary yet',
  noName: 'name not known yet',
  round: 'round {{round}}',
  destroy: 'To Keeping',
  explain: 'What does this mean?',
  openDossier: 'Open the dossier',
  'button.inDossier': '{{label}}, dossier {{number}}',
  'empty.title': 'Nothing to do today',
  'empty.text':
    'All complaints are up to date. As soon as a term comes near or something waits for you, it shows here.',
  'empty.ownText':
    'Nothing waits for you. As soon as a term nears in a dossier that concerns you, or something is asked of you, you see it here.',
  'empty.register': 'View the register',
  'empty.new': 'Register a complaint',
  'calm.text': 'Nothing has to be done today. This is coming up:',
  'damaged.title_one': '{{count}} dossier is damaged, gone or not the latest version',
  'damaged.title_other': '{{count}} dossiers are damaged, gone or not the latest version',
  'damaged.text':
    'All other dossiers remain usable. Put a damaged dossier back from a backup, under Settings → Backup; if that does not work, keep the folder and ask for help. The register says per dossier what is wrong.',
  'damaged.ownTitle_one': '{{count}} dossier cannot be read',
  'damaged.ownTitle_other': '{{count}} dossiers cannot be read',
  'damaged.ownText':
    'Do you miss a dossier that concerns you? Tell whoever manages the complaints, who sees in the register what is wrong.',
  'damaged.show': 'View in the register',
  'findings.title_one': 'Something in the data folder is not right',
  'findings.title_other': '{{count}} things in the data folder are not right',
  'findings.newKey': 'Make a new recovery key',
  'findings.seen': 'I know about this',
  'findings.kept': 'What you tick off is no longer shown here; the journal keeps it, with your name.',
  'reports.title': 'Reports to discuss ({{count}})',
  'reports.line': 'Report over {{period}}',
  'reports.audience': 'for: {{audience}}',
  'reports.open': 'Open the report',
  'reports.openOver': 'Open the report over {{period}}',
  'unregistered.title': 'Not registered yet ({{count}})',
  'unregistered.saved': 'draft of {{time}}',
  'unregistered.goOn': 'Go on filling in',
  'unregistered.goOnWith': 'Go on filling in: {{name}}, draft of {{time}}',
  notRead: 'Today could not be read.'
}
