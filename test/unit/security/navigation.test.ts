import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { expect, it, vi } from 'vitest'
import { guardNavigation } from '../../../electron/main/security/navigation.ts'
import { appUrl } from '../../../electron/main/security/origin.ts'

class Contents extends EventEmitter {
  openWindow: (details: { url: string }) => { action: string } = () => ({ action: 'allow' })
  setWindowOpenHandler = (handler: Contents['openWindow']): void => {
    this.openWindow = handler
  }
}

function guarded(): Contents {
  const emitter = new EventEmitter()
  const on: unknown = emitter.on.bind(emitter)
  guardNavigation({ on } as Pick<App, 'on'>)
  const contents = new Contents()
  emitter.emit('web-contents-created', {}, contents)
  return contents
}

function isStopped(contents: Contents, event: string, url?: string): boolean {
  const details = { url, preventDefault: vi.fn() }
  contents.emit(event, details)
  return details.preventDefault.mock.calls.length > 0
}

it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s goes to the app’s own pages only', (event) => {
  const contents = guarded()
  expect(isStopped(contents, event, appUrl)).toBe(false)
  for (const url of ['https://voorbeeld.nl/', 'app://elders/', 'file:///x', 'javascript:alert(1)']) {
    expect(isStopped(contents, event, url)).toBe(true)
  }
})

it('opens no second window, not even for an own page, and attaches no webview', () => {
  const contents = guarded()
  expect(contents.openWindow({ url: appUrl })).toEqual({ action: 'deny' })
  expect(isStopped(contents, 'will-attach-webview')).toBe(true)
})
