import { TZDateMini } from '@date-fns/tz'
import type { Locale } from 'date-fns'
import { format } from 'date-fns/format'
import { enGB } from 'date-fns/locale/en-GB'
import { nl } from 'date-fns/locale/nl'
import type { Instant, LocalDay } from '../time.ts'
import { dayToUtc } from './day.ts'
import { amsterdamDay, amsterdamTime, endOfDay, turnOf } from './amsterdam.ts'

/** A language that dates can be written in. */
export type DateLanguage = 'nl' | 'en'

interface Wording {
  readonly locale: Locale
  readonly day: string
  readonly longDay: string
  readonly nearDay: string
  readonly time: (time: string) => string
  readonly endOf: (day: string) => string
  /** The two times that the clock shows one time of the night in October. */
  readonly turns: { readonly first: string; readonly second: string }
}

const wordings: Readonly<Record<DateLanguage, Wording>> = {
  nl: {
    locale: nl,
    day: 'EEEEEE d MMMM yyyy',
    longDay: 'EEEE d MMMM yyyy',
    nearDay: 'EEEEEE d MMMM',
    time: (time) => `${time} uur`,
    endOf: (day) => `einde van ${day}`,
    turns: { first: 'zomertijd', second: 'wintertijd' }
  },
  en: {
    locale: enGB,
    day: 'EEE d MMMM yyyy',
    longDay: 'EEEE d MMMM yyyy',
    nearDay: 'EEE d MMMM',
    time: (time) => time,
    endOf: (day) => `end of ${day}`,
    turns: { first: 'summer time', second: 'winter time' }
  }
}

function formatWith(pattern: string, day: LocalDay, { locale }: Wording): string {
  // The zone is fixed to UTC, so that the computer's own zone cannot move the day.
  return format(new TZDateMini(dayToUtc(day), 'UTC'), pattern, { locale })
}

/** A day as on screen and paper: `di 24 maart 2026`, `Tue 24 March 2026`. */
export function formatDay(day: LocalDay, language: DateLanguage): string {
  return formatWith(wordings[language].day, day, wordings[language])
}

/** A day that is near, so without its year: `di 24 maart`, `Tue 24 March`. */
export function formatNearDay(day: LocalDay, language: DateLanguage): string {
  return formatWith(wordings[language].nearDay, day, wordings[language])
}

/** A day written out, for letters: `dinsdag 24 maart 2026`. */
export function formatLongDay(day: LocalDay, language: DateLanguage): string {
  return formatWith(wordings[language].longDay, day, wordings[language])
}

/** The time in Amsterdam at a moment: `15:04 uur`, `15:04`; in the hour that comes twice also which of the two. */
export function formatTime(instant: Instant, language: DateLanguage): string {
  const { time, turns } = wordings[language]
  const turn = turnOf(instant)
  const shown = time(amsterdamTime(instant))
  return turn === null ? shown : `${shown} (${turns[turn]})`
}

/** A moment in Amsterdam: `di 24 maart 2026 15:04 uur`. */
export function formatInstant(instant: Instant, language: DateLanguage): string {
  return `${formatDay(amsterdamDay(instant), language)} ${formatTime(instant, language)}`
}

/** When a term is due: `einde van wo 1 april 2026` for a whole day, else the moment itself. */
export function formatDue(
  { due, dueDay }: { readonly due: Instant; readonly dueDay: LocalDay },
  language: DateLanguage
): string {
  if (due !== endOfDay(dueDay)) return formatInstant(due, language)
  return wordings[language].endOf(formatDay(dueDay, language))
}

/** Until when something can be done: `wo 1 april 2026` for a whole day, else the moment itself. */
export function formatUntil(
  { due, dueDay }: { readonly due: Instant; readonly dueDay: LocalDay },
  language: DateLanguage
): string {
  return due === endOfDay(dueDay) ? formatDay(dueDay, language) : formatInstant(due, language)
}
