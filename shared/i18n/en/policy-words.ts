import type { policyWords as dutch } from '../nl/policy-words.ts'
import type { SameKeys } from '../texts.ts'

export const policyWords: SameKeys<typeof dutch> = {
  'has.incompleteIntake': 'An incomplete complaint is taken in all the same',
  'has.confirmation': 'Receipt is acknowledged',
  'has.headInformed': 'The head is told of a serious complaint',
  'has.callBack': 'The complainant is called back',
  'has.sample': 'There is a sample',
  'has.groupLetter': 'Many complaints on one subject: the group gets a letter',
  'has.progress': 'Remind when a case lies still',
  'has.independentBody': 'The complainant can go to an independent body',
  'rule.form': 'No complaint without a form: every dossier starts with one, and it prints blank and filled.',
  'rule.handling': 'Only someone in a role that may handle complaints can be the handler.',
  'rule.involvedExcluded': 'The involved employee is refused as the handler.',
  'rule.employeeInformed': 'An open task until it is recorded who was informed and when.',
  'rule.classification': 'The complaint waits until someone who may do so has classified it.',
  'rule.headInformed': 'An open task at this gravity until the head of the department is informed.',
  'rule.callBack': 'The messages of the call-back are ticked one by one.',
  'rule.checkPromise': 'Calling back opens only after the check is recorded.',
  'rule.sample': 'The regulation holds how many dossiers a sample counts; your office draws it itself.',
  'rule.groupLetter':
    'The regulation holds from how many relations on a group gets a letter; your office writes it itself.',
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
  'rule.meeting': 'A chapter with the discussion and the decision in the report.'
}
