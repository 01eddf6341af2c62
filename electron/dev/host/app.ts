import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectPath, projectRoot } from '../project.ts'
import { requests } from './control.ts'
import { deferred } from './deferred.ts'

interface Manifest {
  readonly version: string
  readonly productName: string
}

const manifest = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as Manifest

/** An event that a listener may stop. */
export function stoppable(details: object = {}): { readonly defaultPrevented: boolean; preventDefault: () => void } {
  let prevented = false
  const event = {
    ...details,
    get defaultPrevented() {
      return prevented
    },
    preventDefault: () => {
      prevented = true
    }
  }
  return event
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

class HostApp extends EventEmitter {
  readonly isPackaged = false
  readonly dock = undefined
  readonly commandLine = { appendSwitch: () => undefined, hasSwitch: () => false, getSwitchValue: () => '' }
  name = manifest.productName
  /** Closes all windows; false when one refused. Set by the window module. */
  closeWindows: () => Promise<boolean> = () => Promise.resolve(true)
  /** Closes the browser. Set by the host's start. */
  closeBrowser: () => Promise<void> = () => Promise.resolve()
  #ready = deferred<undefined>()
  #isReady = false
  #quitting = false
  #lockFile: string | undefined
  #paths: Record<string, string> = {
    home: homedir(),
    temp: tmpdir(),
    exe: process.execPath,
    appData: join(homedir(), '.config'),
    userData: join(homedir(), '.config', manifest.productName),
    documents: join(homedir(), 'Documents'),
    downloads: join(homedir(), 'Downloads'),
    desktop: join(homedir(), 'Desktop')
  }

  markReady(): void {
    this.#isReady = true
    this.emit('ready', {}, {})
    this.#ready.resolve(undefined)
  }
  whenReady = (): Promise<undefined> => this.#ready.promise
  isReady = (): boolean => this.#isReady

  getPath(name: string): string {
    if (name === 'logs') return this.#paths.logs ?? join(this.getPath('userData'), 'logs')
    if (name === 'sessionData') return this.#paths.sessionData ?? this.getPath('userData')
    const path = this.#paths[name]
    if (path === undefined) throw new Error(`Failed to get '${name}' path`)
    return path
  }
  setPath(name: string, path: string): void {
    mkdirSync(path, { recursive: true })
    this.#paths[name] = path
  }
  getAppPath = (): string => projectRoot
  getVersion = (): string => manifest.version
  getName = (): string => this.name
  setName(name: string): void {
    this.name = name
  }
  getLocale = (): string => 'nl'
  getSystemLocale = (): string => 'nl-NL'
  getPreferredSystemLanguages = (): string[] => ['nl-NL']

  requestSingleInstanceLock(): boolean {
    const file = join(this.getPath('userData'), 'host-instance')
    const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
    if (holder > 0 && holder !== process.pid && runs(holder)) return false
    mkdirSync(this.getPath('userData'), { recursive: true })
    writeFileSync(file, String(process.pid))
    this.#lockFile = file
    return true
  }
  hasSingleInstanceLock = (): boolean => this.#lockFile !== undefined
  releaseSingleInstanceLock(): void {
    if (this.#lockFile !== undefined) rmSync(this.#lockFile, { force: true })
    this.#lockFile = undefined
  }

  setAppUserModelId(): void {}
  setAboutPanelOptions(): void {}
  showAboutPanel(): void {}
  enableSandbox(): void {}
  disableHardwareAcceleration(): void {}
  setLoginItemSettings(): void {}
  getLoginItemSettings = (): { openAtLogin: boolean } => ({ openAtLogin: false })
  setBadgeCount = (): boolean => false
  focus(): void {}

  quit(): void {
    void this.#quit()
  }
  async #quit(): Promise<void> {
    if (this.#quitting) return
    this.#quitting = true
    const before = stoppable()
    this.emit('before-quit', before)
    const closed = !before.defaultPrevented && (await this.closeWindows())
    const will = stoppable()
    if (closed) this.emit('will-quit', will)
    this.#quitting = false
    if (closed && !will.defaultPrevented) this.exit(0)
  }
  exit(code = 0): void {
    this.emit('quit', {}, code)
    this.releaseSingleInstanceLock()
    void this.closeBrowser().finally(() => process.exit(code))
  }
}

/** Stands in for Electron's `app`. */
export const app = new HostApp()

requests.on('quit', () => {
  app.quit()
})
requests.on('emit', ({ target, event }) => {
  if (target === 'app') app.emit(event, {})
})
