import type { tasks as dutch } from '../nl/tasks.ts'
import type { SameKeys } from '../texts.ts'

export const tasks: SameKeys<typeof dutch> = {
  classify: 'The complaint has not been classified yet',
  'inform-employee': 'The employee involved does not know of the complaint yet',
  'appoint-handler': 'There is no handler yet',
  'appoint-answerable': 'Nobody is answerable for the investigation yet',
  'inform-head': 'The head of department does not know of this serious complaint yet',
  'check-promise': 'Still to check whether the promise was kept',
  progress: 'Nothing has been recorded about the progress for a while',
  satisfaction: 'Still to ask whether the complainant is satisfied',
  refer: 'The complainant is not satisfied and has not been referred yet',
  complete: 'The form is not complete yet',
  sign: 'Signatures are still needed',
  close: 'Everything is there: the dossier can be closed',
  'intake-gap': 'Not all details of the complainant are there: ask for them',
  'retention-conflict': 'Keeping and destroying collide: choose which comes first',
  'review-hold': 'Destruction is held: see whether that is still needed',
  'answer-request': 'A request about data is still to be answered',
  'answer-request.inspection': 'Request to see data: still to be answered',
  'answer-request.rectification': 'Request to set data right: still to be answered',
  'answer-request.objection': 'Objection to the use of data: still to be answered',
  'carry-out': 'Carry out the ruling',
  given: 'Task'
}
