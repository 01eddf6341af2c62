import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerFromFolder } from '../../../electron/main/app/protocol.ts'
import { noncePlaceholder } from '../../../electron/main/security/content-policy.ts'
import { appUrl } from '../../../electron/main/security/origin.ts'

let folder = ''
const page = (path: string): string => new URL(path, appUrl).href

beforeEach(() => {
  const parent = mkdtempSync(join(tmpdir(), 'klachtenboek-pages-'))
  folder = join(parent, 'renderer')
  mkdirSync(folder)
  writeFileSync(join(parent, 'geheim.js'), 'geheim')
  writeFileSync(join(folder, 'index.html'), `<style nonce="${noncePlaceholder}"></style>`)
  writeFileSync(join(folder, 'app.js'), 'export {}')
  writeFileSync(join(folder, 'notes.txt'), 'x')
})
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

describe('serving the app’s own pages', () => {
  it('gives a page a fresh nonce, the same in its text and its policy, and lets nothing in from outside', async () => {
    const [first, second] = [
      await answerFromFolder(page('index.html'), folder),
      await answerFromFolder(page('index.html'), folder)
    ]
    const nonce = /nonce="([^"]+)"/.exec(await first.text())?.[1] ?? ''
    const policy = first.headers.get('content-security-policy') ?? ''
    expect(nonce.length).toBeGreaterThan(15)
    expect(policy).toContain(`'nonce-${nonce}'`)
    expect(policy).not.toContain('unsafe-inline')
    expect(policy).not.toMatch(/https?:/)
    expect(second.headers.get('content-security-policy')).not.toBe(policy)
  })

  it('serves known kinds of files, and nothing else', async () => {
    expect((await answerFromFolder(page('app.js'), folder)).status).toBe(200)
    expect((await answerFromFolder(page('notes.txt'), folder)).status).toBe(404)
    expect((await answerFromFolder(page('nothing.js'), folder)).status).toBe(404)
  })

  it('never leaves its folder or its origin', async () => {
    for (const path of ['%2e%2e/geheim.js', '..%2fgeheim.js', 'a/%2e%2e/%2e%2e/geheim.js']) {
      expect((await answerFromFolder(`${appUrl.replace(/[^/]*$/, '')}${path}`, folder)).status).toBe(404)
    }
    expect((await answerFromFolder('https://example.org/app.js', folder)).status).toBe(404)
  })
})
