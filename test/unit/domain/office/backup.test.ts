import { describe, expect, it } from 'vitest'
import {
  backupsToKeep,
  backupTask,
  defaultBackupSettings,
  isBackupDue
} from '../../../../shared/domain/office/backup.ts'
import { addDays } from '../../../../shared/domain/calendar/day.ts'
import type { Instant } from '../../../../shared/domain/time.ts'

const { keep } = defaultBackupSettings
const now: Instant = '2026-03-24T09:00:00.000Z'
const settings = { ...defaultBackupSettings, folder: '/stick' }

const eachDay = (count: number): Instant[] =>
  Array.from({ length: count }, (_, back): Instant => `${addDays('2026-03-24', -back)}T09:00:00.000Z`)

describe('which backups are kept', () => {
  it('the last seven days, five weeks and twelve months, each by its newest', () => {
    const kept = [...backupsToKeep(eachDay(500), keep)].sort().map((moment) => moment.slice(0, 10))
    expect(kept.slice(-7)).toEqual([
      ...['2026-03-18', '2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22'],
      ...['2026-03-23', '2026-03-24']
    ])
    expect(kept).toEqual(expect.arrayContaining(['2026-03-15', '2026-03-08', '2026-03-01', '2026-02-28', '2025-04-30']))
    expect(kept).not.toContain('2025-03-31')
    expect(kept).toHaveLength(7 + 3 + 11)
  })

  it('of one day only the newest', () => {
    const early: Instant = '2026-03-24T07:00:00.000Z'
    expect([...backupsToKeep([early, now], keep)]).toEqual([now])
  })

  it('an office that makes one a year keeps them: days without a backup do not count', () => {
    const yearly: Instant[] = ['2024-03-24T09:00:00.000Z', '2025-03-24T09:00:00.000Z', now]
    expect(backupsToKeep(yearly, keep).size).toBe(3)
  })

  it('never none: the last one stays whatever is chosen', () => {
    expect(backupsToKeep([now], { daily: 1, weekly: 0, monthly: 0 })).toEqual(new Set([now]))
  })
})

describe('when the next backup is made', () => {
  it.each([
    ['no folder was chosen', null, { ...settings, folder: null }, false],
    ['only by hand', null, { ...settings, everyDays: 0 }, false],
    ['none was made yet', null, settings, true],
    ['one was made today', '2026-03-24T08:00:00.000Z', settings, false],
    ['the last one is of yesterday evening', '2026-03-23T22:30:00.000Z', settings, true],
    ['each week, and the last one is six days old', '2026-03-18T09:00:00.000Z', { ...settings, everyDays: 7 }, false]
  ] as const)('%s', (_what, last, chosen, isDue) => {
    expect(isBackupDue(last, chosen, now)).toBe(isDue)
  })
})

describe('what Vandaag says about the backup', () => {
  const task = (last: Instant | null, since: '2026-03-18' | '2026-03-17', folder: string | null = '/stick') =>
    backupTask({ last, since, settings: { ...settings, folder } }, now)

  it('nothing in the first week of an office', () => {
    expect(task(null, '2026-03-18', null)).toBeNull()
  })

  it('that there is none, from the seventh day on', () => {
    expect(task(null, '2026-03-17', null)).toEqual({ why: 'noFolder' })
    expect(task(null, '2026-03-17')).toEqual({ why: 'none' })
  })

  it('that the last good one is too old', () => {
    expect(task('2026-03-17T09:00:00.000Z', '2026-03-17')).toEqual({ why: 'old', days: 7 })
    expect(task('2026-03-18T09:00:00.000Z', '2026-03-17')).toBeNull()
  })
})
