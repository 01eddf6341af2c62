import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { holdClose } from '../../../electron/main/app/hold-close.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** Closes as Electron does: a `close` that is not prevented would end the window at once. */
function closingWindow() {
  const emitter = new EventEmitter()
  const destroy = vi.fn()
  const on: unknown = emitter.on.bind(emitter)
  const window = { on, destroy, isDestroyed: () => destroy.mock.calls.length > 0 }
  const close = (): boolean => {
    const event = { preventDefault: vi.fn() }
    emitter.emit('close', event)
    return event.preventDefault.mock.calls.length > 0
  }
  return { window: window as Pick<BrowserWindow, 'on' | 'destroy' | 'isDestroyed'>, destroy, close }
}

test('the window stays until its page has saved', () => {
  const { window, destroy, close } = closingWindow()
  const ask = vi.fn()
  const saved = holdClose(window, { ask })
  expect(close()).toBe(true)
  expect(ask).toHaveBeenCalledOnce()
  expect(destroy).not.toHaveBeenCalled()
  saved()
  expect(destroy).toHaveBeenCalledOnce()
})

test('a page that hangs holds its window two seconds', () => {
  const { window, destroy, close } = closingWindow()
  holdClose(window, { ask: vi.fn() })
  close()
  vi.advanceTimersByTime(1999)
  expect(destroy).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(destroy).toHaveBeenCalledOnce()
})

test('an impatient second close asks nothing again and ends nothing early', () => {
  const { window, destroy, close } = closingWindow()
  const ask = vi.fn()
  holdClose(window, { ask })
  close()
  vi.advanceTimersByTime(1500)
  expect(close()).toBe(true)
  vi.advanceTimersByTime(499)
  expect(ask).toHaveBeenCalledOnce()
  expect(destroy).not.toHaveBeenCalled()
})

test('a page that says it has saved while nobody closes the window changes nothing', () => {
  const { window, destroy } = closingWindow()
  holdClose(window, { ask: vi.fn() })()
  expect(destroy).not.toHaveBeenCalled()
})
