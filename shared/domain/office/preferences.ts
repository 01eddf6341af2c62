import { z } from 'zod'

/** This PC's preferences; nothing in them is about complaints. */
export const preferencesSchema = z.object({
  language: z.enum(['nl', 'en']),
  theme: z.enum(['light', 'dark', 'system']),
  /** Minutes without a key or a click after which the app locks. */
  idleMinutes: z.number().int().min(1).max(60),
  notifications: z.boolean()
})

/** This PC's preferences. */
export type Preferences = z.infer<typeof preferencesSchema>

/** What a new PC starts with. */
export const defaultPreferences: Preferences = {
  language: 'nl',
  theme: 'system',
  idleMinutes: 10,
  notifications: true
}
