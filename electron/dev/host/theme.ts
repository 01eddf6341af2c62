import { EventEmitter } from 'node:events'
import { BrowserWindow } from './window.ts'

type Source = 'system' | 'light' | 'dark'

class HostTheme extends EventEmitter {
  #source: Source = 'system'
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark'
  }
  get themeSource(): Source {
    return this.#source
  }
  set themeSource(source: Source) {
    this.#source = source
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      const colorScheme = source === 'system' ? null : source
      void webContents.page().then((page) => page.emulateMedia({ colorScheme }))
    }
    this.emit('updated')
  }
}

/** Stands in for Electron's `nativeTheme`. */
export const nativeTheme = new HostTheme()
