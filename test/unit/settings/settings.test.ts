import { defaultPreferences } from '../../../shared/domain/office/preferences.ts'
import { registerHooks } from 'node:module'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { createSettings, memorySettings, type SettingsStore } from '../../../electron/main/settings/settings.ts'

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klachtenboek-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

describe('preferences', () => {
  test('start in Dutch, after the system, locking after ten minutes', () => {
    expect(memorySettings().get()).toEqual({
      language: 'nl',
      theme: 'system',
      idleMinutes: 10,
      notifications: true
    })
  })

  test('of an earlier version that are gone are passed over, the others stay', () => {
    const settings = createSettings({ load: () => ({ theme: 'dark', smallCounts: false }), save: () => undefined })
    expect(settings.get()).toEqual({ ...defaultPreferences, theme: 'dark' })
  })

  test('change one by one, and a value that cannot be is refused', () => {
    const settings = memorySettings({ language: 'en' })
    expect(settings.set({ idleMinutes: 60 }).ok).toBe(true)
    for (const idleMinutes of [0, 61, 1.5]) {
      expect(settings.set({ idleMinutes })).toEqual({
        ok: false,
        error: [{ code: 'settings.invalid', field: 'idleMinutes' }]
      })
    }
    expect(settings.get()).toMatchObject({ language: 'en', idleMinutes: 60 })
  })

  test('that cannot be saved hold until the app closes, and say so', () => {
    const settings = createSettings({
      load: () => 'stuk',
      save: () => {
        throw new Error('ENOSPC')
      }
    })
    expect(settings.get()).toEqual(defaultPreferences)
    expect(settings.set({ theme: 'dark' })).toEqual({ ok: false, error: [{ code: 'settings.notSaved' }] })
    expect(settings.get().theme).toBe('dark')
  })
})

describe('preferences on disk', () => {
  let open: (folder: string) => SettingsStore

  beforeAll(async () => {
    // electron-store asks for Electron, which a test has none of; with a folder given it needs nothing from it.
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === 'electron'
          ? { url: 'data:text/javascript,export default {}', shortCircuit: true }
          : next(specifier, context)
    })
    open = (await import('../../../electron/main/settings/electron-settings.ts')).openElectronSettings
  })

  test('are there again at the next start', () => {
    const folder = temporaryFolder()
    expect(open(folder).set({ language: 'en', notifications: false }).ok).toBe(true)
    expect(open(folder).get()).toEqual({ ...defaultPreferences, language: 'en', notifications: false })
    expect(readdirSync(folder)).toEqual(['settings.json'])
  })

  test.each(['{"language":"fr"}', 'stuk', '', '[]'])('%j gives the defaults and is kept aside', (text) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'settings.json'), text)
    writeFileSync(join(folder, 'settings.invalid-1.json'), 'eerder')
    const settings = open(folder)
    expect(settings.get()).toEqual(defaultPreferences)
    expect(readFileSync(join(folder, 'settings.invalid-2.json'), 'utf8')).toBe(text)
    expect(readFileSync(join(folder, 'settings.invalid-1.json'), 'utf8')).toBe('eerder')
    expect(settings.set({ theme: 'dark' }).ok).toBe(true)
    expect(open(folder).get().theme).toBe('dark')
  })

  test('in a folder that goes away, as with a stick, they last until the app closes, and it is not made anew', () => {
    const stick = join(temporaryFolder(), 'stick')
    mkdirSync(stick)
    const settings = open(join(stick, 'deze-pc'))
    expect(settings.set({ theme: 'dark' }).ok).toBe(true)
    rmSync(stick, { recursive: true })
    expect(settings.set({ theme: 'light' }).ok).toBe(false)
    expect(settings.get().theme).toBe('light')
    expect(existsSync(stick)).toBe(false)
  })

  test('in a folder that cannot be used, they last until the app closes', () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    const settings = open(join(file, 'below'))
    expect(settings.get()).toEqual(defaultPreferences)
    expect(settings.set({ theme: 'dark' }).ok).toBe(false)
    expect(settings.get().theme).toBe('dark')
  })
})
