import { EventEmitter } from 'node:events'
import type { BrowserContext, Frame, Page } from 'playwright-core'
import { app, stoppable } from './app.ts'
import { report } from './control.ts'
import { deferred } from './deferred.ts'
import type { NavigationGuard } from './network.ts'
import { HostContents } from './web-contents.ts'

interface WindowOptions {
  readonly title?: string
  readonly width?: number
  readonly height?: number
  readonly show?: boolean
  readonly webPreferences?: { readonly preload?: string }
}

const windows = new Set<BrowserWindow>()
const opened = deferred<BrowserContext>()
let firstPageTaken = false

/** Gives the windows the browser they open in. */
export function openWindowsIn(context: BrowserContext): void {
  opened.resolve(context)
}

async function openPage(): Promise<Page> {
  const context = await opened.promise
  const first = firstPageTaken ? undefined : context.pages()[0]
  firstPageTaken = true
  return first ?? context.newPage()
}

/** Stands in for Electron's BrowserWindow, over one page of the browser. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: HostContents
  readonly id: number
  #title: string
  #visible: boolean
  #destroyed = false
  #bounds: { x: number; y: number; width: number; height: number }

  constructor(options: WindowOptions = {}) {
    super()
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    this.#title = options.title ?? app.name
    this.#visible = options.show !== false
    this.#bounds = { x: 0, y: 0, width: options.width ?? 800, height: options.height ?? 600 }
    this.webContents = new HostContents(this.#open(), options.webPreferences?.preload)
    this.id = this.webContents.id
    windows.add(this)
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show', {}))
    app.emit('web-contents-created', {}, this.webContents)
    app.emit('browser-window-created', {}, this)
  }

  static getAllWindows = (): BrowserWindow[] => [...windows]
  static getFocusedWindow = (): BrowserWindow | null => [...windows].find((window) => window.isVisible()) ?? null
  static fromWebContents = (contents: HostContents): BrowserWindow | null =>
    [...windows].find((window) => window.webContents === contents) ?? null

  async #open(): Promise<Page> {
    const page = await openPage()
    page.on('close', () => {
      this.#gone()
    })
    return page
  }
  #gone(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    windows.delete(this)
    this.webContents.emit('destroyed', {})
    this.emit('closed', {})
    if (windows.size > 0) return
    if (!app.emit('window-all-closed')) app.quit()
  }

  loadURL = (url: string): Promise<void> => this.webContents.loadURL(url)
  show(): void {
    this.#visible = true
    this.emit('show', {})
    report({ kind: 'window' })
  }
  hide(): void {
    this.#visible = false
    this.emit('hide', {})
  }
  isVisible = (): boolean => this.#visible && !this.#destroyed
  isFocused = (): boolean => this.isVisible()
  focus(): void {
    this.webContents.focus()
    this.emit('focus', {})
  }
  isMinimized = (): boolean => false
  isMaximized = (): boolean => false
  isFullScreen = (): boolean => false
  minimize(): void {}
  maximize(): void {}
  restore(): void {}
  flashFrame(): void {}
  setMenu(): void {}
  setMenuBarVisibility(): void {}
  setProgressBar(): void {}
  getTitle = (): string => this.#title
  setTitle(title: string): void {
    this.#title = title
  }
  getBounds = (): object => ({ ...this.#bounds })
  getNormalBounds = (): object => this.getBounds()
  setBounds(bounds: object): void {
    this.#bounds = { ...this.#bounds, ...bounds }
  }
  getSize = (): [number, number] => [this.#bounds.width, this.#bounds.height]
  isDestroyed = (): boolean => this.#destroyed
  close(): void {
    void this.tryClose()
  }
  destroy(): void {
    void this.#closePage()
  }
  async tryClose(): Promise<boolean> {
    const event = stoppable()
    this.emit('close', event)
    if (event.defaultPrevented) return false
    await this.#closePage()
    return true
  }
  async #closePage(): Promise<void> {
    const page = await this.webContents.page()
    this.#gone()
    await page.close()
  }
}

app.closeWindows = async () => {
  const answers = await Promise.all([...windows].map((window) => window.tryClose()))
  return answers.every(Boolean)
}

const windowOf = (page: Page): BrowserWindow | undefined =>
  [...windows].find(({ webContents }) => webContents.owns(page))

/** Asks the window's own guards before a page goes elsewhere. */
export const navigationGuard: NavigationGuard = {
  mayNavigate(frame, url, event) {
    const contents = windowOf(frame.page())?.webContents
    if (!contents || contents.expects(url)) return true
    const top = frame.parentFrame() === null
    contents.emit('will-frame-navigate', event)
    if (top) contents.emit('will-navigate', event, url)
    return !event.defaultPrevented
  }
}

/** The event that an ipcMain handler gets for a message of this frame. */
export function messageEvent(page: Page, frame: Frame): object {
  const contents = windowOf(page)?.webContents
  return {
    sender: contents,
    senderFrame: contents?.frameFor(frame) ?? null,
    frameId: 0,
    processId: process.pid,
    reply: (channel: string, ...values: unknown[]) => contents?.send(channel, ...values)
  }
}
