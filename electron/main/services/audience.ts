import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import type { DossierEvent } from '../../../shared/domain/dossier/event.ts'
import { replay } from '../../../shared/domain/dossier/evolve.ts'
import { maySee } from '../../../shared/domain/dossier/need-to-know.ts'
import type { DossierState } from '../../../shared/domain/dossier/state.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { PolicyVersions } from './policy-versions.ts'
import type { Audience } from './ports/register.ts'
import type { PublicKey, SharedKeys, Vault, VaultAccount } from './ports/vault.ts'

/** By what it is decided for whom a dossier is sealed. */
export interface AudienceGrounds {
  readonly vault: Pick<Vault, 'accounts' | 'shared'>
  readonly policies: PolicyVersions
  readonly now: Instant
}

/** Tells by which accounts, roles and regulations audiences are decided now: another text when any of them changes. */
export function audiencesBy({ vault, policies, now }: AudienceGrounds): string | null {
  const shared = vault.shared()
  if (shared === null) return null
  const { id, version } = policies.inForce(amsterdamDay(now))
  return `${shared.signature.slice(0, 20)} ${id}-${String(version)}/${String(policies.all().length)}`
}

/** The keys for which a dossier is sealed that these people may see: those who see all share one, unless one of them may not. */
function readersAmong(accounts: readonly VaultAccount[], seeing: readonly string[], shared: SharedKeys): PublicKey[] {
  const keysOf = (those: readonly VaultAccount[]): PublicKey[] => those.flatMap(({ publicKey }) => publicKey ?? [])
  const those = accounts.filter(({ id }) => seeing.includes(id))
  const inOverview = accounts.filter(({ publicKey }) => publicKey !== null && shared.inOverview.includes(publicKey))
  const seesNot = inOverview.some(({ id }) => !seeing.includes(id))
  const newest = shared.overview.at(-1)
  const readers =
    newest === undefined || seesNot || inOverview.length === 0
      ? keysOf(those)
      : [newest, ...keysOf(those.filter((account) => !inOverview.includes(account)))]
  return [...readers, shared.recovery]
}

/**
 * For whom a dossier is sealed as it is now: whoever needs to know of it, and the recovery key (EW-4.4, EW-1.2). Null for
 * as long as the accounts have no keys of their own.
 */
export function audienceOfState(state: DossierState, grounds: AudienceGrounds): Audience | null {
  const shared = grounds.vault.shared()
  const by = audiencesBy(grounds)
  if (shared === null || by === null) return null
  const accounts = grounds.vault.accounts().filter(({ active }) => active)
  const policy = grounds.policies.find(state.policy)
  // Under a regulation that is lost nobody can tell who needs to know; whoever sees all looks after it.
  const bound = policy.ok ? policy.value : grounds.policies.inForce(amsterdamDay(grounds.now))
  const seeing = accounts.filter((account) => maySee(state, bound, account)).map(({ id }) => id)
  return { readers: readersAmong(accounts, seeing, shared), counters: [shared.reports], by }
}

/** For whom a dossier of these events is sealed. */
export function audienceOf(events: readonly DossierEvent[], grounds: AudienceGrounds): Audience | null {
  return audienceOfState(replay(events), grounds)
}

/** Whether a dossier that is sealed for some is so for those who should have it; a key that was shared before still counts. */
export function isStillRight(kept: Audience, wanted: Audience, { overview }: SharedKeys): boolean {
  const plain = (readers: readonly PublicKey[]): string =>
    [...new Set(readers.map((reader) => (overview.includes(reader) ? 'overview' : reader)))].toSorted().join(' ')
  return plain(kept.readers) === plain(wanted.readers)
}

/** For whom what somebody types is sealed: for themselves, and for the recovery key, should they lose their password. */
export function ownReaders(account: string, vault: AudienceGrounds['vault']): readonly PublicKey[] | null {
  const shared = vault.shared()
  const own = vault.accounts().find(({ id }) => id === account)?.publicKey ?? null
  return shared === null || own === null ? null : [own, shared.recovery]
}
