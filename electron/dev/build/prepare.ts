import { findBrowser } from '../host/find-browser.ts'
import { installedElectron } from '../installed-electron.ts'
import { appTarget, buildIfStale } from './freshness.ts'

await buildIfStale(appTarget)
const program = installedElectron()
const browser = program === undefined ? await findBrowser() : undefined
console.log(
  program === undefined
    ? `End-to-end on the Chromium host: ${browser?.name ?? 'no browser found'}`
    : `End-to-end on Electron: ${program}`
)
