import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepWatch, type Watch } from '../../electron/main/watch.ts'
import type { Announcement } from '../../electron/main/scheduler/scheduler.ts'
import { intake } from '../fixtures/dossier/play.ts'
import { valueOf } from './register/support.ts'
import { TestOffice } from './services/office.ts'

const minute = 60_000

interface Watched {
  readonly office: TestOffice
  readonly watch: Watch
  readonly told: string[]
  readonly announced: Announcement[]
}

async function watched(): Promise<Watched> {
  const office = await new TestOffice().furnished()
  valueOf(await office.services.dossiers.register(intake, null))
  const told: string[] = []
  const announced: Announcement[] = []
  const watch = keepWatch({
    services: () => office.services,
    clock: () => office.now,
    tell: (name) => told.push(name),
    announce: (announcement) => announced.push(announcement)
  })
  return { office, watch, told, announced }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('keeping watch', () => {
  it('EW-4.4: locks after the minutes that this PC is set to, and tells the screen at once', async () => {
    const { office, watch, told } = await watched()
    valueOf(office.services.session.changePreferences({ idleMinutes: 1 }))
    watch.idle.stillHere()
    vi.advanceTimersByTime(minute - 1)
    expect(office.services.session.state().phase).toBe('open')
    vi.advanceTimersByTime(1)
    expect(office.services.session.state().phase).toBe('locked')
    expect(told).toEqual(['locked'])
    await office.as('Marijke de Wit')
  })

  it('somebody at the keyboard keeps the office open', async () => {
    const { office, watch } = await watched()
    valueOf(office.services.session.changePreferences({ idleMinutes: 1 }))
    watch.idle.stillHere()
    vi.advanceTimersByTime(minute - 1)
    watch.idle.stillHere()
    vi.advanceTimersByTime(minute - 1)
    expect(office.services.session.state().phase).toBe('open')
    watch.idle.stop()
  })

  it('EW-6.5: at the due moment it tells how much is due, and nothing about whom', async () => {
    const { office, watch, told, announced } = await watched()
    watch.scheduler.welcome()
    told.length = 0
    announced.length = 0
    office.now = '2026-03-06T09:00:01.000Z'
    vi.advanceTimersByTime(15 * minute)
    expect(announced).toEqual([
      { kind: 'counts', overdue: expect.any(Number) as number, today: expect.any(Number) as number }
    ])
    expect(told).toEqual(['changed'])
    watch.scheduler.stop()
  })

  it('EW-6.5: what fell due while the office was locked is told once the PC wakes', async () => {
    const { office, watch, announced } = await watched()
    watch.scheduler.welcome()
    await watch.lock()
    announced.length = 0
    office.now = '2026-03-07T09:00:00.000Z'
    watch.scheduler.look()
    watch.scheduler.look()
    expect(announced).toEqual([{ kind: 'locked' }])
    watch.scheduler.stop()
  })
})
