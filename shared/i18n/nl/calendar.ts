/** The public holidays, and the words of the office's calendar. */
export const calendar = {
  newYear: 'Nieuwjaarsdag',
  goodFriday: 'Goede Vrijdag',
  easterMonday: 'Tweede paasdag',
  kingsDay: 'Koningsdag',
  liberationDay: 'Bevrijdingsdag',
  ascension: 'Hemelvaartsdag',
  whitMonday: 'Tweede pinksterdag',
  christmas1: 'Eerste kerstdag',
  christmas2: 'Tweede kerstdag',
  decree: 'gelijkgestelde dag',
  closedDay: 'kantoor gesloten',
  weekday1: 'maandag',
  weekday2: 'dinsdag',
  weekday3: 'woensdag',
  weekday4: 'donderdag',
  weekday5: 'vrijdag',
  weekday6: 'zaterdag',
  weekday7: 'zondag'
} as const
