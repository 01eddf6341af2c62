/** What stands around the regulation as a document: area `regulation`. The regulation itself is always Dutch. */
export const regulation = {
  titleOf: '{{title}} van {{office}}',
  inForce: 'Geldt vanaf {{day}} ({{policy}}, versie {{version}}).',
  contents: 'Inhoud',
  notes: 'Voor ons kantoor: nog te controleren'
} as const
