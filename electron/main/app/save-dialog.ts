import { extname, join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { SaveDialog } from '../services/ports/desktop.ts'
import { writeExport, writePieces } from './export-file.ts'

/** Asks in a window of the system where to save, and writes there. */
export function createSaveDialog(mainWindow: () => BrowserWindow | undefined): SaveDialog {
  return {
    choosePath: async (suggested) => {
      const extension = extname(suggested).slice(1)
      const options = {
        defaultPath: join(app.getPath('documents'), suggested),
        filters: extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }]
      }
      const window = mainWindow()
      const answer =
        window === undefined ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options)
      return answer.canceled || answer.filePath === '' ? null : answer.filePath
    },
    write: writeExport,
    writePieces
  }
}
