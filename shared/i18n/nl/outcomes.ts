/** How a term stands or ended. */
export const outcomes = {
  running: 'loopt',
  met: 'op tijd',
  missed: 'te laat',
  superseded: 'vervangen',
  lapsed: 'vervallen',
  'complainant.met': 'gebruikt',
  'complainant.missed': 'verlopen'
} as const
