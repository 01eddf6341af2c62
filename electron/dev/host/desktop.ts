import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { report, requests } from './control.ts'

interface MenuItem {
  readonly id?: string
  readonly label?: string
  readonly click?: (item: object, window: undefined, event: object) => void
  readonly submenu?: readonly MenuItem[] | HostMenu
}

class HostMenu {
  readonly items: readonly MenuItem[]
  constructor(items: readonly MenuItem[] = []) {
    this.items = items
  }
  popup(): void {}
  getMenuItemById = (id: string): MenuItem | null => find(this.items, (item) => item.id === id) ?? null
}

const children = ({ submenu }: MenuItem): readonly MenuItem[] =>
  submenu instanceof HostMenu ? submenu.items : (submenu ?? [])

function find(items: readonly MenuItem[], fits: (item: MenuItem) => boolean): MenuItem | undefined {
  return items.flatMap((item) => [item, ...flat(item)]).find(fits)
}
const flat = (item: MenuItem): MenuItem[] => children(item).flatMap((child) => [child, ...flat(child)])

let applicationMenu: HostMenu | null = null

/** Stands in for Electron's `Menu`; a test chooses an item by its label. */
export const Menu = {
  buildFromTemplate: (items: readonly MenuItem[]): HostMenu => new HostMenu(items),
  setApplicationMenu(menu: HostMenu | null): void {
    applicationMenu = menu
  },
  getApplicationMenu: (): HostMenu | null => applicationMenu
}

requests.on('menu', ({ label }) => {
  const item = find(applicationMenu?.items ?? [], (candidate) => candidate.label === label)
  item?.click?.(item, undefined, {})
})

/** Stands in for Electron's `Tray`: there is none to see. */
export class Tray extends EventEmitter {
  setToolTip(): void {}
  setContextMenu(): void {}
  setImage(): void {}
  destroy(): void {}
  isDestroyed = (): boolean => false
}

const shown: Notification[] = []

/** Stands in for Electron's `Notification`; shown ones are reported to the test. */
export class Notification extends EventEmitter {
  readonly title: string
  readonly body: string
  constructor({ title = '', body = '' }: { title?: string; body?: string } = {}) {
    super()
    this.title = title
    this.body = body
  }
  static isSupported = (): boolean => true
  show(): void {
    shown.push(this)
    report({ kind: 'notification', title: this.title, body: this.body })
    this.emit('show', {})
  }
  close(): void {
    this.emit('close', {})
  }
}

requests.on('notification-click', () => shown.at(-1)?.emit('click', {}))

const open =
  (how: string) =>
  (target: string): Promise<string> => {
    report({ kind: 'opened', how, target })
    return Promise.resolve('')
  }

/** Stands in for Electron's `shell`: nothing is opened, the test hears what would be. */
export const shell = {
  openPath: open('openPath'),
  openExternal: open('openExternal'),
  showItemInFolder: (target: string): void => void open('showItemInFolder')(target),
  beep: (): void => undefined
}

class HostPowerMonitor extends EventEmitter {
  getSystemIdleTime = (): number => 0
  getSystemIdleState = (): string => 'active'
  isOnBatteryPower = (): boolean => false
}

/** Stands in for Electron's `powerMonitor`; a test emits `suspend`, `resume` and the like. */
export const powerMonitor = new HostPowerMonitor()

requests.on('emit', ({ target, event }) => {
  if (target === 'powerMonitor') powerMonitor.emit(event, {})
})

/** What the host seals with once a test gives it a keyring; until then it has no key of the operating system. */
let keyring: Buffer | null = null

requests.on('keyring', () => {
  keyring = randomBytes(32)
})

const withKeyring = async <Value>(use: (key: Buffer) => Value): Promise<Value> => {
  await Promise.resolve()
  if (keyring === null) throw new Error('The host has no keyring')
  return use(keyring)
}

/** Stands in for Electron's `safeStorage`, with a keyring that lasts as long as the host. */
export const safeStorage = {
  isAsyncEncryptionAvailable: (): Promise<boolean> => Promise.resolve(keyring !== null),
  encryptStringAsync: (text: string): Promise<Buffer> =>
    withKeyring((key) => {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const sealed = [cipher.update(text, 'utf8'), cipher.final()]
      return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed])
    }),
  decryptStringAsync: (sealed: Buffer): Promise<{ result: string; shouldReEncrypt: boolean }> =>
    withKeyring((key) => {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
      decipher.setAuthTag(sealed.subarray(12, 28))
      const opened = [decipher.update(sealed.subarray(28)), decipher.final()]
      return { result: Buffer.concat(opened).toString('utf8'), shouldReEncrypt: false }
    })
}

const display = {
  id: 1,
  scaleFactor: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1040 },
  workAreaSize: { width: 1920, height: 1040 }
}

class HostScreen extends EventEmitter {
  getPrimaryDisplay = (): typeof display => display
  getAllDisplays = (): (typeof display)[] => [display]
  getDisplayMatching = (): typeof display => display
}

/** Stands in for Electron's `screen`: one display of ordinary size. */
export const screen = new HostScreen()

const image = { isEmpty: (): boolean => true, resize: (): unknown => image, toPNG: (): Buffer => Buffer.alloc(0) }

/** Stands in for Electron's `nativeImage`: only empty images. */
export const nativeImage = {
  createEmpty: (): unknown => image,
  createFromPath: (): unknown => image,
  createFromBuffer: (): unknown => image,
  createFromDataURL: (): unknown => image
}

let clipboardText = ''

/** Stands in for Electron's `clipboard`, kept inside the host. */
export const clipboard = {
  readText: (): string => clipboardText,
  writeText(text: string): void {
    clipboardText = text
  },
  clear(): void {
    clipboardText = ''
  }
}
