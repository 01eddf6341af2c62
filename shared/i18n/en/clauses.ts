import type { clauses as dutch } from '../nl/clauses.ts'
import type { SameKeys } from '../texts.ts'

/** How a clause is carried out, and what a period shows of it: area `clauses`. */
export const clauses: SameKeys<typeof dutch> = {
  title: 'Compliance by clause',
  intro:
    'For each clause: how the register carries it out, and what the dossiers of this period show of it. Terms count destroyed dossiers too.',
  introShared: 'The counts per field are in the internal edition only.',
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

  'rule.form': 'No complaint without a form: every dossier starts with one, and it prints blank and filled.',
  'rule.handling': 'Only who has this role can be the handler.',
  'rule.involvedExcluded': 'The involved employee is refused as the handler.',
  'rule.employeeInformed': 'An open task until it is recorded who was informed and when.',
  'rule.classification': 'The complaint waits until someone who may do so has classified it.',
  'rule.headInformed': 'An open task at this gravity until the head of the department is informed.',
  'rule.callBack': 'The messages of the call-back are ticked one by one.',
  'rule.checkPromise': 'Calling back opens only after the check is recorded.',
  'rule.sample': 'A sample of the closed dossiers.',
  'rule.groupLetter': 'A group letter from the set number of relations.',
  'rule.retention': 'The retention counts for each dossier.',
  'rule.progress': 'A reminder when a complaint is quiet for too long.',
  'rule.decision': 'A dossier does not close without a recorded decision.',
  'rule.completeness': 'Closing is refused while a required field is empty; each empty field is named.',
  'rule.satisfaction': 'An open task until it is recorded whether the complainant is satisfied.',
  'rule.mustBeSatisfied': 'A dossier closes only when the complainant is satisfied.',
  'rule.reopening': 'Reopening begins a new round with new terms; the old round is kept.',
  'rule.independentBody': 'Referral and ruling are recorded.',
  'rule.confidentiality':
    'The register is encrypted, access goes by role, every view is noted and nothing leaves this computer.',
  'rule.annual': 'Annual report with counts, causes, trends, lead times and terms.',
  'rule.periodic': 'A report over any period.',
  'rule.recommendations': 'Recommendations, written in the report.',
  'rule.archive': 'Closed forms can be found by year.',
  'rule.meeting': 'A chapter with the discussion and the decision in the report.',

  'term.inTime': '{{label}}: {{met}} of {{total}} in time.',
  'term.inTimeHidden': '{{label}}: {{met}} in time, {{missed}} too late.',
  'term.none': '{{label}}: did not arise in this period.',
  'term.late': 'Too late: {{dossiers}}.',
  'record.field.all': '“{{label}}” is in {{have}} of {{total}} dossiers.',
  'record.field.closed': '“{{label}}” is in {{have}} of {{total}} closed dossiers.',
  'record.signatures': 'Fully signed: {{have}} of {{total}} dossiers that needed it.'
}
