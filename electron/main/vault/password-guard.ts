import { ok, refuse, type Result } from '../../../shared/result.ts'
import type { KeptVault } from './kept-vault.ts'
import { passwordProblems } from './password-policy.ts'
import { type PasswordScale, type PasswordWeight, weighHere } from './strength.ts'

/** Weighs what is to become a password of somebody in a vault. */
export class PasswordGuard {
  readonly #kept: Pick<KeptVault, 'file'>
  readonly #scale: PasswordScale

  constructor(kept: Pick<KeptVault, 'file'>, scale: PasswordScale = weighHere) {
    this.#kept = kept
    this.#scale = scale
  }

  /** How hard a password is to guess, for who is here and whoever else it is about. */
  weigh(password: string, names: readonly string[]): Promise<PasswordWeight> {
    return this.#scale(password, [...names, this.#kept.file?.officeName ?? ''])
  }

  /** Refuses with `vault.passwordObvious` what is soon guessed; what is no password at all is told by whoever sets it. */
  async admit(password: string, names: readonly [string, ...string[]]): Promise<Result<void>> {
    if (passwordProblems(password, names[0]).length > 0) return ok(undefined)
    const { strength } = await this.weigh(password, names)
    return strength === 'weak' ? refuse('vault.passwordObvious', { field: 'password' }) : ok(undefined)
  }

  /** As `admit`, for who has an account. */
  admitFor(accountId: string, password: string): Promise<Result<void>> {
    return this.admit(password, [this.#kept.file?.accounts.find(({ id }) => id === accountId)?.name ?? ''])
  }
}
