import { expect, it } from 'vitest'
import { instantAt } from '../../../../shared/domain/calendar/amsterdam.ts'
import { defaultCalendar } from '../../../../shared/domain/calendar/settings.ts'
import { timeLeft } from '../../../../shared/domain/terms/time-left.ts'

const term = { due: instantAt('2026-04-08', '00:00'), dueDay: '2026-04-07' }

it.each([
  ['2026-04-07', '23:30', 30, 'minutes', false],
  ['2026-04-07', '21:15', 2, 'hours', false],
  ['2026-04-06', '00:00', 48, 'hours', false],
  ['2026-04-02', '12:00', 2, 'workingDays', false],
  ['2026-04-03', '12:00', 1, 'workingDays', false],
  ['2026-04-08', '00:20', 20, 'minutes', true],
  ['2026-04-08', '03:30', 3, 'hours', true],
  ['2026-04-11', '12:00', 3, 'days', true]
] as const)('on %s at %s it is %i %s (late: %s), over Good Friday and Easter', (day, time, value, unit, late) => {
  expect(timeLeft(term, instantAt(day, time), defaultCalendar)).toEqual({ value, unit, late })
})

it('with no working day left before the due day, today is the last', () => {
  const sunday = { due: instantAt('2026-03-30', '00:00'), dueDay: '2026-03-29' }
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
