import { z } from 'zod'
import { defaultPreferences, type Preferences, preferencesSchema } from '../../../shared/domain/office/preferences.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'

/** Reads what a backend holds: what an earlier version did not know yet has its default. */
export const settingsSchema = z.preprocess(
  (held) =>
    typeof held === 'object' && held !== null && !Array.isArray(held) ? { ...defaultPreferences, ...held } : held,
  preferencesSchema
)

/** Where the preferences are kept between two starts. */
export interface SettingsBackend {
  readonly load: () => unknown
  readonly save: (settings: Preferences) => void
}

/** The preferences, read once and kept in step with the backend. */
export interface SettingsStore {
  readonly get: () => Preferences
  /** Changes some; fails with `settings.invalid {field}`, or `settings.notSaved` when they hold only until the app closes. */
  readonly set: (change: Partial<Preferences>) => Result<Preferences>
}

/** The preferences on a backend; what the backend holds and does not fit is passed over for the defaults. */
export function createSettings(backend: SettingsBackend): SettingsStore {
  const loaded = settingsSchema.safeParse(backend.load())
  let current = loaded.success ? loaded.data : defaultPreferences
  return {
    get: () => current,
    set: (change) => {
      const parsed = preferencesSchema.safeParse({ ...current, ...change })
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
export function memorySettings(initial: Partial<Preferences> = {}): SettingsStore {
  return createSettings({ load: () => initial, save: () => undefined })
}
