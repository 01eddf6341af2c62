import type { PcSystem } from '../../../../shared/domain/office/system-log-in.ts'
import type { Result } from '../../../../shared/result.ts'

/** The keyring of the system, which opens for whoever is logged in to this PC. */
export interface SystemKeyring {
  readonly system: PcSystem
  readonly isAvailable: () => Promise<boolean>
  /** Seals a text, for this person on this PC; null when the system does not. */
  readonly seal: (text: string) => Promise<Uint8Array | null>
  /** What was sealed, and whether it is to be sealed anew; null when it does not open. */
  readonly open: (sealed: Uint8Array) => Promise<{ readonly text: string; readonly isStale: boolean } | null>
}

/** A file beside the settings of this PC. */
export interface PcFile {
  readonly read: () => Promise<Result<string | null>>
  readonly write: (text: string) => Promise<Result<void>>
}

/** What logging in through the system of this PC is built on. */
export interface SystemAccess {
  readonly keyring: SystemKeyring
  readonly file: PcFile
}

/** A PC whose system keeps nothing. */
export const noSystemAccess: SystemAccess = {
  keyring: {
    system: 'linux',
    isAvailable: () => Promise.resolve(false),
    seal: () => Promise.resolve(null),
    open: () => Promise.resolve(null)
  },
  file: {
    read: () => Promise.resolve({ ok: true, value: null }),
    write: () => Promise.resolve({ ok: true, value: undefined })
  }
}
