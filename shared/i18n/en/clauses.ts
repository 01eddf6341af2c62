import type { clauses as dutch } from '../nl/clauses.ts'
import type { SameKeys } from '../texts.ts'

/** How a clause is carried out, and what a period shows of it: area `clauses`. */
export const clauses: SameKeys<typeof dutch> = {
  title: 'Compliance by clause',
  intro:
    'For each clause: how the register carries it out, and what the dossiers of this period show of it. Terms count destroyed dossiers too.',
  introShared: 'The counts per field and per act are in the internal edition only.',
  clause: 'Clause',
  how: 'How it is carried out',
  evidence: 'What this period shows',
  noEvidence: 'no figures',
  reconstructed: 'reconstruction, please check',

  'way.term': 'Term “{{label}}”: the register works out the last day, reminds of it and remembers the outcome.',
  'way.field.never': 'Field “{{label}}” on the form.',
  'way.field.intake': 'Field “{{label}}”, required at intake.',
  'way.field.closing': 'Field “{{label}}”, required before closing.',
  'way.role': 'Role “{{label}}” with permissions of its own.',
  'way.builtOn': 'Role “{{label}}” with the permissions of “{{builtOn}}” and its own besides.',
  'way.stage': 'Responsible: {{label}}. The hand-over is in the history.',
  'way.signature': 'Signature of the {{label}} on the form, with an account of their own.',
  'way.letter': 'Letter “{{label}}”: the register makes it from the dossier.',
  'way.text': 'Told in the regulation that the register prints.',

  'list.signalKinds': 'Kinds of signal: {{labels}}.',
  'list.complainantKinds': 'Kinds of complainant: {{labels}}.',
  'list.channels': 'Channels: {{labels}}.',
  'list.classes': 'Classes: {{labels}}. Counted in every report.',
  'list.gravities': 'Gravities: {{labels}}.',
  'list.grounds': 'Grounds: {{labels}}.',

  'term.inTime': '{{label}}: {{met}} of {{total}} in time.',
  'term.inTimeHidden': '{{label}}: {{met}} in time, {{missed}} too late.',
  'term.complainant': '{{label}}: {{met}} of {{total}} complainants made use of it.',
  'term.complainantHidden': '{{label}}: used {{met}} times, expired {{missed}} times.',
  'term.none': '{{label}}: did not arise in this period.',
  'term.late': 'Too late: {{dossiers}}.',
  'term.lateAre': 'Too late:',
  'record.none': 'Did not arise in this period.',
  'record.rule.handlerAppointed': 'A handler was appointed in {{have}} of {{total}} dossiers.',
  'record.rule.handledByInvolved': 'Handled by the involved employee: {{have}} of {{total}} dossiers.',
  'record.rule.employeeInformed': 'The involved employee was informed in {{have}} of {{total}} dossiers.',
  'record.rule.classified': 'Classified: {{have}} of {{total}} dossiers.',
  'record.rule.headInformed':
    'The head of the department was informed of {{have}} of {{total}} complaints of this gravity.',
  'record.rule.calledBack': 'Called back: {{have}} of {{total}} closed complaints.',
  'record.rule.promiseChecked':
    'Checked before calling back: {{have}} of {{total}} complaints that were called back on.',
  'record.rule.progress': 'Progress is up to date in {{have}} of {{total}} complaints that still run.',
  'record.rule.decisionSent': 'The decision was sent for {{have}} of {{total}} closed complaints.',
  'record.rule.complete': 'Filled in completely: {{have}} of {{total}} closed forms.',
  'record.rule.satisfactionAsked': 'Satisfaction was asked for {{have}} of {{total}} closed complaints.',
  'record.rule.satisfied': 'The complainant was satisfied with {{have}} of {{total}} closed complaints.',
  'record.rule.reopened': 'A new round began for {{have}} of {{total}} complaints.',
  'record.rule.referred': 'Referred or appealed: {{have}} of {{total}} complaints.',
  'record.rule.ruled': 'The ruling was recorded for {{have}} of {{total}} of those complaints.',
  'record.rule.archived': 'Closed and kept: {{have}} of {{total}} dossiers.',
  'record.field.all': '“{{label}}” is in {{have}} of {{total}} dossiers.',
  'record.field.closed': '“{{label}}” is in {{have}} of {{total}} closed dossiers.',
  'record.signatures': 'Fully signed: {{have}} of {{total}} dossiers that needed it.'
}
