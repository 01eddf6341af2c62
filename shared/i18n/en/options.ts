import type { options as dutch } from '../nl/options.ts'
import type { SameKeys } from '../texts.ts'

export const options: SameKeys<typeof dutch> = {
  'modes.oral': 'oral',
  'modes.written': 'written',
  'judgements.founded': 'well-founded',
  'judgements.partly': 'partly well-founded',
  'judgements.unfounded': 'unfounded',
  'judgements.none': 'no judgement',
  'retentionChoices.keep': 'keep longer',
  'retentionChoices.destroy': 'destroy in time',
  'satisfactions.yes': 'yes',
  'satisfactions.no': 'no',
  'satisfactions.unknown': 'unknown',
  'confirmations.yes': 'yes',
  'confirmations.no': 'no',
  'directions.in': 'in',
  'directions.out': 'out',
  'papers.attachment': 'attachment',
  'papers.mail': 'e-mail',
  'papers.letter': 'letter',
  'papers.scan': 'scan of paper',
  'papers.other': 'other document',
  'means.letter': 'letter',
  'means.email': 'e-mail',
  'means.handed': 'handed over',
  'means.phone': 'phone',
  'means.in-person': 'in person',
  'means.unreachable': 'not possible: the complainant left no address, phone number or e-mail address'
}
