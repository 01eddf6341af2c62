import type { App, WebContents } from 'electron'
import { isOwnUrl } from './origin.ts'

function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (details) => {
    if (!isOwnUrl(details.url)) details.preventDefault()
  })
  contents.on('will-frame-navigate', (details) => {
    if (!isOwnUrl(details.url)) details.preventDefault()
  })
  contents.on('will-redirect', (details) => {
    if (!isOwnUrl(details.url)) details.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
}

/** Keeps every page on the app's own origin: no other address, no new windows, no webviews. */
export function guardNavigation(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents)
  })
}
