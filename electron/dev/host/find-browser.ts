import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { fontsOfSystem } from './fonts.ts'
import type { Browser } from './browser.ts'
import { packagedChromium } from './sparticuz.ts'

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge']

const programFolders = (): string[] =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
    (folder): folder is string => folder !== undefined
  )

const places: Partial<Record<NodeJS.Platform, () => string[]>> = {
  win32: () =>
    programFolders().flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe')
    ]),
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
}

const onPath = (): string[] =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => commands.map((command) => join(folder, command)))

function installed(): string | undefined {
  const candidates = [...(places[process.platform]?.() ?? []), ...onPath(), chromium.executablePath()]
  return candidates.find((path) => existsSync(path))
}

const plain = (executable: string): Browser => ({
  name: executable,
  executable,
  headed: true,
  args: [],
  env: fontsOfSystem()
})

/**
 * Finds a Chrome, Chromium or Edge on this computer, else the one inside the npm package `@sparticuz/chromium`.
 * `KLACHTENBOEK_BROWSER` chooses: a path, or `sparticuz` for the npm package.
 */
export async function findBrowser(): Promise<Browser | undefined> {
  const chosen = process.env.KLACHTENBOEK_BROWSER
  if (chosen === 'sparticuz') return packagedChromium()
  const path = chosen ?? installed()
  return path === undefined ? packagedChromium() : plain(path)
}
