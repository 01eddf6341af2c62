import { join } from 'node:path'
import { app, ipcMain, Menu, protocol, session, type BrowserWindow } from 'electron'
import { z } from 'zod'
import { ok } from '../../shared/result.ts'
import { parseAppArguments } from './app/arguments.ts'
import { dutchMenu, menuTemplate } from './app/menu.ts'
import { declareAppScheme, serveApp } from './app/protocol.ts'
import { claimSingleInstance } from './app/single-instance.ts'
import { createMainWindow, openApp } from './app/window.ts'
import { serve } from './ipc/serve.ts'
import { guardNavigation } from './security/navigation.ts'
import { blockNetwork } from './security/network.ts'
import { refusePermissions } from './security/permissions.ts'
import { trustMainWindow } from './security/sender.ts'

const out = join(import.meta.dirname, '..')
let window: BrowserWindow | undefined
const mainWindow = (): BrowserWindow | undefined => window

const given = parseAppArguments(process.argv.slice(1), { packaged: app.isPackaged })
if (given.ok && given.value.data !== undefined) app.setPath('userData', join(given.value.data, 'deze-pc'))

declareAppScheme(protocol)
guardNavigation(app)

async function start(): Promise<void> {
  await app.whenReady()
  blockNetwork(session.defaultSession, () => undefined)
  refusePermissions(session.defaultSession)
  serveApp(protocol, join(out, 'renderer'))
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(dutchMenu)))
  serve(
    { 'app.state': { request: z.undefined(), response: z.unknown() } },
    { 'app.state': () => Promise.resolve(ok({ screen: 'setup' })) },
    { ipc: ipcMain, isTrustedSender: trustMainWindow(mainWindow), onUnexpected: () => undefined }
  )
  app.on('window-all-closed', () => {
    app.quit()
  })
  window = createMainWindow({ preload: join(out, 'preload', 'index.cjs') })
  await openApp(window)
}

// Not awaited: Electron is ready only after this module has been evaluated.
if (claimSingleInstance(app, mainWindow)) void start()
else app.quit()
