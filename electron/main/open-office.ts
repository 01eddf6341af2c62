import { setTimeout } from 'node:timers/promises'
import { randomUUID } from 'node:crypto'
import { anonymousState } from '../../shared/domain/statistics/anonymous.ts'
import { replay } from '../../shared/domain/dossier/evolve.ts'
import { ok, type Result } from '../../shared/result.ts'
import { clerksAtHand } from './clerk/clerk.ts'
import { openRow } from './open-row.ts'
import { formatOf, headSize } from './files/format.ts'
import { fileNameOf } from './files/name.ts'
import { openEntrance } from './services/entrance.ts'
import { Backups } from './register/backup/backups.ts'
import { Checks } from './register/check/checks.ts'
import { type Gate, gated } from './register/backup/gate.ts'
import { type Disk, createDisk } from './register/disk/disk.ts'
import { type FileSystem, nodeFileSystem } from './register/disk/file-system.ts'
import { patient, type Timer } from './register/disk/patience.ts'
import { thisHolder } from './register/folder/holder.ts'
import { type FolderWatch, folderWatch } from './register/folder/in-use.ts'
import { markFolderFormat, readFolderFormat } from './register/folder/folder-format.ts'
import { KeyMark } from './register/folder/key-mark.ts'
import { type HeldCheck, SameFolder } from './register/folder/same-folder.ts'
import { beginSetUp, finishSetUp, folderState, setAsideSetUp } from './register/folder/set-up-mark.ts'
import type { Projection } from './register/index/index-entry.ts'
import { openRegister } from './register/open-register.ts'
import { Restores } from './register/restore/restores.ts'
import { finishSwap } from './register/restore/swap.ts'
import { type TextFile, textFile } from './register/disk/text-file.ts'
import { type TwinCare, twinFile, type TwinFault } from './register/disk/twin-file.ts'
import type { DossierState } from '../../shared/domain/dossier/state.ts'
import type { ClerkOpener } from './services/ports/clerk.ts'
import type { SetUpSteps } from './services/ports/set-up.ts'
import { createServices, type Services, type ServicesOptions } from './services/services.ts'
import { slimState } from './services/views/slim-state.ts'
import { digest, digestBytes } from './vault/digest.ts'
import type { ScryptCost } from './vault/keys.ts'
import { type Random, systemRandom } from './vault/random.ts'
import { readVault } from './vault/read-vault.ts'
import { sealerFor } from './vault/sealer.ts'
import { segmentsWith } from './vault/segments.ts'
import { type SlotMaker, slotMaker } from './vault/slots.ts'
import type { PasswordScale } from './vault/strength.ts'
import { parseVaultFile, vaultRank } from './vault/vault-file.ts'
import { VaultKeeper } from './vault/vault-keeper.ts'
import { stampOf, type VaultStamp } from './vault/vault-view.ts'

/** A name that nothing else has. */
export const newId = (): string => randomUUID()

/** How a dossier becomes a line of the register. */
export const registerProjection: Projection<DossierState> = {
  version: 8,
  project: (_number, events) => slimState(replay(events)),
  marks: ({ recordedDrafts }) => recordedDrafts,
  line: anonymousState
}

/** What an office on disk is opened with. */
export interface OfficeOptions extends Omit<
  ServicesOptions,
  'vault' | 'openRegister' | 'openClerk' | 'look' | 'setUp' | 'keyMark' | 'newId' | 'entrance' | 'restores'
> {
  readonly folder: string
  /** Another file system than the computer's own, for tests. */
  readonly fs?: FileSystem
  /** Another file system than the computer's own for what is backed up, for tests. */
  readonly backupFs?: FileSystem
  /** How the waiting for a busy file passes, for tests. */
  readonly timer?: Timer
  /** Takes the folder for this program; fails while another has it. */
  readonly takeFolder?: () => Promise<Result<{ readonly isHeld: HeldCheck } | null>>
  /** How it is seen that somebody works in a chosen data folder; without, by waiting for a sign of life. */
  readonly watchFolder?: FolderWatch
  /** A cheaper password check, for the sample office and tests only. */
  readonly sampleCost?: ScryptCost
  readonly random?: Random
  /** What weighs passwords; without, the thread of whoever asks does. */
  readonly scale?: PasswordScale
  readonly newId?: () => string
  /** Who walks the register when all of it is asked; without, the thread of whoever asks does. */
  readonly openClerk?: ClerkOpener
  /** How long the register's index gathers changes before it writes its file. */
  readonly indexWriteAfterMs?: number
}

