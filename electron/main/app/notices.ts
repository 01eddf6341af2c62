import type { BrowserWindow } from 'electron'
import type { NoticeName } from '../../../shared/contract/contract.ts'

/** Sends notices to the main window; without a window there is nobody to tell. */
export function createNotices(mainWindow: () => BrowserWindow | undefined): (name: NoticeName) => void {
  return (name) => {
    const window = mainWindow()
    if (window !== undefined && !window.isDestroyed()) window.webContents.send(name)
  }
}
