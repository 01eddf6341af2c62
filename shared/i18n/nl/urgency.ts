/** How soon something wants attention. */
export const urgency = {
  overdue: 'Te laat',
  today: 'Vandaag',
  soon: 'Binnenkort',
  later: 'Later'
} as const
