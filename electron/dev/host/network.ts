import type { BrowserContext, Frame, Request as PageRequest, Route } from 'playwright-core'
import { toAppAddress } from './address.ts'
import { stoppable } from './app.ts'
import { report } from './control.ts'

type Answer = (request: Request) => Response | Promise<Response>
type BeforeRequest = (details: object, callback: (response: { cancel?: boolean }) => void) => void

const handlers = new Map<string, Answer>()
const schemes = new Set<string>()
let beforeRequest: BeforeRequest | undefined

/** The schemes that the app declared, each served by its own handler. */
export const ownSchemes: ReadonlySet<string> = schemes

/** Stands in for Electron's `protocol`. */
export const protocol = {
  registerSchemesAsPrivileged(list: readonly { scheme: string }[]): void {
    for (const { scheme } of list) schemes.add(scheme)
  },
  handle(scheme: string, answer: Answer): void {
    schemes.add(scheme)
    handlers.set(scheme, answer)
  },
  unhandle(scheme: string): void {
    handlers.delete(scheme)
  },
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme)
}

/** Stands in for the session's `webRequest`; only what is asked before a request. */
export const webRequest = {
  onBeforeRequest(...given: [BeforeRequest | null] | [object, BeforeRequest | null]): void {
    const listener = given.at(-1)
    beforeRequest = typeof listener === 'function' ? (listener as BeforeRequest) : undefined
  }
}

const ask = (details: object): Promise<boolean> =>
  new Promise((resolve) => {
    if (!beforeRequest) resolve(true)
    else
      beforeRequest(details, ({ cancel }) => {
        resolve(cancel !== true)
      })
  })

/** What the window module does when a page asks to go elsewhere; false keeps it where it is. */
export interface NavigationGuard {
  mayNavigate: (frame: Frame, url: string, event: ReturnType<typeof stoppable>) => boolean
}

function frameOf(request: PageRequest): Frame | undefined {
  try {
    return request.frame()
  } catch {
    return undefined
  }
}

async function serveOwn(route: Route, url: string, answer: Answer): Promise<void> {
  const request = route.request()
  const response = await answer(new Request(url, { method: request.method(), headers: request.headers() }))
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer())
  })
}

async function decide(route: Route, guard: NavigationGuard): Promise<void> {
  const request = route.request()
  const url = toAppAddress(request.url(), schemes)
  const frame = frameOf(request)
  if (request.isNavigationRequest() && frame && !guard.mayNavigate(frame, url, stoppable({ url }))) {
    await route.fulfill({ status: 204 })
    return
  }
  const details = { id: 0, url, method: request.method(), resourceType: request.resourceType(), referrer: '' }
  if (!(await ask(details))) {
    report({ kind: 'blocked', address: url })
    await route.abort('blockedbyclient')
    return
  }
  const answer = handlers.get(new URL(url).protocol.slice(0, -1))
  if (answer) {
    await serveOwn(route, url, answer)
    return
  }
  report({ kind: 'outgoing', address: url })
  await route.abort('internetdisconnected')
}

/** Answers every request of the browser: from the app's own handlers, or not at all. Nothing ever leaves. */
export async function interceptNetwork(context: BrowserContext, guard: NavigationGuard): Promise<void> {
  await context.route('**/*', (route) =>
    decide(route, guard).catch((error: unknown) => {
      console.error('host: a request could not be answered', error)
      return route.abort('failed').catch(() => undefined)
    })
  )
  await context.routeWebSocket(/.*/, async (socket) => {
    const kind = (await ask({ id: 0, url: socket.url(), method: 'GET', resourceType: 'webSocket' }))
      ? 'outgoing'
      : 'blocked'
    report({ kind, address: socket.url() })
    await socket.close()
  })
}
