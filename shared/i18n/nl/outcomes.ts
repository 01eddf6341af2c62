/** How a term stands or ended. */
export const outcomes = {
  running: 'loopt',
  met: 'op tijd',
  missed: 'te laat',
  superseded: 'vervangen',
  lapsed: 'vervallen',
  'complainant.met': 'gebruikt',
  'complainant.missed': 'verlopen',
  'note.settleBy':
    'Het moment voor dit bericht is voorbij. Is de klacht uiterlijk {{until}} afgehandeld, dan is het alsnog goed.',
  'note.replacedLate': 'Bericht van uitstel te laat: nu geldt {{day}}. Voor ‘op tijd’ telt deze dag nog.'
} as const
