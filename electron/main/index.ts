import { join } from 'node:path'
import {
  app,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  safeStorage,
  session,
  shell,
  type BrowserWindow
} from 'electron'
import type { Result } from '../../shared/result.ts'
import { describeRefusal } from '../../shared/i18n/describe-refusal.ts'
import { createTranslator } from '../../shared/i18n/translator.ts'
import { parseAppArguments } from './app/arguments.ts'
import { finishBeforeQuit } from './app/finish-before-quit.ts'
import { holdClose } from './app/hold-close.ts'
import { readLicences } from './app/licences.ts'
import { menuTemplate } from './app/menu.ts'
import { createNotices } from './app/notices.ts'
import { openElsewhere } from './app/open-elsewhere.ts'
import { createPrinter } from './app/printer.ts'
import { declareAppScheme, serveApp } from './app/protocol.ts'
import { resourcesFolder } from './app/resources.ts'
import { createFilePicker } from './app/file-picker.ts'
import { createSaveDialog } from './app/save-dialog.ts'
import { claimSingleInstance } from './app/single-instance.ts'
import { electronKeyring } from './app/system-keyring.ts'
import { folderTaker } from './app/take-folder.ts'
import { createMainWindow, openApp } from './app/window.ts'
import { clerksInThreads } from './clerk/clerk-thread.ts'
import { createDocumentMaker } from './documents/document-maker.ts'
import { serve } from './ipc/serve.ts'
import { handlersOf } from './services/handlers.ts'
import { createLog } from './log/log.ts'
import { newId, openOffice } from './open-office.ts'
import { createDisk } from './register/disk/disk.ts'
import { textFile } from './register/disk/text-file.ts'
import type { FolderLock } from './register/folder/lock.ts'
import { readPresets } from './policies.ts'
import { notify } from './scheduler/notify.ts'
import { guardNavigation } from './security/navigation.ts'
import { blockNetwork } from './security/network.ts'
import { refusePermissions } from './security/permissions.ts'
import { trustMainWindow } from './security/sender.ts'
import { openElectronSettings } from './settings/electron-settings.ts'
import { digest } from './vault/digest.ts'
import { scaleInThread } from './vault/strength-thread.ts'
import { keepWatch } from './watch.ts'
import { instantOf } from '../../shared/domain/time.ts'

const out = join(import.meta.dirname, '..')
let window: BrowserWindow | undefined
let letGo = (): void => undefined
const mainWindow = (): BrowserWindow | undefined => window

const given = parseAppArguments(process.argv.slice(1), { packaged: app.isPackaged })
const { data, now } = given.ok ? given.value : {}
if (data !== undefined) app.setPath('userData', join(data, 'deze-pc'))
const clock = now === undefined ? () => instantOf(Date.now()) : () => now

declareAppScheme(protocol)
guardNavigation(app)

async function start(): Promise<void> {
  await app.whenReady()
  const folder = data ?? join(app.getPath('userData'), 'kantoor')
  const resources = resourcesFolder({
    from: import.meta.url,
    packagedIn: app.isPackaged ? process.resourcesPath : undefined
  })
  const log = createLog({ folder, clock })
  const tell = createNotices(mainWindow)
  const presets = readPresets(resources)
  for (const { reasons } of presets.refused) log('error', 'policy.invalid', { code: reasons[0]?.code })
  let lock: FolderLock | undefined
  const taker = folderTaker({
    folder,
    clock,
    newId,
    onCompromised: () => {
      services.desk.options.entrance.close({ code: 'register.lockLost' })
      void watch.lock()
    }
  })
  const take = async (): Promise<Result<FolderLock>> => {
    if (!given.ok) return given
    const taken = await taker.take()
    if (taken.ok) lock = taken.value
    return taken
  }
  const preferences = openElectronSettings(app.getPath('userData'))
  const maker = createDocumentMaker({
    workerPath: new URL('./documents-worker.js', import.meta.url),
    resourcesFolder: resources
  })
  const services = await openOffice({
    folder,
    systemAccess: {
      keyring: electronKeyring(safeStorage, process.platform),
      file: textFile(createDisk({ folder: app.getPath('userData') }), 'log-ins.json')
    },
    clock,
    steady: () => performance.now(),
    preferences,
    maker,
    openClerk: clerksInThreads(new URL('./clerk-worker.js', import.meta.url)),
    scale: scaleInThread(new URL('./strength-worker.js', import.meta.url)),
    presets,
    takeFolder: take,
    facts: { version: app.getVersion(), dataFolder: folder, licences: () => readLicences(out) },
    dialog: createSaveDialog(mainWindow),
    picker: createFilePicker(mainWindow),
    printer: createPrinter(mainWindow),
    elsewhere: openElsewhere({
      temp: app.getPath('temp'),
      mark: digest(app.getPath('userData')).slice(0, 12),
      openPath: (path) => shell.openPath(path),
      platform: process.platform
    }),
    onFault: (code, cause) => log('error', code, { cause }),
    onChanged: () => {
      watch.scheduler.recorded()
    }
  })
  const words = createTranslator(preferences.get().language)
  const showToday = (): void => {
    window?.show()
    tell('showToday')
  }
  const watch = keepWatch({
    clock,
    tell,
    services: () => services,
    announce: (announcement) => {
      if (preferences.get().notifications) notify(announcement, createTranslator(preferences.get().language), showToday)
    }
  })

  blockNetwork(session.defaultSession, () => undefined)
  refusePermissions(session.defaultSession)
  serveApp(protocol, join(out, 'renderer'))
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words)))
  serve(handlersOf(services, { ...watch, saved: () => letGo() }), {
    ipc: ipcMain,
    isTrustedSender: trustMainWindow(mainWindow),
    sessionEnd: () => services.desk.session?.ended,
    onUnexpected: (channel, cause) => {
      log('error', 'app.unexpected', { channel, cause })
    }
  })
  powerMonitor.on('suspend', () => void watch.lock())
  powerMonitor.on('lock-screen', () => void watch.lock())
  powerMonitor.on('resume', () => {
    watch.scheduler.look()
  })
  app.on('window-all-closed', () => {
    app.quit()
  })
  finishBeforeQuit(app, async () => {
    watch.scheduler.stop()
    await services.desk.leave()
    await lock?.release()
  })
  window = createMainWindow({ preload: join(out, 'preload', 'index.cjs') })
  letGo = holdClose(window, {
    ask: () => {
      tell('closing')
    }
  })
  await openApp(window)
}

// Not awaited: Electron is ready only after this module has been evaluated.
if (claimSingleInstance(app, mainWindow)) {
  start().catch(() => {
    dialog.showErrorBox('Klachtenboek', describeRefusal(createTranslator('nl'), { code: 'app.notStarted' }))
    app.exit(1)
  })
} else app.quit()
