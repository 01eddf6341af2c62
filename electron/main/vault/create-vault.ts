import type { Instant } from '../../../shared/domain/time.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { nameProblems, tidyName } from './account-rules.ts'
import { makeAccount, type NewAccount } from './accounts.ts'
import { keyLength, type MasterKey } from './keys.ts'
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
  readonly masterKey: MasterKey
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

  const masterKey = new Uint8Array(maker.random(keyLength))
  const secret = newRecoverySecret(maker.random)
  const file = prove(
    {
      format: 'klachtenboek-vault',
      version: 2,
      id,
      officeName: office,
      createdAt: now,
      accounts: [await makeAccount(id, masterKey, firstAccount, { now, maker })],
      recovery: wrapForRecovery(masterKey, secret, { id, now }, maker.random)
    },
    masterKey
  )
  return ok({ file, masterKey, recoveryKey: printRecoveryKey(secret) })
}
