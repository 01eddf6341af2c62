import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Frame, Page } from 'playwright-core'
import { toAppAddress, toBrowserAddress } from './address.ts'
import { report } from './control.ts'
import { deliver } from './ipc.ts'
import { ownSchemes } from './network.ts'
import { pageScript } from './page-script.ts'

/** Stands in for WebFrameMain: only what a sender check reads. */
export class HostFrame {
  readonly #frame: Frame
  constructor(frame: Frame) {
    this.#frame = frame
  }
  get url(): string {
    return toAppAddress(this.#frame.url(), ownSchemes)
  }
  get origin(): string {
    const url = URL.parse(this.url)
    return url ? `${url.protocol}//${url.host}` : 'null'
  }
  get parent(): object | null {
    return this.#frame.parentFrame()
  }
  isDestroyed = (): boolean => this.#frame.isDetached()
}

type WindowOpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' }

/** Stands in for Electron's WebContents, over one Playwright page. */
export class HostContents extends EventEmitter {
  static #count = 0
  readonly id = (HostContents.#count += 1)
  readonly #page: Promise<Page>
  readonly #frames = new WeakMap<Frame, HostFrame>()
  #current: Page | undefined
  #expected: string | undefined
  #deliveries: Promise<void>
  #windowOpen: WindowOpenHandler = () => ({ action: 'allow' })

  constructor(page: Promise<Page>, preload: string | undefined) {
    super()
    this.#page = page.then((opened) => this.#take(opened, preload))
    this.#deliveries = this.#page.then(() => undefined)
  }

  async #take(page: Page, preload: string | undefined): Promise<Page> {
    this.#current = page
    if (preload !== undefined) await page.addInitScript({ content: pageScript(readFileSync(preload, 'utf8')) })
    page.on('console', (message) => {
      report({ kind: 'console', level: message.type(), text: message.text() })
    })
    page.on('pageerror', (error) => {
      report({ kind: 'console', level: 'error', text: String(error) })
    })
    page.on('popup', (popup) => {
      const answer = this.#windowOpen({ url: toAppAddress(popup.url(), ownSchemes) })
      if (answer.action === 'allow') console.error('host: windows opened by a page are not supported')
      void popup.close()
    })
    page.on('domcontentloaded', () => this.emit('dom-ready', {}))
    page.on('load', () => this.emit('did-finish-load', {}))
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }))
    return page
  }

  get mainFrame(): HostFrame | null {
    return this.#current ? this.frameFor(this.#current.mainFrame()) : null
  }
  frameFor(frame: Frame): HostFrame {
    const known = this.#frames.get(frame) ?? new HostFrame(frame)
    this.#frames.set(frame, known)
    return known
  }
  /** The page behind it, once it is open. */
  page = (): Promise<Page> => this.#page
  owns = (page: Page): boolean => this.#current === page
  /** True for an address that the app itself asked for with loadURL; such a load is not announced. */
  expects = (url: string): boolean => this.#expected === url

  async loadURL(url: string): Promise<void> {
    const page = await this.#page
    this.#expected = new URL(url).href
    await page.goto(toBrowserAddress(url, ownSchemes))
  }
  reload(): void {
    void this.#page.then((page) => page.reload())
  }
  getURL = (): string => toAppAddress(this.#current?.url() ?? '', ownSchemes)
  send(channel: string, ...values: unknown[]): void {
    this.#deliveries = this.#deliveries.then(async () => deliver(await this.#page, channel, values))
  }
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#windowOpen = handler
  }
  async executeJavaScript(code: string): Promise<unknown> {
    return (await this.#page).evaluate(code)
  }
  async printToPDF(): Promise<Buffer> {
    return (await this.#page).pdf({ preferCSSPageSize: true })
  }
  print(_options: object, done?: (success: boolean, reason: string) => void): void {
    report({ kind: 'printed' })
    done?.(true, '')
  }
  isDestroyed = (): boolean => this.#current?.isClosed() ?? false
  isDevToolsOpened = (): boolean => false
  openDevTools(): void {}
  closeDevTools(): void {}
  setZoomFactor(): void {}
  getZoomFactor = (): number => 1
  focus(): void {
    void this.#current?.bringToFront()
  }
}
