import { BrowserWindow } from 'electron'
import { appUrl } from '../security/origin.ts'

interface WindowOptions {
  /** Path of the bundled preload file. */
  readonly preload: string
}

/** Makes the main window: sandboxed, isolated, without Node; shown once its first page has been drawn. */
export function createMainWindow({ preload }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Klachtenboek',
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false
    }
  })
  window.once('ready-to-show', () => {
    window.show()
  })
  return window
}

/** Opens the app's first page in the window. */
export function openApp(window: BrowserWindow): Promise<void> {
  return window.loadURL(appUrl)
}
