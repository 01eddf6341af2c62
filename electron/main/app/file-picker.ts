import { readFile } from 'node:fs/promises'
import { dialog, type BrowserWindow } from 'electron'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import type { FilePicker } from '../services/ports/desktop.ts'

async function read(path: string): Promise<Result<string>> {
  try {
    return ok(await readFile(path, 'utf8'))
  } catch {
    return refuse('document.notRead', { params: { path } })
  }
}

/** Asks in a window of the system which file to read. */
export function createFilePicker(mainWindow: () => BrowserWindow | undefined): FilePicker {
  return {
    readText: async () => {
      const window = mainWindow()
      const options = { properties: ['openFile' as const], filters: [{ name: 'JSON', extensions: ['json'] }] }
      const answer =
        window === undefined ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options)
      const [path] = answer.filePaths
      return answer.canceled || path === undefined ? ok(null) : read(path)
    }
  }
}
