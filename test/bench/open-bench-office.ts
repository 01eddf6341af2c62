import { clerksInThreads } from '../../electron/main/clerk/clerk-thread.ts'
import { openOffice } from '../../electron/main/open-office.ts'
import { readPresets } from '../../electron/main/policies.ts'
import type { Services } from '../../electron/main/services/services.ts'
import { memorySettings } from '../../electron/main/settings/settings.ts'
import type { Instant } from '../../shared/domain/time.ts'

/** The moment at which the made register is looked at. */
export const benchNow: Instant = '2026-11-25T10:00:00.000Z'

/** The password of the made office. */
export const password = 'vier losse woorden samen'

/** An office on its services, with a clock that the measurement sets. */
export interface BenchOffice {
  readonly services: Services
  readonly clock: { now: Instant }
}

const refuseToSave = (): Promise<never> => Promise.reject(new Error('a measurement saves nothing by dialog'))

/**
 * Opens a data folder as the app does, for a person who chooses the given folder when asked for one; only the password
 * costs next to nothing, so that the work itself is measured.
 */
export async function openBenchOffice(folder: string, chosen: string | null = null): Promise<BenchOffice> {
  const clock = { now: benchNow }
  const services = await openOffice({
    folder,
    clock: () => clock.now,
    sampleCost: { N: 2, r: 1, p: 1 },
    presets: readPresets('resources'),
    preferences: memorySettings(),
    facts: { version: '0.0.0', dataFolder: folder },
    openClerk: clerksInThreads(new URL('./clerk-worker.js', import.meta.url)),
    onChanged: () => undefined,
    maker: { make: refuseToSave },
    dialog: { choosePath: () => Promise.resolve(null), write: refuseToSave, writePieces: refuseToSave },
    picker: { chooseFolder: () => Promise.resolve(chosen), readText: refuseToSave },
    printer: { printWindow: () => Promise.resolve(false) }
  })
  return { services, clock }
}
