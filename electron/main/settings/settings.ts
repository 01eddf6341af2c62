import { z } from 'zod'
import { ok, refuse, type Result } from '../../../shared/result.ts'

/** This PC's preferences; nothing in them is about complaints. */
export const settingsSchema = z.object({
  language: z.enum(['nl', 'en']).default('nl'),
  theme: z.enum(['light', 'dark', 'system']).default('system'),
  /** Minutes without a key or a click after which the app locks. */
  idleMinutes: z.number().int().min(1).max(60).default(10),
  notifications: z.boolean().default(true),
  /** Whether reports show counts so small that somebody might be recognised in them. */
  smallCounts: z.boolean().default(true)
})

/** This PC's preferences. */
export type Settings = z.infer<typeof settingsSchema>

/** What a new PC starts with. */
export const defaultSettings: Settings = settingsSchema.parse({})

/** Where the preferences are kept between two starts. */
export interface SettingsBackend {
  readonly load: () => unknown
  readonly save: (settings: Settings) => void
}

/** The preferences, read once and kept in step with the backend. */
export interface SettingsStore {
  readonly get: () => Settings
  /** Changes some; fails with `settings.invalid {field}`, or `settings.notSaved` when they hold only until the app closes. */
  readonly set: (change: Partial<Settings>) => Result<Settings>
}

/** The preferences on a backend; what the backend holds and does not fit is passed over for the defaults. */
export function createSettings(backend: SettingsBackend): SettingsStore {
  const loaded = settingsSchema.safeParse(backend.load())
  let current = loaded.success ? loaded.data : defaultSettings
  return {
    get: () => current,
    set: (change) => {
      const parsed = settingsSchema.safeParse({ ...current, ...change })
      if (!parsed.success) {
        const field = parsed.error.issues[0]?.path.map(String).join('.') ?? ''
        return refuse('settings.invalid', { field })
      }
      current = parsed.data
      try {
        backend.save(current)
        return ok(current)
      } catch {
        return refuse('settings.notSaved')
      }
    }
  }
}

/** Preferences that last as long as the process: for the command line and for tests. */
export function memorySettings(initial: Partial<Settings> = {}): SettingsStore {
  return createSettings({ load: () => initial, save: () => undefined })
}
