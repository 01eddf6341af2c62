import { describe, expect, it } from 'vitest'
import { clockDoubt } from '../../../../shared/domain/office/clock-doubt.ts'
import type { Instant } from '../../../../shared/domain/time.ts'

const newest: Instant = '2026-03-04T10:00:00.000Z'

describe('a clock, held against the newest moment that was recorded', () => {
  it.each<[Instant, ReturnType<typeof clockDoubt>]>([
    ['2026-03-04T10:00:00.000Z', null],
    ['2026-03-04T09:55:00.000Z', null],
    ['2026-03-04T09:54:59.999Z', 'behind'],
    ['2019-01-01T00:00:00.000Z', 'behind'],
    ['2026-05-03T10:00:00.000Z', null],
    ['2026-05-03T10:00:00.001Z', 'ahead'],
    ['2026-05-04T10:00:00.000Z', 'ahead'],
    ['2031-03-04T10:00:00.000Z', 'ahead']
  ])('at %s it is doubted as %s', (now, doubt) => {
    expect(clockDoubt(newest, now)).toBe(doubt)
  })
})
