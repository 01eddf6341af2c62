import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout } from 'node:timers/promises'
import { chromium, type BrowserContext } from 'playwright-core'
import { projectPath, projectRoot } from '../project.ts'
import { app } from './app.ts'
import type { Browser } from './browser.ts'
import { listenToParent, report } from './control.ts'
import { attendDialogs } from './dialog.ts'
import { connectPages } from './ipc.ts'
import { interceptNetwork } from './network.ts'
import { messageEvent, navigationGuard, openWindowsIn } from './window.ts'

interface HostOptions {
  readonly browser: Browser
  readonly headless: boolean
  /** Arguments for the app itself, as after `electron .`. */
  readonly appArguments: readonly string[]
  /** Opens a debugging port on this computer and reports it, so that a test can attach. */
  readonly debuggable: boolean
}

const sizes = { width: 1280, height: 800 }

const alwaysArguments = [
  '--no-sandbox',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--no-pings'
]

function launch({ browser, headless, debuggable }: HostOptions, profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: browser.executable,
    headless,
    args: [
      ...alwaysArguments,
      ...browser.args,
      ...(debuggable ? ['--remote-debugging-port=0'] : []),
      ...(headless ? [] : ['--app=about:blank', `--window-size=${String(sizes.width)},${String(sizes.height + 40)}`])
    ],
    env: { ...definedEnvironment(), ...browser.env },
    viewport: headless ? sizes : null,
    locale: 'nl-NL',
    serviceWorkers: 'block',
    acceptDownloads: true
  })
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  )

function mapElectron(): void {
  const standIn = pathToFileURL(projectPath('electron', 'dev', 'host', 'electron.ts')).href
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' || specifier === 'electron/main'
        ? { url: 'klachtenboek:electron', format: 'module', shortCircuit: true }
        : next(specifier, context),
    load: (url, context, next) =>
      url === 'klachtenboek:electron'
        ? {
            format: 'module',
            shortCircuit: true,
            source: `export * from '${standIn}'\nimport * as all from '${standIn}'\nexport default all\n`
          }
        : next(url, context)
  })
}

async function endpoint(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort')
  while (!existsSync(file) || !readFileSync(file, 'utf8').includes('\n')) await setTimeout(10)
  const [port] = readFileSync(file, 'utf8').split('\n')
  return `http://127.0.0.1:${port ?? ''}`
}

/** Electron is ready only after the main module has been evaluated; one that waits for it at top level would hang. */
async function evaluateMain(main: string): Promise<void> {
  const warning = globalThis.setTimeout(() => {
    console.error(
      'host: the main module is still being evaluated after 10 s; does it await app.whenReady() at top level? Electron would hang.'
    )
  }, 10_000)
  await import(pathToFileURL(main).href)
  clearTimeout(warning)
}

/** Runs the built main bundle in this process, with a Chromium window where Electron's would be. */
export async function startHost(options: HostOptions): Promise<void> {
  mapElectron()
  listenToParent()
  if (!options.headless) attendDialogs()
  process.argv = [process.execPath, projectRoot, ...options.appArguments]
  const profile = mkdtempSync(join(tmpdir(), 'klachtenboek-browser-'))
  process.on('exit', () => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  })
  const [context] = await Promise.all([launch(options, profile), evaluateMain(projectPath('out', 'main', 'index.js'))])
  context.on('close', () => {
    app.exit(0)
  })
  app.closeBrowser = () => context.close()
  await connectPages(context, messageEvent)
  await interceptNetwork(context, navigationGuard)
  report({ kind: 'started', endpoint: options.debuggable ? await endpoint(profile) : undefined })
  openWindowsIn(context)
  app.markReady()
}
