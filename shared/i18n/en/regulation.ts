import type { regulation as dutch } from '../nl/regulation.ts'
import type { SameKeys } from '../texts.ts'

/** What stands around the regulation as a document: area `regulation`. The regulation itself is always Dutch. */
export const regulation: SameKeys<typeof dutch> = {
  titleOf: '{{title}} of {{office}}',
  inForce: 'In force from {{day}} ({{policy}}, version {{version}}).',
  contents: 'Contents',
  notes: 'For our office: still to be checked'
}
