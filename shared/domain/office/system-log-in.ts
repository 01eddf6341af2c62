import { z } from 'zod'
import { addMonths } from '../calendar/day.ts'
import type { LocalDay } from '../time.ts'

/** The systems of a PC, by their own names. */
export const pcSystems = { windows: 'Windows', macos: 'macOS', linux: 'Linux' } as const

/** A system of a PC. */
export type PcSystem = keyof typeof pcSystems

/** A system of a PC. */
export const pcSystemSchema = z.enum(['windows', 'macos', 'linux'])

/** The last day on which somebody may log in through the system of a PC, when they turn that on today. */
export function lastDayOfSystemLogIn(today: LocalDay): LocalDay {
  return addMonths(today, 3)
}