/** `vault.json` and its second copy; where the folder says whose vault it is, another one is none. */
export function vaultText(disk: Disk, care: TwinCare): TextFile {
  const belonging: Pick<Disk, 'read' | 'write'> = {
    read: async (path) => {
      const format = await readFolderFormat(disk)
      const office = format.ok ? (format.value?.vault ?? null) : null
      return twinFile(disk, (bytes) => vaultRank(Buffer.from(bytes).toString('utf8'), office), care).read(path)
    },
    write: (path, bytes) => twinFile(disk, () => null, care).write(path, bytes)
  }
  return textFile(belonging, 'vault.json')
}

/** How the vault in a data folder stands, as the file says it; null without one. */
export async function vaultStampOn(disk: Disk, care: TwinCare): Promise<Result<VaultStamp | null>> {
  const text = await vaultText(disk, care).read()
  if (!text.ok || text.value === null) return text.ok ? ok(null) : text
  const file = parseVaultFile(text.value)
  return file.ok ? ok(stampOf(file.value)) : file
}

/** The vault of a data folder. */
function vaultOn(disk: Disk, care: TwinCare, options: OfficeOptions): VaultKeeper {
  const { clock, scale } = options
  const weighing = scale === undefined ? {} : { scale }
  return new VaultKeeper({ storage: vaultText(disk, care), clock, maker: slotMakerOf(options), ...weighing })
}

function slotMakerOf({ sampleCost, random = systemRandom }: OfficeOptions): SlotMaker {
  return sampleCost === undefined ? slotMaker({ random }) : slotMaker({ random, cost: sampleCost, isSample: true })
}

/** The data folder of an office: the disk that all is kept on, and the steps into it. */
interface DataFolder {
  readonly disk: Disk
  /** The same, whichever office lies in it. */
  readonly anyOffice: Disk
  /** Before every change of what the disk holds. */
  readonly gate: Gate
  readonly same: SameFolder
  /** Makes the folder the first time; once it was there it is never made again. */
  readonly provide: () => Promise<Result<void>>
  readonly take: () => Promise<Result<void>>
  /** Knows the folder by its own id from now on, and notes in it whose vault it holds. */
  readonly recognize: (vault: string | null) => Promise<Result<void>>
}

function dataFolderOf({ folder, newId: newName = newId, takeFolder, ...options }: OfficeOptions): DataFolder {
  const fs = patient(options.fs ?? nodeFileSystem, options.timer)
  const unchecked = createDisk({ folder, fs })
  const same = new SameFolder(unchecked)
  let wasThere = false
  return {
    ...gated(createDisk({ folder, fs, check: () => same.check() })),
    anyOffice: unchecked,
    same,
    provide: async () => {
      // Nothing is touched in a folder of a later release.
      const format = await readFolderFormat(unchecked)
      if (!format.ok) return format
      same.hold(null)
      if (wasThere) return same.check()
      const made = await unchecked.make()
      wasThere = made.ok
      return made
    },
    take: async () => {
      const taken = (await takeFolder?.()) ?? ok(null)
      if (!taken.ok) return taken
      same.hold(taken.value?.isHeld ?? null)
      return ok(undefined)
    },
    recognize: async (vault) => {
      const marked = await markFolderFormat(unchecked, { newId: newName, vault })
      if (!marked.ok) return marked
      same.know(marked.value.id)
      return ok(undefined)
    }
  }
}

/** Finishes what was put in the place of another office when the program was ended; from then on that is the office. */
async function settleReplaced({ anyOffice, same }: DataFolder): Promise<Result<void>> {
  const finished = await finishSwap(anyOffice)
  if (finished.ok) same.forget()
  return finished
}

