import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Protocol } from 'electron'
import { contentPolicy, noncePlaceholder } from '../security/content-policy.ts'
import { appScheme, isOwnUrl } from '../security/origin.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm'
}

const missing = (): Response => new Response('', { status: 404 })

function fileFor(address: string, folder: string): string | undefined {
  if (!isOwnUrl(address)) return undefined
  const path = normalize(join(folder, decodeURIComponent(new URL(address).pathname)))
  return path.startsWith(folder + sep) ? path : undefined
}

/** Answers one request for the app's own pages from the built renderer; a page carries a fresh style nonce. */
export async function answerFromFolder(address: string, folder: string): Promise<Response> {
  const path = fileFor(address, folder)
  const type = types[extname(path ?? '')]
  if (path === undefined || type === undefined) return missing()
  const body = await readFile(path).catch(() => undefined)
  if (body === undefined) return missing()
  const headers = { 'content-type': type, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' }
  if (extname(path) !== '.html') return new Response(new Uint8Array(body), { headers })
  const nonce = randomBytes(18).toString('base64')
  return new Response(body.toString('utf8').replaceAll(noncePlaceholder, nonce), {
    headers: { ...headers, 'content-security-policy': contentPolicy(nonce) }
  })
}

/** Tells Chromium, before the app is ready, that app:// pages are ordinary secure pages. */
export function declareAppScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }
  ])
}

/** Serves the built renderer at app://klachtenboek/. */
export function serveApp(protocol: Protocol, folder: string): void {
  protocol.handle(appScheme, (request) => answerFromFolder(request.url, folder))
}
