import { describe, expect, it } from 'vitest'
import { type Announcement, type Attention, Scheduler } from '../../../electron/main/scheduler/scheduler.ts'
import type { Instant } from '../../../shared/domain/time.ts'

/** A scheduler whose clock, timers and register the test sets. */
class Bench {
  now: Instant = '2026-03-04T10:00:00.000Z'
  attention: Attention | null = { overdue: 0, today: 0, moments: [] }
  readonly announced: Announcement[] = []
  changes = 0
  looks = 0
  timer: { run: () => void; milliseconds: number } | null = null
  readonly scheduler = new Scheduler({
    clock: () => this.now,
    attention: () => this.attention,
    announce: (announcement) => this.announced.push(announcement),
    onDue: () => (this.changes += 1),
    onLook: () => (this.looks += 1),
    setTimer: (run, milliseconds) => {
      this.timer = { run, milliseconds }
      return { cancel: () => (this.timer = null) }
    }
  })
}

describe('the scheduler', () => {
  it('wakes a second after the next due moment, and looks at least every quarter of an hour', () => {
    const bench = new Bench()
    bench.attention = { overdue: 0, today: 0, moments: ['2026-03-04T10:05:00.000Z', '2026-03-04T10:02:00.000Z'] }
    bench.scheduler.welcome()
    expect(bench.timer?.milliseconds).toBe(121_000)
    bench.attention = { overdue: 0, today: 0, moments: ['2026-03-09T10:00:00.000Z'] }
    bench.scheduler.look()
    expect(bench.timer?.milliseconds).toBe(900_000)
  })

  it('does what is done now and then at each look, also when nothing is due', () => {
    const bench = new Bench()
    bench.scheduler.welcome()
    bench.timer?.run()
    expect([bench.looks, bench.changes]).toEqual([2, 0])
  })

  it('EW-6.5: tells when a term falls due while the app is open, once', () => {
    const bench = new Bench()
    bench.attention = { overdue: 0, today: 0, moments: ['2026-03-04T10:02:00.000Z'] }
    bench.scheduler.welcome()
    expect(bench.announced).toEqual([])
    bench.now = '2026-03-04T10:02:01.000Z'
    bench.attention = { overdue: 1, today: 0, moments: [] }
    bench.timer?.run()
    bench.timer?.run()
    expect(bench.announced).toEqual([{ kind: 'counts', overdue: 1, today: 0 }])
    expect(bench.changes).toBe(1)
  })

  it('lets the screens be when somebody recorded something: the one who did knows', () => {
    const bench = new Bench()
    bench.attention = { overdue: 1, today: 0, moments: [] }
    bench.scheduler.welcome()
    const before = bench.changes
    bench.attention = { overdue: 0, today: 0, moments: ['2026-03-04T10:02:00.000Z'] }
    bench.scheduler.recorded()
    expect(bench.changes).toBe(before)
    expect(bench.timer?.milliseconds).toBe(121_000)
  })

  it('catches up at log-in on what fell due while the PC was off', () => {
    const bench = new Bench()
    bench.attention = { overdue: 3, today: 1, moments: [] }
    bench.scheduler.welcome()
    bench.scheduler.welcome()
    expect(bench.announced).toHaveLength(2)
    expect(bench.announced[0]).toEqual({ kind: 'counts', overdue: 3, today: 1 })
  })

  it('catches up after sleep, when the timer never ran', () => {
    const bench = new Bench()
    bench.attention = { overdue: 0, today: 0, moments: ['2026-03-04T12:00:00.000Z'] }
    bench.scheduler.welcome()
    bench.now = '2026-03-05T08:00:00.000Z'
    bench.attention = { overdue: 1, today: 0, moments: [] }
    bench.scheduler.look()
    expect(bench.announced).toEqual([{ kind: 'counts', overdue: 1, today: 0 }])
  })

  it('while locked it only says that something waits, without figures, and only once', () => {
    const bench = new Bench()
    bench.attention = { overdue: 0, today: 0, moments: ['2026-03-04T10:02:00.000Z'] }
    bench.scheduler.welcome()
    bench.attention = null
    bench.now = '2026-03-04T10:02:01.000Z'
    bench.scheduler.look()
    bench.now = '2026-03-04T10:03:00.000Z'
    bench.scheduler.look()
    expect(bench.announced).toEqual([{ kind: 'locked' }])
  })

  it('stops with the app', () => {
    const bench = new Bench()
    bench.scheduler.look()
    bench.scheduler.stop()
    expect(bench.timer).toBeNull()
  })
})
