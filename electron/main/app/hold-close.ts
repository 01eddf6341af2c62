import type { BrowserWindow } from 'electron'

interface Holding {
  /** Asks the page to save what it still has. */
  readonly ask: () => void
  /** How long a page that does not answer may hold its window, in milliseconds. */
  readonly limit?: number
}

/**
 * Holds the closing of a window until its page has saved what was just typed; a page that hangs holds it no longer than
 * the limit.
 *
 * Gives back what is to be called once the page says that it has saved.
 */
export function holdClose(
  window: Pick<BrowserWindow, 'on' | 'destroy' | 'isDestroyed'>,
  { ask, limit = 2000 }: Holding
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const go = (): void => {
    if (timer === undefined) return
    clearTimeout(timer)
    // Not `close`: a page that hangs would be asked once more, and never answer.
    if (!window.isDestroyed()) window.destroy()
  }
  window.on('close', (event) => {
    event.preventDefault()
    if (timer !== undefined) return
    timer = setTimeout(go, limit)
    ask()
  })
  return go
}
