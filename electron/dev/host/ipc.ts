import { EventEmitter } from 'node:events'
import type { BrowserContext, Frame, Page } from 'playwright-core'
import { makeWire } from './wire.ts'

type Handler = (event: object, ...values: unknown[]) => unknown

/** Codec for everything that crosses between page and main process. */
export const wire = makeWire()

class HostIpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>()

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.#handlers.set(channel, handler)
  }
  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...values) => {
      this.removeHandler(channel)
      return handler(event, ...values)
    })
  }
  removeHandler(channel: string): void {
    this.#handlers.delete(channel)
  }
  async answer(channel: string, event: object, values: unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return await handler(event, ...values)
  }
}

/** Stands in for Electron's `ipcMain`. */
export const ipcMain = new HostIpcMain()

interface Reply {
  readonly ok: boolean
  readonly text: string
}

const describe = (error: unknown): string => (error instanceof Error ? String(error) : `Error: ${String(error)}`)

/** Lets pages of this context send and invoke; `eventFor` makes the event that Electron would give the handler. */
export async function connectPages(
  context: BrowserContext,
  eventFor: (page: Page, frame: Frame) => object
): Promise<void> {
  await context.exposeBinding(
    'klachtenboekHostSend',
    async ({ page, frame }, kind: 'invoke' | 'send', channel: string, encoded: string): Promise<Reply> => {
      const values = wire.decode(encoded) as unknown[]
      const event = eventFor(page, frame)
      if (kind === 'send') {
        ipcMain.emit(channel, event, ...values)
        return { ok: true, text: '' }
      }
      try {
        return { ok: true, text: wire.encode(await ipcMain.answer(channel, event, values)) }
      } catch (error) {
        return { ok: false, text: describe(error) }
      }
    }
  )
}

/** Sends to the page's preload listeners; a page that has just gone is no error, as in Electron. */
export async function deliver(page: Page, channel: string, values: unknown[]): Promise<void> {
  const encoded = wire.encode(values)
  await page
    .evaluate(
      ([name, text]) => {
        const target = globalThis as typeof globalThis & {
          klachtenboekHostDeliver?: (channel: string, encoded: string) => void
        }
        target.klachtenboekHostDeliver?.(name, text)
      },
      [channel, encoded] as const
    )
    .catch(() => undefined)
}
