import { BrowserWindow, screen } from 'electron'
import { appUrl } from '../security/origin.ts'

interface WindowOptions {
  /** Path of the bundled preload file. */
  readonly preload: string
}

/** The smallest window in which every screen works: a laptop of 1366x768 at 125 % shows 1093x566. */
const smallestWindow = { minWidth: 900, minHeight: 540 } as const

/** Makes the main window, never larger than the desk shows: sandboxed, isolated, without Node; shown once its first page has been drawn. */
export function createMainWindow({ preload }: WindowOptions): BrowserWindow {
  const workArea = screen.getPrimaryDisplay().workAreaSize
  const window = new BrowserWindow({
    title: 'Klachtenboek',
    width: Math.min(1280, workArea.width),
    height: Math.min(800, workArea.height),
    ...smallestWindow,
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
