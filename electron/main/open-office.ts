import { randomUUID } from 'node:crypto'
import { replay } from '../../shared/domain/dossier/evolve.ts'
import { ok, type Result } from '../../shared/result.ts'
import { clerkAtHand } from './clerk/clerk.ts'
import { openEntrance } from './services/entrance.ts'
import { type Disk, createDisk } from './register/disk/disk.ts'
import type { FileSystem } from './register/disk/file-system.ts'
import { folderState } from './register/folder/folder-state.ts'
import type { Projection } from './register/index/index-entry.ts'
import { openRegister } from './register/open-register.ts'
import { textFile } from './register/disk/text-file.ts'
import type { DossierState } from '../../shared/domain/dossier/state.ts'
import type { ClerkOpener } from './services/ports/clerk.ts'
import { createServices, type Services, type ServicesOptions } from './services/services.ts'
import { slimState } from './services/views/slim-state.ts'
import { digest } from './vault/digest.ts'
import type { ScryptCost } from './vault/keys.ts'
import { type Random, systemRandom } from './vault/random.ts'
import { sealerFor } from './vault/sealer.ts'
import { slotMaker } from './vault/slots.ts'
import { VaultKeeper } from './vault/vault-keeper.ts'

/** How a dossier becomes a line of the register. */
export const registerProjection: Projection<DossierState> = {
  version: 5,
  project: (_number, events) => slimState(replay(events)),
  marks: ({ recordedDrafts }) => recordedDrafts
}

/** What an office on disk is opened with. */
export interface OfficeOptions extends Omit<
  ServicesOptions,
  'vault' | 'openRegister' | 'openClerk' | 'undoSetup' | 'newId' | 'entrance'
> {
  readonly folder: string
  /** Another file system than the computer's own, for tests. */
  readonly fs?: FileSystem
  /** Takes the folder for this program; fails while another has it. */
  readonly takeFolder?: () => Promise<Result<unknown>>
  /** A cheaper password check, for the sample office and tests only. */
  readonly sampleCost?: ScryptCost
  readonly random?: Random
  readonly newId?: () => string
  /** Who walks the register when all of it is asked; without, the thread of whoever asks does. */
  readonly openClerk?: ClerkOpener
  /** How long the register's index gathers changes before it writes its file. */
  readonly indexWriteAfterMs?: number
}

/** The vault of a data folder. */
function vaultOn(disk: Disk, { clock, sampleCost, random = systemRandom }: OfficeOptions): VaultKeeper {
  const maker =
    sampleCost === undefined ? slotMaker({ random }) : slotMaker({ random, cost: sampleCost, isSample: true })
  return new VaultKeeper({ storage: textFile(disk, 'vault.json'), clock, maker })
}

async function undoSetup(disk: Disk, vault: VaultKeeper): Promise<void> {
  for (const file of ['office', 'journal', 'journal-head', 'register', 'numbers']) await disk.removeFile(file)
  await disk.removeFolder('policies')
  await vault.abandon()
}

/**
 * Opens the vault. What a power cut left of a set-up is taken back: without the office's own document and the journal,
 * which come last, nobody has worked with it yet.
 */
async function openVault(disk: Disk, vault: VaultKeeper): Promise<Result<unknown>> {
  const opened = await vault.open()
  if (!opened.ok || opened.value === 'new') return opened
  const entries = await disk.list('')
  if (!entries.ok) return entries
  const names = entries.value.map(({ name }) => name)
  if (['office', 'journal', 'dossiers', 'numbers', 'drafts'].some((name) => names.includes(name))) return opened
  await undoSetup(disk, vault)
  return ok('new')
}

/** Puts the office's services on a data folder; whatever keeps the folder from being used is in the app's state. */
export async function openOffice(options: OfficeOptions): Promise<Services> {
  const { folder, clock, random = systemRandom, newId = randomUUID } = options
  const disk = createDisk({ folder, ...(options.fs === undefined ? {} : { fs: options.fs }) })
  const vault = vaultOn(disk, options)
  const entrance = await openEntrance([
    options.takeFolder ?? (() => Promise.resolve(ok(undefined))),
    () => folderState(disk),
    () => openVault(disk, vault)
  ])
  const gathering = options.indexWriteAfterMs === undefined ? {} : { writeAfterMs: options.indexWriteAfterMs }
  return createServices({
    ...options,
    vault,
    newId,
    entrance,
    openClerk: options.openClerk ?? clerkAtHand,
    undoSetup: () => undoSetup(disk, vault),
    openRegister: (masterKey) =>
      openRegister({
        disk,
        sealer: sealerFor(masterKey, 'register', random),
        digest,
        clock,
        projection: registerProjection,
        ...gathering
      })
  })
}
