// What `import … from 'electron'` gives the app's main bundle inside the host.
export { app } from './app.ts'
export { dialog } from './dialog.ts'
export {
  clipboard,
  Menu,
  nativeImage,
  Notification,
  powerMonitor,
  safeStorage,
  screen,
  shell,
  Tray
} from './desktop.ts'
export { ipcMain } from './ipc.ts'
export { protocol } from './network.ts'
export { session } from './session.ts'
export { nativeTheme } from './theme.ts'
export { BrowserWindow } from './window.ts'
