import { describe, expect, it } from 'vitest'
import { instantAt } from '../../../../shared/domain/calendar/amsterdam.ts'
import { defaultCalendar } from '../../../../shared/domain/calendar/settings.ts'
import { computeTerms } from '../../../../shared/domain/terms/compute-terms.ts'
import type { TermRule } from '../../../../shared/domain/terms/rule.ts'
import type { Term, TermFacts } from '../../../../shared/domain/terms/term.ts'
import type { Instant, LocalDay } from '../../../../shared/domain/time.ts'

const rule: TermRule = {
  id: 'term',
  clause: 'X-1',
  label: 'Termijn',
  kind: 'office',
  start: { from: 'event', event: 'received' },
  length: { value: 1, unit: 'workingDays' },
  onDayOff: 'keep',
  stoppedBy: 'decisionSent',
  lapsesOn: []
}

function count(change: Partial<TermRule>, received: Instant, facts: Partial<TermFacts> = {}): Term | undefined {
  const dossier = { received, registered: received, ...facts }
  return computeTerms([{ ...rule, ...change }], defaultCalendar, dossier, received)[0]
}

describe('each unit counts as the regulation says', () => {
  it.each([
    ['48 hours over a weekend and a clock change', 48, 'hours', '2026-03-28', '15:00', '2026-03-30T14:00:00.000Z'],
    ['48 hours over the autumn change', 48, 'hours', '2026-10-24', '15:00', '2026-10-26T13:00:00.000Z'],
    ['5 working days over Christmas', 5, 'workingDays', '2026-12-24', '10:00', '2027-01-04T23:00:00.000Z'],
    ['1 working day over Easter', 1, 'workingDays', '2026-04-03', '10:00', '2026-04-07T22:00:00.000Z'],
    ['14 calendar days', 14, 'calendarDays', '2026-06-01', '10:00', '2026-06-15T22:00:00.000Z'],
    ['4 weeks', 4, 'weeks', '2026-03-04', '10:00', '2026-04-01T22:00:00.000Z'],
    ['1 month to a shorter one', 1, 'months', '2026-01-31', '10:00', '2026-02-28T23:00:00.000Z'],
    ['3 years from a leap day', 3, 'years', '2028-02-29', '10:00', '2031-02-28T23:00:00.000Z']
  ] as const)('%s', (_, value, unit, day, time, due) => {
    expect(count({ length: { value, unit } }, instantAt(day, time))?.due).toBe(due)
  })

  it('the day of receipt does not count, however late it was', () => {
    const ofDay = (time: string): string | undefined => count({}, instantAt('2026-03-24', time))?.dueDay
    expect([ofDay('00:00'), ofDay('23:59')]).toEqual(['2026-03-25', '2026-03-25'])
  })

  it('working days before a due day: three before Whit Monday is the Wednesday', () => {
    const limit = { ...rule, id: 'limit', length: { value: 3, unit: 'weeks' } } as const
    const notice = {
      ...rule,
      id: 'notice',
      start: { from: 'before', term: 'limit' },
      length: { value: 3, unit: 'workingDays' }
    } as const
    const received = instantAt('2026-05-04', '10:00')
    const terms = computeTerms([notice, limit], defaultCalendar, { received, registered: received }, received)
    expect(terms.map(({ id, due }) => [id, due])).toEqual([
      ['notice', '2026-05-20T22:00:00.000Z'],
      ['limit', '2026-05-25T22:00:00.000Z']
    ])
  })

  it('two terms that are counted back from each other have no due moment', () => {
    const one = { ...rule, id: 'one', start: { from: 'before', term: 'two' } } as const
    const two = { ...rule, id: 'two', start: { from: 'before', term: 'one' } } as const
    const received = instantAt('2026-05-04', '10:00')
    expect(computeTerms([one, two], defaultCalendar, { received, registered: received }, received)).toEqual([])
  })
})

describe('a due day that is no working day', () => {
  const twoWeeks = { length: { value: 2, unit: 'weeks' } } as const
  const saturday = instantAt('2026-03-07', '12:00')

  it.each([
    ['keep', '2026-03-21', '2026-03-20'],
    ['forward', '2026-03-23', '2026-03-23'],
    ['backward', '2026-03-20', '2026-03-20']
  ] as const)('%s: due on %s, work by %s', (onDayOff, dueDay, workBy) => {
    expect(count({ ...twoWeeks, onDayOff }, saturday)).toMatchObject({ dueDay, workBy })
  })

  it('hours are never moved, but work by is still the last working day', () => {
    const term = count({ length: { value: 48, unit: 'hours' }, onDayOff: 'forward' }, instantAt('2026-03-06', '12:00'))
    expect(term).toMatchObject({ due: '2026-03-08T11:00:00.000Z', dueDay: '2026-03-08', workBy: '2026-03-06' })
  })

  it('there is no working day to work towards before the receipt', () => {
    const term = count({ length: { value: 24, unit: 'hours' } }, saturday)
    expect(term).toMatchObject({ dueDay: '2026-03-08' })
    expect(term).not.toHaveProperty('workBy')
  })
})

describe('other starts', () => {
  const received = instantAt('2026-03-24', '10:00')

  it('receipt starts a term, not registration', () => {
    expect(count({}, received, { registered: instantAt('2026-04-20', '10:00') })?.dueDay).toBe('2026-03-25')
  })

  it('a term whose start is not known is absent', () => {
    expect(count({ start: { from: 'event', event: 'closed' } }, received)).toBeUndefined()
    expect(count({ start: { from: 'day', day: 'callBackDay' } }, received)).toBeUndefined()
  })

  it('the entered day is the due day', () => {
    const start = { from: 'day', day: 'callBackDay' } as const
    const term = count({ start, length: { value: 0, unit: 'calendarDays' } }, received, { callBackDay: '2026-03-28' })
    expect(term).toMatchObject({ dueDay: '2026-03-28', workBy: '2026-03-27' })
  })

  it('a provisional start says so until the real one is known', () => {
    const start = { from: 'event', event: 'positionReceived', provisionally: 'decisionSent' } as const
    const decisionSent = instantAt('2026-03-25', '10:00')
    const positionReceived = instantAt('2026-03-27', '10:00')
    expect(count({ start }, received, { decisionSent })).toMatchObject({ dueDay: '2026-03-26', provisional: true })
    const certain = count({ start }, received, { decisionSent, positionReceived })
    expect(certain?.dueDay).toBe('2026-03-30')
    expect(certain).not.toHaveProperty('provisional')
  })

  it('a term that may not fall before another fact waits for it', () => {
    const start = { from: 'event', event: 'registered', notBefore: 'closed' } as const
    const length = { value: 2, unit: 'years' } as const
    const dueWhenClosed = (day?: LocalDay): string | undefined =>
      count({ start, length }, received, day === undefined ? {} : { closed: instantAt(day, '10:00') })?.dueDay
    expect([dueWhenClosed(), dueWhenClosed('2026-05-01'), dueWhenClosed('2028-06-01')]).toEqual([
      undefined,
      '2028-03-24',
      '2028-06-01'
    ])
  })
})
