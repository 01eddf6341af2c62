import type { Actor } from '../../../shared/domain/dossier/event.ts'
import type { AttentionList } from './attention-list.ts'
import type { ClockWatch } from './clock-watch.ts'
import type { JournalWriter } from './journal-writer.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { PolicyVersions } from './policy-versions.ts'
import type { OpenRegister } from './ports/register.ts'
import type { Keyring } from './ports/vault.ts'
import type { RegisterClerk } from './register-clerk.ts'

/** All that is open while somebody is logged in. */
export interface Session {
  readonly actor: Actor
  /** When this account logged in the last time before this; null when that is long ago, or never. */
  readonly lastHere: Instant | null
  readonly keyring: Keyring
  readonly register: OpenRegister
  readonly journal: JournalWriter
  /** Whether the PC's clock can be relied on. */
  readonly clock: ClockWatch
  readonly policies: PolicyVersions
  readonly attention: AttentionList
  /** Who answers what walks the whole register. */
  readonly clerk: RegisterClerk
  /** When this session last noted that it looked at a dossier, by number. */
  readonly viewed: Map<string, string>
  /** Aborted as soon as the session ends: what was asked before does not arrive after it (EW-4.4). */
  readonly ended: AbortSignal
}
