import { findBrowser } from './find-browser.ts'
import { startHost } from './start.ts'

const [mode, ...appArguments] = process.argv.slice(2)
const browser = await findBrowser()
if (!browser) {
  console.error('No Chrome, Chromium or Edge was found on this computer. Set KLACHTENBOEK_BROWSER to its path.')
  process.exit(1)
}
await startHost({ browser, headless: mode !== '--headed', debuggable: mode === '--test', appArguments })
