import { existsSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ElectronStore from 'electron-store'
import type { Preferences } from '../../../shared/domain/office/preferences.ts'
import { createSettings, settingsSchema, type SettingsBackend, type SettingsStore } from './settings.ts'
import { parseJson } from '../../../shared/domain/text/json.ts'

const fileName = 'settings'

function isReadable(path: string): boolean {
  try {
    return settingsSchema.safeParse(parseJson(readFileSync(path, 'utf8'))).success
  } catch {
    return false
  }
}

function setAside(folder: string): void {
  let copy = 1
  const nameOf = (count: number): string => join(folder, `${fileName}.invalid-${String(count)}.json`)
  while (existsSync(nameOf(copy))) copy += 1
  renameSync(join(folder, `${fileName}.json`), nameOf(copy))
}

function electronBackend(folder: string): SettingsBackend {
  const path = join(folder, `${fileName}.json`)
  if (existsSync(path) && !isReadable(path)) setAside(folder)
  const store = new ElectronStore<Partial<Preferences>>({
    cwd: folder,
    name: fileName,
    deserialize: (text) => settingsSchema.parse(parseJson(text))
  })
  return {
    load: () => store.store,
    save: (settings) => {
      // A folder that is away, as with the stick it is on, is not made anew for it.
      if (!existsSync(dirname(folder))) throw new Error('The folder of the preferences is away')
      store.store = settings
    }
  }
}

/**
 * The preferences in `settings.json` of an absolute folder. A file that cannot be read is kept beside it as
 * `settings.invalid-1.json`, and the defaults hold. Where even that fails, they last until the app closes.
 */
export function openElectronSettings(folder: string): SettingsStore {
  try {
    return createSettings(electronBackend(folder))
  } catch {
    return createSettings({
      load: () => ({}),
      save: () => {
        throw new Error('There is nowhere to keep the preferences')
      }
    })
  }
}
