import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { IdleLock } from '../../../electron/main/scheduler/idle-lock.ts'

describe('the idle lock', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('EW-4.4: locks after the set minutes without anyone at the keyboard', () => {
    const lock = vi.fn()
    const idle = new IdleLock(() => 10, lock)
    idle.stillHere()
    vi.advanceTimersByTime(9 * 60_000)
    idle.stillHere()
    vi.advanceTimersByTime(9 * 60_000 + 59_999)
    expect(lock).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(lock).toHaveBeenCalledOnce()
  })

  it('does not lock once it is stopped', () => {
    const lock = vi.fn()
    const idle = new IdleLock(() => 1, lock)
    idle.stillHere()
    idle.stop()
    vi.advanceTimersByTime(120_000)
    expect(lock).not.toHaveBeenCalled()
  })

  it('a changed preference counts from the next sign of life', () => {
    const lock = vi.fn()
    let minutes = 10
    const idle = new IdleLock(() => minutes, lock)
    minutes = 1
    idle.stillHere()
    vi.advanceTimersByTime(60_000)
    expect(lock).toHaveBeenCalledOnce()
  })
})
