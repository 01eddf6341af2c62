import type { DossierState } from '../../../shared/domain/dossier/state.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { ClerkChanges } from '../services/ports/clerk.ts'
import type { Damage, Quiet } from '../services/ports/register.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

/** A dossier as the clerk has it before them. */
export type Sheet =
  | {
      readonly number: DossierNumber
      readonly state: DossierState
      readonly policy: Policy
      readonly quiet: Quiet | null
      readonly damaged: null
    }
  | {
      readonly number: DossierNumber
      readonly state: null
      readonly policy: null
      readonly quiet: null
      readonly damaged: Damage
    }

/** What is kept of a dossier: its row as text, or as it was read, or its damage. */
interface Page {
  readonly row: Uint8Array | DossierState | Damage
  readonly isDamaged: boolean
  readonly quiet: Quiet | null
}

/** The rows of the register as the clerk was given them, each read when it is asked for. */
export class Pages {
  readonly #kept = new Map<DossierNumber, Page>()
  /** The dossiers of others, of which nothing is known but what may be counted. */
  readonly #lines = new Map<DossierNumber, Uint8Array>()
  #policies: readonly Policy[] = []

  /** Takes over what changed. */
  take({ entries, gone, hidden, policies }: ClerkChanges): void {
    for (const { number, text, quiet, damaged } of entries) {
      this.#kept.set(number, { row: text ?? damaged, isDamaged: text === null, quiet })
    }
    for (const number of gone) {
      this.#kept.delete(number)
      this.#lines.delete(number)
    }
    for (const { number } of entries) this.#lines.delete(number)
    for (const { number, line } of hidden) this.#lines.set(number, line)
    if (policies !== null) this.#policies = policies
  }

  get policies(): readonly Policy[] {
    return this.#policies
  }

  numbers(): DossierNumber[] {
    return [...this.#kept.keys()]
  }

  /** The dossiers of others that may be counted. */
  counted(): DossierNumber[] {
    return [...this.#lines.keys()]
  }

  /** What may be counted of a dossier of others, with the regulation it is under; null when that is missing. */
  line(number: DossierNumber): { readonly state: DossierState; readonly policy: Policy } | null {
    const line = this.#lines.get(number)
    const state = line === undefined ? null : readState(line)
    const policy = state === null ? undefined : this.#policyOf(state)
    return state === null || policy === undefined ? null : { state, policy }
  }

  /** Keeps a dossier as it was read, in the place of its text. */
  hold({ number, state, quiet }: Extract<Sheet, { damaged: null }>): void {
    this.#kept.set(number, { row: state, isDamaged: false, quiet })
  }

  /** A dossier with the regulation it is under; one whose regulation is missing counts as damaged. */
  get(number: DossierNumber): Sheet | null {
    const page = this.#kept.get(number)
    if (page === undefined) return null
    const damage = (damaged: Damage): Sheet => ({ number, state: null, policy: null, quiet: null, damaged })
    if (page.isDamaged) return damage(page.row as Damage)
    const state = page.row instanceof Uint8Array ? readState(page.row) : (page.row as DossierState)
    const { id, version } = state.policy
    const policy = this.#policyOf(state)
    if (policy !== undefined) return { number, state, policy, quiet: page.quiet, damaged: null }
    return damage({ code: 'policy.versionMissing', detail: { policy: id, version } })
  }

  #policyOf({ policy: { id, version } }: DossierState): Policy | undefined {
    return this.#policies.find((one) => one.id === id && one.version === version)
  }
}

const decoder = new TextDecoder()

function readState(text: Uint8Array): DossierState {
  return JSON.parse(decoder.decode(text)) as DossierState
}
