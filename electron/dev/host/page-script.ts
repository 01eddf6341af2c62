import { makeWire, type Wire } from './wire.ts'

type Preload = (require: (name: string) => unknown, module: object, exports: object) => void
type Listener = (event: object, ...values: unknown[]) => void
type Send = (kind: 'invoke' | 'send', channel: string, encoded: string) => Promise<{ ok: boolean; text: string }>

/** What the page script runs in: only the parts of the page's global object that it uses. */
interface PageGlobal {
  klachtenboekHostSend: Send
  klachtenboekHostDeliver?: (channel: string, encoded: string) => void
  [key: string]: unknown
}

/**
 * Runs in the page before the page's own scripts: gives the unchanged preload a `require('electron')` with
 * `contextBridge` and `ipcRenderer`. Injected as text, so it may use nothing from outside itself.
 */
function runPreload(preload: Preload, wire: Wire): void {
  const page = globalThis as typeof globalThis & PageGlobal
  const listeners = new Map<string, Set<Listener>>()
  const event = Object.freeze({})

  page.klachtenboekHostDeliver = (channel, encoded) => {
    const values = wire.decode(encoded) as unknown[]
    for (const listener of [...(listeners.get(channel) ?? [])]) listener(event, ...values)
  }

  const on = (channel: string, listener: Listener): void => {
    listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
  }
  const off = (channel: string, listener: Listener): void => {
    listeners.get(channel)?.delete(listener)
  }
  const ipcRenderer = {
    on,
    off,
    addListener: on,
    removeListener: off,
    once: (channel: string, listener: Listener): void => {
      const once: Listener = (given, ...values) => {
        off(channel, once)
        listener(given, ...values)
      }
      on(channel, once)
    },
    send: (channel: string, ...values: unknown[]): void => {
      void page.klachtenboekHostSend('send', channel, wire.encode(values))
    },
    invoke: async (channel: string, ...values: unknown[]): Promise<unknown> => {
      const answer = await page.klachtenboekHostSend('invoke', channel, wire.encode(values))
      if (!answer.ok) throw new Error(`Error invoking remote method '${channel}': ${answer.text}`)
      return wire.decode(answer.text)
    }
  }

  const seal = (value: unknown): unknown => {
    if (typeof value === 'function')
      return (...given: unknown[]): unknown => (value as (...args: unknown[]) => unknown)(...given)
    if (typeof value !== 'object' || value === null) return value
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, seal(item)])))
  }
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown): void => {
      if (key in page) throw new Error(`Cannot bind an API on top of an existing property on the window object`)
      Object.defineProperty(page, key, { value: seal(api), enumerable: true })
    }
  }

  const require = (name: string): unknown => {
    if (name === 'electron') return { contextBridge, ipcRenderer }
    throw new Error(`module not found: ${name} (a sandboxed preload may only require electron)`)
  }
  const module = { exports: {} }
  preload(require, module, module.exports)
}

/** The text to inject for one preload file: codec, bridge, and the file itself as the CommonJS module it is. */
export function pageScript(preload: string): string {
  return `(${String(runPreload)})((require, module, exports) => {${preload}\n}, (${String(makeWire)})())`
}
