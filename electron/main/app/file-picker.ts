import { dialog, type BrowserWindow } from 'electron'
import { ok } from '../../../shared/result.ts'
import type { FilePicker } from '../services/ports/desktop.ts'
import { readPolicyFile } from './read-policy-file.ts'

/** Asks in a window of the system which file to read. */
export function createFilePicker(mainWindow: () => BrowserWindow | undefined): FilePicker {
  return {
    readText: async () => {
      const window = mainWindow()
      const options = { properties: ['openFile' as const], filters: [{ name: 'JSON', extensions: ['json'] }] }
      const answer =
        window === undefined ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options)
      const [path] = answer.filePaths
      return answer.canceled || path === undefined ? ok(null) : readPolicyFile(path)
    }
  }
}
