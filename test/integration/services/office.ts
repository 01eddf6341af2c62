import { tmpdir } from 'node:os'
import { basename } from 'node:path'
import type { ActRequest } from '../../../electron/main/services/dossiers-service.ts'
import type { DocumentMaker } from '../../../electron/main/services/ports/documents.ts'
import type { Keyring } from '../../../electron/main/services/ports/vault.ts'
import type { Services } from '../../../electron/main/services/services.ts'
import { openElsewhere } from '../../../electron/main/app/open-elsewhere.ts'
import { openOffice, type OfficeOptions } from '../../../electron/main/open-office.ts'
import { thisHolder } from '../../../electron/main/register/folder/holder.ts'
import { folderWatch } from '../../../electron/main/register/folder/in-use.ts'
import { createDisk } from '../../../electron/main/register/disk/disk.ts'
import { Journal } from '../../../electron/main/register/journal/journal.ts'
import { digest } from '../../../electron/main/vault/digest.ts'
import { type PasswordScale, weighHere } from '../../../electron/main/vault/strength.ts'
import { sealerFor } from '../../../electron/main/vault/sealer.ts'
import { nodeFileSystem, type FileSystem } from '../../../electron/main/register/disk/file-system.ts'
import { memorySettings } from '../../../electron/main/settings/settings.ts'
import { defaultCalendar } from '../../../shared/domain/calendar/settings.ts'
import type { ActCommand } from '../../../shared/domain/dossier/acts/act.ts'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { Result } from '../../../shared/result.ts'
import { FakePc } from '../../fixtures/fake-pc.ts'
import { policyNamed } from '../../fixtures/policies.ts'
import { HarmedDisk } from '../../torture/faults.ts'
import { temporaryFolder, valueOf } from '../register/support.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../shared/domain/time.ts'

export const password = 'vier losse woorden samen'
/** What somebody gets from whoever added them, and replaces by `password`. */
export const firstPassword = 'het eerste wachtwoord hier'

/** A disk that can be made to fail, at once or after so many files were opened for writing, or slow. */
export interface Fault {
  code: string | null
  after?: number
  /** Only for files whose path ends like this. */
  path?: string
  /** Waited for before a file whose path ends like this is opened. */
  hold?: { readonly path: string; readonly until: Promise<void> }
}

function faultyFileSystem(fault: Fault, onOpen: (path: string) => void): FileSystem {
  return {
    ...nodeFileSystem,
    openFile: async (path, mode) => {
      onOpen(path)
      if (fault.hold !== undefined && path.endsWith(fault.hold.path)) await fault.hold.until
      if (fault.code === null || !path.endsWith(fault.path ?? '')) return nodeFileSystem.openFile(path, mode)
      fault.after = (fault.after ?? 0) - 1
      if (fault.after >= 0) return nodeFileSystem.openFile(path, mode)
      throw Object.assign(new Error(fault.code), { code: fault.code })
    }
  }
}

const usualColleagues = { 'Fatima el Amrani': 'officer', 'Bram Jansen': 'employee', 'Joris Peeters': 'employee' }

/** An office on a temporary folder, with a clock and a disk that the test can set. */
export class TestOffice {
  readonly folder: string
  readonly fault: Fault = { code: null }
  /** The regulation that the office starts from. */
  regulation = 'EW'
  /** What is different in it from the shipped one. */
  adjust: (policy: Policy) => Policy = (policy) => policy
  now: Instant = '2026-03-04T10:00:00.000Z'
  /** Milliseconds that no clock setting moves; without it time passes as `now` says. */
  steady: (() => number) | undefined
  services!: Services
  accounts: Record<string, string> = {}
  /** What weighs passwords. */
  scale: PasswordScale = weighHere
  /** What a chosen file holds; null when nothing is chosen. */
  chosenText: string | null = null
  /** The disk that backups are made on, which can be harmed. */
  readonly stick = new HarmedDisk()
  /** The folder that is chosen; null when none is. */
  chosenFolder: string | null = null
  /** The PC that the office is opened on. */
  pc = new FakePc()
  /** What was written by way of the save dialog, by path. */
  readonly written = new Map<string, string>()
  /** Where the system keeps what is temporary, and so the copies of files that are opened in another program. */
  temp = tmpdir()
  /** What the system does with a copy that it is to open; why it does not, where it does not. */
  openPath: (path: string) => Promise<string> = () => Promise.resolve('')
  /** What makes documents; a test may put a failing one here. */
  maker: DocumentMaker = {
    make: ({ kind }) => Promise.resolve({ name: `${kind}.pdf`, bytes: new Uint8Array([1]), unshown: [] })
  }
  /** What passes while it is looked whether somebody works in a chosen data folder. */
  whileWatching: () => Promise<unknown> = () => Promise.resolve()
  /** Hears of each file that is opened for writing. */
  onOpen: (path: string) => void = () => undefined
  /** Runs while the window to choose a path stands open. */
  whileChoosing: () => Promise<unknown> = () => Promise.resolve()
  readonly faults: { code: string; cause: unknown }[] = []

  constructor(folder = temporaryFolder()) {
    this.folder = folder
  }

