import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appTarget, buildIfStale } from './build/freshness.ts'
import { runCommandLine } from './command-line.ts'
import { findBrowser } from './host/browser.ts'
import { hasDisplay, readLaunchOptions, valueOf } from './launch-options.ts'
import { obtainElectron } from './obtain-electron.ts'
import { projectPath, projectRoot } from './project.ts'

const noDisplay =
  'Er is hier geen scherm om een venster op te tonen. Start Klachtenboek op een pc met een bureaublad, of zie wat het kan met: npm run demo'

const noBrowser =
  'Electron is hier niet op te halen, en er is geen Chrome, Chromium of Edge gevonden. Installeer een van die browsers, of zie wat Klachtenboek kan met: npm run demo'

function say(line: string): void {
  console.log(line)
}

/** Fills a sample office in a temporary folder and gives the words that open it. */
async function fillSampleOffice(forApp: readonly string[]): Promise<readonly string[] | undefined> {
  const folder = valueOf('--data', forApp) ?? join(mkdtempSync(join(tmpdir(), 'klachtenboek-voorbeeld-')), 'kantoor')
  const until = valueOf('--now', forApp) ?? new Date().toISOString()
  const status = await runCommandLine(['demo', '--data', folder, '--until', until, '--no-documents'])
  if (status !== 0) return undefined
  return valueOf('--data', forApp) === undefined ? [...forApp, '--data', folder] : forApp
}

async function launch(): Promise<number> {
  const { demo, forApp } = readLaunchOptions(process.argv.slice(2))
  if (!hasDisplay(process.platform, process.env)) {
    say(noDisplay)
    return 1
  }
  await buildIfStale(appTarget)
  const words = demo ? await fillSampleOffice(forApp) : forApp
  if (words === undefined) return 1
  const electron = obtainElectron()
  if (electron !== undefined) return spawnSync(electron, [projectRoot, ...words], { stdio: 'inherit' }).status ?? 1
  const browser = await findBrowser()
  if (browser?.headed !== true) {
    say(noBrowser)
    return 1
  }
  say(`Electron is hier niet op te halen; Klachtenboek opent in ${browser.name}.`)
  const host = [projectPath('electron', 'dev', 'host', 'run.ts'), '--headed', ...words]
  return spawnSync(process.execPath, host, { stdio: 'inherit' }).status ?? 1
}

process.exitCode = await launch()
