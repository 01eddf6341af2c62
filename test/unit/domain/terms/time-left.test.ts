import { describe, expect, it } from 'vitest'
import { endOfDay, instantAt } from '../../../../shared/domain/calendar/amsterdam.ts'
import { defaultCalendar } from '../../../../shared/domain/calendar/settings.ts'
import { timeLeft, timeOf } from '../../../../shared/domain/terms/time-left.ts'
import type { Instant, LocalDay } from '../../../../shared/domain/time.ts'

const term = { due: instantAt('2026-04-08', '00:00'), dueDay: '2026-04-07' as const }

it.each([
  ['2026-04-07', '23:30', 30, 'minutes', false],
  ['2026-04-07', '21:15', 2, 'hours', false],
  ['2026-04-06', '00:00', 48, 'hours', false],
  ['2026-04-02', '12:00', 2, 'workingDays', false],
  ['2026-04-03', '12:00', 1, 'workingDays', false],
  ['2026-04-08', '00:20', 1, 'days', true],
  ['2026-04-08', '03:30', 1, 'days', true],
  ['2026-04-09', '23:59', 2, 'days', true],
  ['2026-04-11', '12:00', 4, 'days', true]
] as const)('on %s at %s it is %i %s (late: %s), over Good Friday and Easter', (day, time, value, unit, late) => {
  expect(timeLeft(term, instantAt(day, time), defaultCalendar)).toEqual({ value, unit, late })
})

it('with no working day left before the due day, today is the last', () => {
  const sunday = { due: instantAt('2026-03-30', '00:00'), dueDay: '2026-03-29' as const }
  expect(timeLeft(sunday, instantAt('2026-03-27', '10:00'), defaultCalendar)).toEqual({
    value: 0,
    unit: 'workingDays',
    late: false
  })
})

it.each(['complainant', 'retention'] as const)('a %s term is counted in calendar days', (kind) => {
  expect(timeLeft(term, instantAt('2026-04-02', '12:00'), defaultCalendar, kind)).toEqual({
    value: 5,
    unit: 'days',
    late: false
  })
})

const whitTuesday = { due: endOfDay('2026-05-26'), dueDay: '2026-05-26' as const }

function howLate(dueMoment: { due: Instant; dueDay: LocalDay }, moment: Instant) {
  const minutes = Math.trunc((Date.parse(moment) - Date.parse(dueMoment.due)) / 60_000)
  return timeOf({ ...dueMoment, outcome: 'missed', minutes })
}

describe('how late, as people count it', () => {
  it.each([
    ['2026-05-27', '00:00', 1],
    ['2026-05-27', '23:59', 1],
    ['2026-05-28', '00:00', 2],
    ['2026-05-29', '09:00', 3]
  ] as const)('due 26 May, done %s at %s: %i days late', (day, time, value) => {
    expect(howLate(whitTuesday, instantAt(day, time))).toEqual({ unit: 'days', value, late: true })
  })

  it('due 17 March, looked at on 24 March: 7 days late, over no clock change or another', () => {
    const term = { due: endOfDay('2026-03-17'), dueDay: '2026-03-17' as const }
    expect(howLate(term, instantAt('2026-03-24', '09:00'))).toMatchObject({ value: 7 })
    expect(howLate(term, instantAt('2026-03-30', '00:30'))).toMatchObject({ value: 13 })
  })

  it('0 never stands for late: seconds after a due day are a day, and seconds after an hour stay late', () => {
    expect(howLate(whitTuesday, '2026-05-26T22:00:30.000Z')).toEqual({ unit: 'days', value: 1, late: true })
    const term = { due: instantAt('2026-05-26', '10:00'), dueDay: '2026-05-26' as const }
    expect(howLate(term, '2026-05-26T08:00:30.000Z')).toEqual({ unit: 'minutes', value: 0, late: true })
  })

  it.each([
    [59, 'minutes', 59],
    [60, 'hours', 1],
    [48 * 60, 'hours', 48],
    [48 * 60 + 1, 'days', 2],
    [72 * 60, 'days', 3]
  ] as const)('EW-6.5: a term in hours that is %i minutes late is %s %i', (minutes, unit, value) => {
    const term = { due: instantAt('2026-05-26', '10:00'), dueDay: '2026-05-26' as const }
    expect(timeOf({ ...term, outcome: 'missed', minutes })).toEqual({ unit, value, late: true })
  })

  it('early is said in hours up to 48, then in days, and nothing is said of what has no outcome in time', () => {
    const early = (day: LocalDay, time: string) =>
      timeOf({
        ...whitTuesday,
        outcome: 'met',
        minutes: (Date.parse(instantAt(day, time)) - Date.parse(whitTuesday.due)) / 60_000
      })
    expect(early('2026-05-26', '22:30')).toEqual({ unit: 'hours', value: 1, late: false })
    expect(early('2026-05-23', '23:59')).toEqual({ unit: 'days', value: 3, late: false })
    expect(timeOf({ ...whitTuesday, outcome: 'running' })).toBeUndefined()
  })
})
