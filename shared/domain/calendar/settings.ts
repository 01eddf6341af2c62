import { z } from 'zod'
import { said } from '../said.ts'
import { localDaySchema } from '../time.ts'

/** The office's calendar: its weekdays (ISO, 1 = Monday), the days it adds to the public holidays, and its own closing days. */
export const calendarSettingsSchema = z.strictObject({
  weekdays: z.array(z.number().int().min(1).max(7).register(said, { names: 'weekdays' })).min(1),
  goodFriday: z.boolean(),
  liberationDay: z.enum(['never', 'always', 'lustrum']).register(said, { names: 'liberationDays' }),
  decreeDays: z.boolean(),
  closedDays: z.array(localDaySchema)
})

/** The office's calendar. */
export type CalendarSettings = z.infer<typeof calendarSettingsSchema>

/** Monday to Friday, public holidays only. */
export const defaultCalendar: CalendarSettings = {
  weekdays: [1, 2, 3, 4, 5],
  goodFriday: false,
  liberationDay: 'never',
  decreeDays: false,
  closedDays: []
}
