/** The public holidays, and the words of the office's calendar. */
export const calendar = {
  goodFriday: 'Goede Vrijdag',
  liberationDay: 'Bevrijdingsdag',
  weekday1: 'maandag',
  weekday2: 'dinsdag',
  weekday3: 'woensdag',
  weekday4: 'donderdag',
  weekday5: 'vrijdag',
  weekday6: 'zaterdag',
  weekday7: 'zondag'
} as const
