import { expect, test } from 'vitest'
import { addDays } from '../../shared/domain/calendar/day.ts'
import { formatDay, formatLongDay, formatTime } from '../../shared/domain/calendar/format.ts'
import { joinMoment, readDay, readTime, splitMoment, wholeMinute, writeDay } from '../../renderer/ui/form/day-text.ts'
import { instantFrom, type LocalDay } from '../../shared/domain/time.ts'

const today: LocalDay = '2026-03-24'

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

test.each([
  'di 24 maart 2026',
  'dinsdag 24 maart 2026',
  'Di. 24 mrt. 2026',
  '24032026',
  '240326',
  '20260324',
  '24 - 3 - 2026',
  "24 maart '26",
  '24mrt2026',
  '24-mrt-2026',
  '24e maart 2026',
  '2026/3/24',
  '24–03–2026',
  '\u200e24\u00a0maart\u202f2026',
  'Tue 24 March 2026',
  'vandaag',
  'dinsdag de 24e maart',
  'March 24, 2026',
  'Tuesday, Mar 24th 2026',
  '24 maart 2026.',
  '24 maart jl.',
  '24 maart 2026 j.l.'
])('%j is 24 March 2026', (typed) => {
  expect(readDay(typed, today)).toBe('2026-03-24')
})

test('the notation of the app itself is read back, every day of a leap year, in both languages', () => {
  for (const day of Array.from({ length: 366 }, (_, count) => addDays('2028-01-01', count))) {
    for (const language of ['nl', 'en'] as const) {
      expect(readDay(formatDay(day, language), today)).toBe(day)
      expect(readDay(formatLongDay(day, language), today)).toBe(day)
    }
    expect(readDay(writeDay(day), today)).toBe(day)
    expect(readDay(writeDay(day).replaceAll('-', ''), today)).toBe(day)
  }
})

test('a day without its year lies where it can: behind for what happened, ahead for what is planned', () => {
  expect(readDay('31-12', '2026-01-02', 'past')).toBe('2025-12-31')
  expect(readDay('2 januari', '2026-01-02', 'past')).toBe('2026-01-02')
  expect(readDay('3-1', '2026-12-30', 'future')).toBe('2027-01-03')
  expect(readDay('30 december', '2026-12-30', 'future')).toBe('2026-12-30')
  expect(readDay('29-2', '2026-03-24', 'past')).toBe('2024-02-29')
  expect(readDay('31-12-2026', '2026-01-02', 'past')).toBe('2026-12-31')
  expect(joinMoment({ day: '31-12', time: '15:04', isSecond: false }, '2026-01-02', 'past')).toBe(
    '2025-12-31T14:04:00.000Z'
  )
})

test.each([
  '31-02-2026',
  '29-2-2026',
  '0-1-2026',
  '32 maart',
  'ooit',
  '',
  '31022026',
  'di 31 februari 2026',
  '24-13-2026',
  '24 maandag',
  'maandag 24'
])('%j is no day that exists', (typed) => {
  expect(readDay(typed, today)).toBeNull()
})

test.each([
  ['15:04', '15:04'],
  ['15.04', '15:04'],
  ['1504', '15:04'],
  ['904', '09:04'],
  ['15 uur', '15:00'],
  ['9u', '09:00'],
  ['14u30', '14:30'],
  ['14h30', '14:30'],
  ['14.30 u.', '14:30']
])('%s is read as %s', (typed, time) => {
  expect(readTime(typed)).toBe(time)
})

test.each(['24:00', '12:60', 'straks', ''])('%j is no time of day', (typed) => {
  expect(readTime(typed)).toBeNull()
})

test('a moment is typed on the Amsterdam clock, in summer and in winter', () => {
  expect(joinMoment({ day: '24-3-2026', time: '15:04', isSecond: false }, today)).toBe('2026-03-24T14:04:00.000Z')
  expect(joinMoment({ day: '30-3-2026', time: '15:04', isSecond: false }, today)).toBe('2026-03-30T13:04:00.000Z')
})

test.each([
  { day: '31-02-2026', time: '15:04' },
  { day: '24 maart 2026', time: '' },
  { day: '', time: '15:04' },
  { day: 'morgen', time: '25:99' }
])('text that is no moment comes back exactly as it was typed: $day $time', (typed) => {
  expect(splitMoment(joinMoment({ ...typed, isSecond: false }, today))).toEqual({ ...typed, isSecond: false })
})

test('two empty boxes are an empty value', () => {
  expect(joinMoment({ day: ' ', time: '', isSecond: false }, today)).toBe('')
})

test('a proposed moment has no seconds, so that a later act in the same minute is not earlier', () => {
  expect(wholeMinute('2026-03-24T14:04:59.123Z')).toBe('2026-03-24T14:04:00.000Z')
})

test('the second 02:30 of the night that the clock goes back can be entered, and is told from the first', () => {
  const twice = { day: '25-10-2026', time: '02:30' }
  const [first, second] = [false, true].map((isSecond) => joinMoment({ ...twice, isSecond }, today))
  expect([first, second]).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'])
  expect(splitMoment(second ?? '')).toEqual({ ...twice, isSecond: true })
  expect(
    [first, second].map((moment) => instantFrom(moment ?? '')).map((moment) => moment && formatTime(moment, 'nl'))
  ).toEqual(['02:30 uur (zomertijd)', '02:30 uur (wintertijd)'])
  expect(joinMoment({ day: '24-3-2026', time: '02:30', isSecond: true }, today)).toBe('2026-03-24T01:30:00.000Z')
})
