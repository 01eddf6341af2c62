import type { Instant } from '../../../shared/domain/time.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { nameProblems, tidyName } from './account-rules.ts'
import { makeAccount, type NewAccount } from './accounts.ts'
import { foundAuthority, foundCircles } from './circles.ts'
import { makeKeyPair } from './key-pair.ts'
import { Keyring, printBundle, readBundle } from './keyring.ts'
import { keyLength } from './keys.ts'
import { passwordProblems } from './password-policy.ts'
import { newRecoverySecret, printRecoveryKey } from './recovery-key.ts'
import { wrapForRecovery, type SlotMaker } from './slots.ts'
import { prove, type VaultFile } from './vault-file.ts'

/** A new vault's office and its first account. */
export interface NewVault {
  readonly id: string
  readonly officeName: string
  readonly firstAccount: NewAccount
  readonly now: Instant
}

/** A vault just made; the recovery key exists here and nowhere else. */
export interface CreatedVault {
  readonly file: VaultFile
  readonly keyring: Keyring
  readonly recoveryKey: string
}

/** Makes a vault with its first account; fails with the codes of `nameProblems` and `passwordProblems`. */
export async function createVault(
  { id, officeName, firstAccount, now }: NewVault,
  maker: SlotMaker
): Promise<Result<CreatedVault>> {
  const office = tidyName(officeName)
  const name = tidyName(firstAccount.name)
  const problems = [
    ...nameProblems([], office).map((problem) => ({ ...problem, field: 'officeName' })),
    ...nameProblems([], name),
    ...passwordProblems(firstAccount.password, name)
  ]
  if (problems.length > 0) return fail(problems)

  const officeKey = new Uint8Array(maker.random(keyLength))
  const signing = foundAuthority(maker.random)
  const authority = signing.publicKey
  const secret = newRecoverySecret(maker.random)
  const forRecovery = makeKeyPair(maker.random)
  const making = { now, maker }
  const { account, bundle: opens } = await makeAccount(
    { file: { id, recovery: { publicKey: forRecovery.publicKey } }, keyring: { officeKey, authority } },
    firstAccount,
    making
  )
  const bundle = printBundle({ officeKey, own: { privateKey: forRecovery.privateKey, authority } })
  const recovery = {
    ...wrapForRecovery(bundle, secret, { id, now }, maker.random),
    publicKey: forRecovery.publicKey
  }
  const founder = new Keyring(readBundle(bundle), maker.random)
  const members = [forRecovery.publicKey, ...(account.publicKey === undefined ? [] : [account.publicKey])]
  const circles = foundCircles(
    { keyring: founder, vaultId: id },
    { overview: members, reports: members, accounts: members },
    { signing, random: maker.random }
  )
  const file = prove(
    {
      format: 'klachtenboek-vault',
      version: 3,
      id,
      officeName: office,
      createdAt: now,
      accounts: [account],
      recovery,
      circles
    },
    { officeKey, signing }
  )
  if (!file.ok) return file
  const keyring = new Keyring(opens, maker.random)
  keyring.read(file.value)
  return ok({ file: file.value, keyring, recoveryKey: printRecoveryKey(secret) })
}