/** Opens the vault; a folder in which there is one is known by its id from then on. */
async function openVault({ recognize }: DataFolder, vault: VaultKeeper): Promise<Result<unknown>> {
  const opened = await vault.open()
  return !opened.ok || opened.value === 'new' ? opened : recognize(vault.id)
}

/** The steps of a set-up around its own work: its mark comes before the first file of the office and goes after the last. */
function setUpSteps({ disk, recognize }: DataFolder, vault: VaultKeeper, clock: OfficeOptions['clock']): SetUpSteps {
  return {
    begin: async () => {
      const cleared = await setAsideSetUp(disk, clock())
      if (!cleared.ok) return cleared
      const begun = await beginSetUp(disk, clock())
      return begun.ok ? recognize(null) : begun
    },
    finish: async () => {
      // From now on another office's vault is known as such, also where this one cannot be read.
      const recognized = await recognize(vault.id)
      return recognized.ok ? finishSetUp(disk) : recognized
    },
    undo: async () => {
      vault.abandon()
      await setAsideSetUp(disk, clock())
    }
  }
}

/** Puts the office's services on a data folder; whatever keeps the folder from being used is in the app's state. */
export async function openOffice(options: OfficeOptions): Promise<Services> {
  const { clock, random = systemRandom } = options
  // What a crash left of an earlier run.
  await options.elsewhere?.clear()
  const dataFolder = dataFolderOf(options)
  const { disk } = dataFolder
  const vaultFaults: TwinFault[] = []
  const care: TwinCare = { mends: true, tell: (fault) => vaultFaults.push(fault) }
  const vault = vaultOn(disk, care, options)
  const keyMark = new KeyMark(disk)
  const entrance = await openEntrance({
    folder: [dataFolder.provide, dataFolder.take],
    office: [
      () => settleReplaced(dataFolder),
      () => setAsideSetUp(disk, clock()),
      () => folderState(disk),
      () => openVault(dataFolder, vault),
      () => keyMark.open()
    ]
  })
  const maker = slotMakerOf(options)
  const backupPlace = { fs: patient(options.backupFs ?? nodeFileSystem, options.timer), digest: digestBytes }
  const gathering = options.indexWriteAfterMs === undefined ? {} : { writeAfterMs: options.indexWriteAfterMs }
  return createServices({
    ...options,
    vault,
    newId: options.newId ?? newId,
    entrance,
    openClerk: options.openClerk ?? clerksAtHand(openRow),
    look: { nameOf: fileNameOf, formatOf, headSize },
    keyMark,
    setUp: setUpSteps(dataFolder, vault, clock),
    restores: new Restores({
      ...backupPlace,
      disk: dataFolder.anyOffice,
      newId: options.newId ?? newId,
      watchFolder: options.watchFolder ?? folderWatch({ holder: thisHolder(), wait: setTimeout }),
      vaults: {
        rank: vaultRank,
        read: (text) => readVault(text, { clock, maker }),
        sealerFor: (officeKey) => sealerFor(officeKey, 'register', random)
      },
      onReplaced: () => {
        dataFolder.same.forget()
      }
    }),
    openRegister: async (keyring, readers) => {
      const sealer = sealerFor(keyring.officeKey, 'register', random)
      const segments = segmentsWith(random)
      const opened = await openRegister({
        disk,
        sealer,
        segments,
        digest,
        clock,
        projection: registerProjection,
        sharing: { keys: keyring, ...readers },
        vaultFaults: () => vaultFaults.splice(0),
        ...gathering
      })
      const backups = new Backups({ ...backupPlace, disk, gate: dataFolder.gate, sealer, chain: digest, keys: keyring })
      const checks = new Checks({
        disk,
        sealer,
        segments,
        keys: keyring,
        digest,
        clock,
        hold: (task) => dataFolder.gate.hold(task),
        vault: (looking) => vaultStampOn(disk, looking)
      })
      return opened.ok ? ok({ ...opened.value, backups, checks }) : opened
    }
  })
}
