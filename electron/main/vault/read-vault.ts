import type { Instant } from '../../../shared/domain/time.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { SlotMaker } from './slots.ts'
import { VaultKeeper } from './vault-keeper.ts'

/** How somebody shows that they belong to an office: with their password, or with its recovery key. */
type WayIn = { readonly account: string; readonly password: string } | { readonly recoveryKey: string }

/** A vault that is only read, as the one in a backup. */
export interface ReadVault {
  readonly id: string
  readonly officeName: string
  /** Who may log in. */
  readonly accounts: readonly { readonly id: string; readonly name: string; readonly role: string }[]
  /** The office's key, for whoever asked to wipe, and whose password opened it; null for the recovery key. */
  readonly unlock: (way: WayIn) => Promise<Result<{ readonly officeKey: Uint8Array; readonly account: string | null }>>
}

/** Reads the text of a `vault.json` that is not the office's own at work; wrong tries slow down, and are forgotten with it. */
export async function readVault(
  text: string,
  { clock, maker }: { readonly clock: () => Instant; readonly maker: SlotMaker }
): Promise<Result<ReadVault>> {
  const storage = { read: () => Promise.resolve(ok(text)), write: () => Promise.resolve(ok(undefined)) }
  const keeper = new VaultKeeper({ storage, clock, maker })
  const opened = await keeper.open()
  if (!opened.ok) return opened
  return ok({
    id: keeper.id ?? '',
    officeName: keeper.officeName ?? '',
    accounts: keeper.accounts().filter(({ active }) => active),
    unlock: async (way) => {
      const isPassword = 'password' in way
      const keyring = isPassword
        ? await keeper.unlock(way.account, way.password)
        : keeper.openWithRecoveryKey(way.recoveryKey)
      if (!keyring.ok) return keyring
      const ring = 'keyring' in keyring.value ? keyring.value.keyring : keyring.value
      const officeKey = Uint8Array.from(ring.officeKey)
      ring.forget()
      return ok({ officeKey, account: isPassword ? way.account : null })
    }
  })
}
