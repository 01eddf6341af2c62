import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { expect, test, vi } from 'vitest'
import { finishBeforeQuit } from '../../electron/main/app/finish-before-quit.ts'

/** Quits as Electron does: `will-quit` may be stopped, otherwise the app is gone. */
function quittingApp() {
  const emitter = new EventEmitter()
  const gone = vi.fn()
  const quit = (): void => {
    const event = { preventDefault: vi.fn() }
    emitter.emit('will-quit', event)
    if (event.preventDefault.mock.calls.length === 0) gone()
  }
  const on: unknown = emitter.on.bind(emitter)
  return { app: { on, quit } as Pick<App, 'on' | 'quit'>, quit, gone }
}

test('the app goes once what runs is finished, and it is finished only once', async () => {
  const { app, quit, gone } = quittingApp()
  let done = (): void => undefined
  const finish = vi.fn(() => new Promise<void>((resolve) => (done = resolve)))
  finishBeforeQuit(app, finish)
  quit()
  quit()
  expect(finish).toHaveBeenCalledOnce()
  expect(gone).not.toHaveBeenCalled()
  done()
  await vi.waitFor(() => {
    expect(gone).toHaveBeenCalledOnce()
  })
})

test('the app goes also when finishing fails', async () => {
  const { app, quit, gone } = quittingApp()
  finishBeforeQuit(app, () => Promise.reject(new Error('schijf weg')))
  quit()
  await vi.waitFor(() => {
    expect(gone).toHaveBeenCalledOnce()
  })
})
