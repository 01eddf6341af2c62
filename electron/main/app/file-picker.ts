import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import { ok } from '../../../shared/result.ts'
import type { FilePicker } from '../services/ports/desktop.ts'
import { readPolicyFile } from './read-policy-file.ts'

/** Asks in a window of the system which file to read, or which folder to use. */
export function createFilePicker(mainWindow: () => BrowserWindow | undefined): FilePicker {
  const choose = async (options: OpenDialogOptions): Promise<string | null> => {
    const window = mainWindow()
    const answer =
      window === undefined ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options)
    return answer.canceled ? null : (answer.filePaths[0] ?? null)
  }
  return {
    chooseFolder: () => choose({ properties: ['openDirectory', 'createDirectory'] }),
    readText: async () => {
      const path = await choose({ properties: ['openFile'], filters: [{ name: 'JSON', extensions: ['json'] }] })
      return path === null ? ok(null) : readPolicyFile(path)
    }
  }
}
