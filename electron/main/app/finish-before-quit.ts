import type { App } from 'electron'

/** Once all windows are closed, finishes what must be on disk and only then lets the app go; also when that fails. */
export function finishBeforeQuit(app: Pick<App, 'on' | 'quit'>, finish: () => Promise<void>): void {
  let stage: 'open' | 'finishing' | 'done' = 'open'
  app.on('will-quit', (event) => {
    if (stage === 'done') return
    event.preventDefault()
    if (stage === 'finishing') return
    stage = 'finishing'
    const go = (): void => {
      stage = 'done'
      app.quit()
    }
    void finish().then(go, go)
  })
}
