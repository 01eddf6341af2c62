import { spawnSync } from 'node:child_process'
import { appTarget, buildIfStale } from './build/freshness.ts'
import { runCommandLine } from './command-line.ts'
import { findBrowser } from './host/find-browser.ts'
import { hasDisplay, readLaunchOptions, valueOf } from './launch-options.ts'
import { obtainElectron } from './obtain-electron.ts'
import { projectPath, projectRoot } from './project.ts'
import { temporarySample } from './sample-folder.ts'

const noDisplay =
  'Er is hier geen scherm om een venster op te tonen. Start Klachtenboek op een pc met een bureaublad, of zie wat het kan met: npm run demo'

const noBrowser =
  'Electron is hier niet op te halen, en er is geen Chrome, Chromium of Edge gevonden. Installeer een van die browsers, of zie wat Klachtenboek kan met: npm run demo'

function say(line: string): void {
  console.log(line)
}

/** Opens the app's window and gives how it ended: 0 for a clean exit. */
async function open(words: readonly string[]): Promise<number> {
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

/** Fills a sample office, in a temporary folder unless one is given, and opens it. */
async function openSample(forApp: readonly string[]): Promise<number> {
  const given = valueOf('--data', forApp)
  const until = valueOf('--now', forApp) ?? new Date().toISOString()
  const sample = given === undefined ? temporarySample(say) : undefined
  const folder = given ?? sample?.path ?? ''
  const filled = await runCommandLine(['demo', '--data', folder, '--until', until, '--no-documents'])
  const status = filled === 0 ? await open(given === undefined ? [...forApp, '--data', folder] : forApp) : filled
  sample?.leave(filled === 0 && status !== 0)
  return status
}

async function launch(): Promise<number> {
  const { demo, forApp } = readLaunchOptions(process.argv.slice(2))
  if (!hasDisplay(process.platform, process.env)) {
    say(noDisplay)
    return 1
  }
  await buildIfStale(appTarget)
  return demo ? openSample(forApp) : open(forApp)
}

process.exitCode = await launch()
