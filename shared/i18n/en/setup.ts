import type { setup as dutch } from '../nl/setup.ts'
import type { SameKeys } from '../texts.ts'

/** Texts of the first use. */
export const setup: SameKeys<typeof dutch> = {
  title: 'Set up Klachtenboek',
  intro: 'This takes a few minutes. Everything stays on this PC; nothing goes over the internet.',
  refused: 'The office has not been set up yet. What you filled in is still here.',
  complete: 'Set up office',
  'office.step': 'Office',
  'office.title': 'Your office',
  'office.intro': 'This is how your office appears on forms and reports. You can change it later.',
  'policy.step': 'Regulation',
  'policy.title': 'Your complaint regulation',
  'policy.intro': 'Klachtenboek carries out this regulation: fields, terms, signatures and reports follow from it.',
  'policy.choose': 'Choose your complaint regulation',
  'policy.missing': 'Choose a complaint regulation.',
  'policy.name': '{{title}} for: {{sort}} ({{id}})',
  'policy.says_one': '{{count}} clause. Terms: {{terms}}.',
  'policy.says_other': '{{count}} clauses. Terms: {{terms}}.',
  'policy.refused': 'The file {{file}} was skipped. You can choose any of the other regulations.',
  'policy.read': 'Read all clauses of {{id}}',
  'retention.missing': 'Choose how long your office keeps dossiers.',
  'calendar.step': 'Calendar',
  'calendar.title': 'Your working days',
  'calendar.intro': 'Klachtenboek counts working days by these, and reminds you in time. You can change them later.',
  'account.step': 'Your account',
  'account.title': 'Your account',
  'account.intro': 'The first account is the complaints officer’s. Add colleagues afterwards, under Settings.',
  'account.name': 'Your name',
  'account.nameMissing': 'Fill in your name, as it should stand on the form.',
  'summary.step': 'Check',
  'summary.title': 'Is this right?',
  'summary.intro': 'Look everything over once more. “Back” lets you change it.',
  'summary.contact': 'Phone and e-mail',
  'key.title': 'Keep your recovery key',
  'key.intro': 'Your office has been set up. This key lets you back in if you forget your password.',
  'key.done': 'Open Klachtenboek'
}
