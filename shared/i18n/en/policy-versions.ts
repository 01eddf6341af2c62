import type { SameKeys } from '../texts.ts'
import type { policyVersions as dutch } from '../nl/policy-versions.ts'

export const policyVersions: SameKeys<typeof dutch> = {
  list: 'All versions',
  version: 'Version',
  from: 'For complaints received from',
  inForce: 'in force',
  future: 'in force later',
  document: 'View document',
  documentOf: 'View document: version {{version}}',
  webPage: 'Save web page…',
  webPageOf: 'Save web page…: version {{version}}',
  past: 'was in force up to {{day}}',
  replaced: 'never in force: a later version took its place',
  withdrawn: 'taken back before it was in force',
  withdraw: 'Take back version {{version}}…',
  withdrawQuestion: 'Take back version {{version}}?',
  withdrawText:
    'This version was to hold for complaints received from {{day}}. Once taken back it never holds; {{before}} goes on. You can still read it.',
  withdrawConfirm: 'Take the version back',
  withdrawDone: 'Version {{version}} was taken back.',
  named: 'version {{version}}',
  read: 'Read version {{version}}',
  reading: 'Version {{version}}, for complaints received from {{day}}',
  compare: 'What changed?',
  earlier: 'From version',
  later: 'To version',
  same: 'Nothing changed between these versions.',
  one: 'There is only one version yet.'
}
