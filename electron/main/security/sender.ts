import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'
import { isOwnUrl } from './origin.ts'

/** Trusts a message only when it comes from the main window's own top frame, showing one of the app's own pages. */
export function trustMainWindow(
  mainWindow: () => BrowserWindow | undefined
): (event: Pick<IpcMainInvokeEvent, 'senderFrame'>) => boolean {
  return ({ senderFrame }) => {
    const window = mainWindow()
    if (!senderFrame || !window || window.isDestroyed()) return false
    return senderFrame === window.webContents.mainFrame && isOwnUrl(senderFrame.url)
  }
}
