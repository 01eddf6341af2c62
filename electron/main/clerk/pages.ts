import type { DossierState } from '../../../shared/domain/dossier/state.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { ClerkChanges, RowOpener } from '../services/ports/clerk.ts'
import type { Damage, Quiet, RowPage } from '../services/ports/register.ts'
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

/** What is kept of a dossier: its row as it was handed over, or as it was read, or its damage. */
type Page =
  | { readonly page: RowPage; readonly quiet: Quiet | null }
  | { readonly state: DossierState; readonly quiet: Quiet | null }
  | { readonly damaged: Damage }

/** What the clerk reads sealed rows with, and whom they tell of one that does not open. */
export interface Spectacles {
  readonly openRow: RowOpener
  readonly onUnreadable: (number: DossierNumber) => void
}

/** The rows of the register as the clerk was given them, each opened and read when it is asked for. */
export class Pages {
  readonly #kept = new Map<DossierNumber, Page>()
  /** The dossiers of others, of which nothing is known but what may be counted. */
  readonly #lines = new Map<DossierNumber, Uint8Array>()
  readonly #keys = new Map<string, object>()
  readonly #spectacles: Spectacles
  #policies: readonly Policy[] = []

  constructor(spectacles: Spectacles) {
    this.#spectacles = spectacles
  }

  /** Takes over what changed. */
  take({ entries, gone, hidden, keys, policies }: ClerkChanges): void {
    for (const { name, key } of keys) this.#keys.set(name, key)
    for (const { number, page, quiet, damaged } of entries) {
      this.#kept.set(number, page === null ? { damaged } : { page, quiet })
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

  /** Every dossier, whoever may read it. */
  all(): DossierNumber[] {
    return [...this.numbers(), ...this.counted()]
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
    this.#kept.set(number, { state, quiet })
  }

  /** A dossier with the regulation it is under; one whose regulation is missing counts as damaged. */
  get(number: DossierNumber): Sheet | null {
    const page = this.#kept.get(number)
    if (page === undefined) return null
    const damage = (damaged: Damage): Sheet => ({ number, state: null, policy: null, quiet: null, damaged })
    if ('damaged' in page) return damage(page.damaged)
    const state = 'state' in page ? page.state : this.#open(number, page.page)
    if (state === null) return damage(this.#unreadable(number))
    const { id, version } = state.policy
    const policy = this.#policyOf(state)
    if (policy !== undefined) return { number, state, policy, quiet: page.quiet, damaged: null }
    return damage({ code: 'policy.versionMissing', detail: { policy: id, version } })
  }

  #open(number: DossierNumber, { bytes, isSealed }: RowPage): DossierState | null {
    const text = isSealed ? this.#spectacles.openRow(number, bytes, this.#keys) : bytes
    return text === null ? null : readState(text)
  }

  #unreadable(number: DossierNumber): Damage {
    const damaged: Damage = { code: 'register.notShown', detail: { number } }
    this.#kept.set(number, { damaged })
    this.#spectacles.onUnreadable(number)
    return damaged
  }

  #policyOf({ policy: { id, version } }: DossierState): Policy | undefined {
    return this.#policies.find((one) => one.id === id && one.version === version)
  }
}

const decoder = new TextDecoder()

function readState(text: Uint8Array): DossierState {
  return JSON.parse(decoder.decode(text)) as DossierState
}
