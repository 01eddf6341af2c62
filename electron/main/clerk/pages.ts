import type { DossierState } from '../../../shared/domain/dossier/state.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { ClerkChanges, Damage, Quiet } from '../services/ports.ts'

/** A dossier as the clerk has it before them. */
export type Sheet =
  | {
      readonly number: string
      readonly state: DossierState
      readonly policy: Policy
      readonly quiet: Quiet | null
      readonly damaged: null
    }
  | {
      readonly number: string
      readonly state: null
      readonly policy: null
      readonly quiet: null
      readonly damaged: Damage
    }

type Kept = ClerkChanges['entries'][number]

/** The rows of the register as the clerk was given them, each read when it is asked for. */
export class Pages {
  readonly #kept = new Map<string, Kept>()
  #policies: readonly Policy[] = []

  /** Takes over what changed. */
  take({ entries, gone, policies }: ClerkChanges): void {
    for (const entry of entries) this.#kept.set(entry.number, entry)
    for (const number of gone) this.#kept.delete(number)
    if (policies !== null) this.#policies = policies
  }

  get policies(): readonly Policy[] {
    return this.#policies
  }

  numbers(): string[] {
    return [...this.#kept.keys()]
  }

  /** A dossier with the regulation it is under; one whose regulation is missing counts as damaged. */
  get(number: string): Sheet | null {
    const kept = this.#kept.get(number)
    if (kept === undefined) return null
    const damage = (damaged: Damage): Sheet => ({ number, state: null, policy: null, quiet: null, damaged })
    if (kept.text === null) return damage(kept.damaged)
    const state = JSON.parse(new TextDecoder().decode(kept.text)) as DossierState
    const { id, version } = state.policy
    const policy = this.#policies.find((one) => one.id === id && one.version === version)
    if (policy !== undefined) return { number, state, policy, quiet: kept.quiet, damaged: null }
    return damage({ code: 'policy.versionMissing', detail: { policy: id, version } })
  }
}