  async open(takeFolder?: OfficeOptions['takeFolder']): Promise<this> {
    this.services = await openOffice({
      folder: this.folder,
      ...(takeFolder === undefined ? {} : { takeFolder }),
      clock: () => this.now,
      ...(this.steady === undefined ? {} : { steady: this.steady }),
      fs: faultyFileSystem(this.fault, (path) => {
        this.onOpen(path)
      }),
      backupFs: this.stick.fs,
      scale: (password, names) => this.scale(password, names),
      watchFolder: folderWatch({ holder: thisHolder(), wait: () => this.whileWatching() }),
      sampleCost: { N: 2, r: 1, p: 1 },
      preferences: memorySettings(),
      facts: { version: '0.0.0', dataFolder: this.folder },
      presets: { policies: [this.adjust(policyNamed(this.regulation))], refused: [] },
      maker: { make: (input, patience) => this.maker.make(input, patience) },
      onFault: (code, cause) => this.faults.push({ code, cause }),
      dialog: {
        choosePath: async (name) => {
          await this.whileChoosing()
          return `/tmp/${name}`
        },
        write: (path, bytes) => {
          this.written.set(path, new TextDecoder().decode(bytes))
          return Promise.resolve({ ok: true, value: undefined })
        },
        writePieces: async (path, give) => {
          const pieces: Uint8Array[] = []
          const given = await give((piece) => {
            pieces.push(new Uint8Array(piece))
            return Promise.resolve({ ok: true, value: undefined })
          })
          if (given.ok) this.written.set(path, Buffer.concat(pieces).toString('latin1'))
          return given
        }
      },
      picker: {
        chooseFolder: () => Promise.resolve(this.chosenFolder),
        readText: () => Promise.resolve({ ok: true, value: this.chosenText })
      },
      systemAccess: this.pc,
      elsewhere: openElsewhere({
        temp: this.temp,
        mark: basename(this.folder),
        openPath: (path) => this.openPath(path),
        platform: 'linux'
      }),
      printer: { printWindow: () => Promise.resolve(true) },
      onChanged: () => undefined
    })
    return this
  }

  setUp() {
    return this.services.setup.complete({
      office: {
        name: 'Adviesbureau Proef',
        address: 'Dorpsstraat 1',
        postcode: '1234 AB',
        place: 'Ons Dorp',
        phone: '',
        email: ''
      },
      officer: { name: 'Marijke de Wit', password },
      policy: this.regulation,
      independentBody: { name: 'Stichting Derde', place: 'Utrecht' },
      calendar: defaultCalendar,
      retention: { value: 2, unit: 'years' }
    })
  }

  /** Set up under a regulation by Marijke de Wit, with colleagues by their roles: a stand-in officer and two employees, unless said otherwise. */
  async furnished(regulation = 'EW', colleagues: Readonly<Record<string, string>> = usualColleagues): Promise<this> {
    this.regulation = regulation
    await this.open()
    valueOf(await this.setUp())
    valueOf(await this.services.accounts.recoveryKeyKept())
    for (const [name, role] of Object.entries(colleagues)) {
      await this.join(name, role)
    }
    for (const { id, name } of this.services.session.state().accounts) this.accounts[name] = id
    return this
  }

  /** Adds a colleague, who has chosen a password of their own. */
  async join(name: string, role: string): Promise<string> {
    const { id } = valueOf(await this.services.accounts.add({ name, role, password: firstPassword }))
    await this.chooses(id, { first: firstPassword })
    this.accounts[name] = id
    return id
  }

  /** Lets somebody choose a password of their own, as when they log in with the one that was given them. */
  async chooses(id: string, { first, next = password }: { readonly first: string; readonly next?: string }) {
    const { vault } = this.services.desk.options
    const { keyring } = valueOf(await vault.unlock(id, first))
    valueOf(await vault.choosePassword(keyring, id, next))
    keyring.forget()
  }

  async as(name: string): Promise<this> {
    valueOf(await this.services.session.logIn(this.accounts[name] ?? '', password))
    return this
  }

  /** Somebody of the office as the form names people. */
  person(name: string): { name: string; account: string } {
    return { name, account: this.accounts[name] ?? '' }
  }

  /** The keys that somebody's password opens. */
  async keyring(name: string): Promise<Result<Keyring>> {
    const unlocked = await this.services.desk.options.vault.unlock(this.accounts[name] ?? '', password)
    return unlocked.ok ? { ok: true, value: unlocked.value.keyring } : unlocked
  }

  /** Does an act on the dossier as it is now. */
  async act(
    number: DossierNumber,
    command: Partial<ActCommand> & Pick<ActCommand, 'act'>,
    extra: Pick<ActRequest, 'password' | 'letter'> = {}
  ) {
    const view = valueOf(await this.services.dossiers.open(number))
    return this.services.dossiers.act({
      number,
      seq: view.events.length,
      command: { values: {}, details: {}, ...command },
      draft: null,
      ...extra
    })
  }

  /** The journal as it is on disk. */
  journal(): Journal {
    const officeKey = this.services.desk.session?.keyring.officeKey ?? new Uint8Array(32)
    const disk = createDisk({ folder: this.folder })
    return new Journal({ disk, sealer: sealerFor(officeKey, 'register'), digest, clock: () => this.now })
  }

  async view(number: DossierNumber): Promise<DossierView> {
    return valueOf(await this.services.dossiers.open(number))
  }
}
