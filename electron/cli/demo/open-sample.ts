import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { openOffice, type OfficeOptions } from '../../main/open-office.ts'
import { type FileSystem, nodeFileSystem } from '../../main/register/disk/file-system.ts'
import type { Services } from '../../main/services/services.ts'
import { memorySettings } from '../../main/settings/settings.ts'
import type { ScryptCost } from '../../main/vault/keys.ts'
import { sampleVaultId } from '../../main/vault/sample.ts'
import { seededIds, seededRandom } from './seeded.ts'

const savesNothing = () => Promise.reject(new Error('a sample office saves nothing by dialog'))

/** What a password guess costs in a sample office: next to nothing, for its password is printed anyway. */
const sampleCost: ScryptCost = { N: 2 ** 10, r: 8, p: 1 }

/** Longer than any story takes to play: the index is written when somebody logs out, and at no other moment. */
const neverMs = 2 ** 31 - 1

/** The computer's disk without waiting for it: a sample office that a power cut takes is made again in seconds. */
const unhurriedFileSystem: FileSystem = {
  ...nodeFileSystem,
  syncFolder: () => Promise.resolve(),
  openFile: async (path, mode) => ({ ...(await nodeFileSystem.openFile(path, mode)), sync: () => Promise.resolve() })
}

/** A clock that stands still until it is set. */
export interface StoryClock {
  now: Instant
}

/** What a sample office is opened with. */
export interface SampleOfficeOptions extends Pick<OfficeOptions, 'maker'> {
  readonly folder: string
  readonly policy: Policy
  readonly clock: StoryClock
}

/** Opens the services on the folder of a sample office; its ids and keys follow from the regulation's id alone. */
export function openSampleOffice({ folder, policy, clock, maker }: SampleOfficeOptions): Promise<Services> {
  const random = seededRandom(`klachtenboek/voorbeeldkantoor/${policy.id}`)
  const newId = seededIds(random)
  return openOffice({
    folder,
    maker,
    random,
    newVaultId: () => sampleVaultId(newId()),
    clock: () => clock.now,
    newId,
    sampleCost,
    indexWriteAfterMs: neverMs,
    fs: unhurriedFileSystem,
    presets: { policies: [policy], refused: [] },
    preferences: memorySettings(),
    facts: { version: '', dataFolder: folder },
    onChanged: () => undefined,
    dialog: {
      choosePath: () => Promise.resolve(null),
      write: savesNothing,
      writePieces: savesNothing
    },
    picker: {
      chooseFolder: () => Promise.resolve(null),
      readText: () => Promise.reject(new Error('a sample office opens nothing by dialog'))
    },
    printer: { printWindow: () => Promise.resolve(false) }
  })
}
