import { expect, test } from 'vitest'
import { joinMoment, readDay, readTime, splitMoment, wholeMinute } from '../../renderer/ui/form/day-text.ts'

const today = '2026-03-24'

test.each([
  ['24-3-2026', '2026-03-24'],
  ['24/03/26', '2026-03-24'],
  ['24.3', '2026-03-24'],
  ['24 maart', '2026-03-24'],
  ['1 Mei 2025', '2025-05-01'],
  ['3 okt. 2025', '2025-10-03'],
  ['2026-02-28', '2026-02-28'],
  ['29-2-2028', '2028-02-29']
])('%s is read as %s', (typed, day) => {
  expect(readDay(typed, today)).toBe(day)
})

test.each(['31-02-2026', '29-2-2026', '0-1-2026', '32 maart', 'morgen', '', '24-13-2026'])(
  '%j is no day that exists',
  (typed) => {
    expect(readDay(typed, today)).toBeNull()
  }
)

test.each([
  ['15:04', '15:04'],
  ['15.04', '15:04'],
  ['1504', '15:04'],
  ['904', '09:04'],
  ['15 uur', '15:00'],
  ['9u', '09:00']
])('%s is read as %s', (typed, time) => {
  expect(readTime(typed)).toBe(time)
})

test.each(['24:00', '12:60', 'straks', ''])('%j is no time of day', (typed) => {
  expect(readTime(typed)).toBeNull()
})

test('a moment is typed on the Amsterdam clock, in summer and in winter', () => {
  expect(joinMoment({ day: '24-3-2026', time: '15:04' }, today)).toBe('2026-03-24T14:04:00.000Z')
  expect(joinMoment({ day: '30-3-2026', time: '15:04' }, today)).toBe('2026-03-30T13:04:00.000Z')
})

test.each([
  { day: '31-02-2026', time: '15:04' },
  { day: '24 maart 2026', time: '' },
  { day: '', time: '15:04' },
  { day: 'morgen', time: '25:99' }
])('text that is no moment comes back exactly as it was typed: $day $time', (typed) => {
  expect(splitMoment(joinMoment(typed, today))).toEqual(typed)
})

test('two empty boxes are an empty value', () => {
  expect(joinMoment({ day: ' ', time: '' }, today)).toBe('')
})

test('a proposed moment has no seconds, so that a later act in the same minute is not earlier', () => {
  expect(wholeMinute('2026-03-24T14:04:59.123Z')).toBe('2026-03-24T14:04:00.000Z')
})
