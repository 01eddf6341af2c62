import { describe, expect, it } from 'vitest'
import {
  formatDay,
  formatDue,
  formatInstant,
  formatLongDay,
  formatNearDay,
  formatTime
} from '../../../../shared/domain/calendar/format.ts'

describe('dates as people read them', () => {
  it('a day has its short weekday and the month written out', () => {
    expect(formatDay('2026-03-24', 'nl')).toBe('di 24 maart 2026')
    expect(formatDay('2026-03-24', 'en')).toBe('Tue 24 March 2026')
  })

  it('a day that is near has no year', () => {
    expect(formatNearDay('2026-03-24', 'nl')).toBe('di 24 maart')
    expect(formatNearDay('2026-03-24', 'en')).toBe('Tue 24 March')
  })

  it('a letter has the weekday written out', () => {
    expect(formatLongDay('2026-03-01', 'nl')).toBe('zondag 1 maart 2026')
    expect(formatLongDay('2026-03-01', 'en')).toBe('Sunday 1 March 2026')
  })

  it('a moment is shown in Amsterdam, in winter and in summer', () => {
    expect(formatInstant('2026-03-24T14:04:00.000Z', 'nl')).toBe('di 24 maart 2026 15:04 uur')
    expect(formatInstant('2026-07-31T22:04:00.000Z', 'en')).toBe('Sat 1 August 2026 00:04')
    expect(formatTime('2026-07-31T13:04:00.000Z', 'nl')).toBe('15:04 uur')
  })

  it('a due moment is the end of its day, or the moment itself', () => {
    expect(formatDue({ due: '2026-04-01T22:00:00.000Z', dueDay: '2026-04-01' }, 'nl')).toBe('einde van wo 1 april 2026')
    expect(formatDue({ due: '2026-04-01T22:00:00.000Z', dueDay: '2026-04-01' }, 'en')).toBe('end of Wed 1 April 2026')
    expect(formatDue({ due: '2026-03-30T14:00:00.000Z', dueDay: '2026-03-30' }, 'nl')).toBe(
      'ma 30 maart 2026 16:00 uur'
    )
  })
})
