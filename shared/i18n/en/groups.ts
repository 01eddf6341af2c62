import type { groups as dutch } from '../nl/groups.ts'
import type { SameKeys } from '../texts.ts'

export const groups: SameKeys<typeof dutch> = {
  registration: 'Registration',
  complainant: 'Complainant',
  complaint: 'Complaint',
  classification: 'Classification',
  handling: 'Handling',
  settlement: 'Settlement',
  improvement: 'Improvement',
  signing: 'Signing and keeping'
}
