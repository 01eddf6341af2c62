import type { BrowserWindow } from 'electron'
import type { Printer } from '../services/ports/desktop.ts'

/** Prints what the window has laid out for printing, through the system's own print window. */
export function createPrinter(mainWindow: () => BrowserWindow | undefined): Printer {
  return {
    printWindow: () =>
      new Promise((resolve) => {
        const window = mainWindow()
        if (window === undefined) resolve(false)
        else window.webContents.print({ silent: false, printBackground: true }, (success) => resolve(success))
      })
  }
}
