import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { PolicyVersions } from './policy-versions.ts'
import type { Clerk, ClerkOpener } from './ports/clerk.ts'
import type { Index } from './ports/register.ts'

/** How many rows are handed over before others get their turn. */
const atOnce = 250

/** What the clerk is taken on with. */
interface Engagement {
  readonly open: ClerkOpener
  readonly newName: () => string
  readonly index: Index
  readonly policies: PolicyVersions
  /** By which rules of attention is counted: what others kept is not handed over. */
  readonly by: string
}

/** The clerk of one session, kept in step with the register before each question. */
export class RegisterClerk {
  readonly #engagement: Engagement
  #clerk: Clerk | null = null
  #position = 0
  #policies: readonly Policy[] = []
  #briefing: Promise<Clerk> | null = null
  #hasLeft = false

  constructor(engagement: Engagement) {
    this.#engagement = engagement
  }

  /** Asks the clerk something about the register as it is now; rejects when they break down, and the next one is new. */
  readonly ask: Clerk['ask'] = async (kind, asked, waiting) => {
    const clerk = await this.brief()
    return clerk.ask(kind, asked, waiting)
  }

  /** Hands over what changed, bit by bit. */
  async brief(): Promise<Clerk> {
    // What changed after an earlier handing over began is handed over after it.
    while (this.#briefing !== null) await this.#briefing
    this.#briefing = this.#handOver()
    try {
      return await this.#briefing
    } finally {
      this.#briefing = null
    }
  }

  /** Sends the clerk away. */
  async leave(): Promise<void> {
    this.#hasLeft = true
    await this.#clerk?.leave()
  }

  async #handOver(): Promise<Clerk> {
    const { index, policies, by } = this.#engagement
    const clerk = this.#engaged()
    const all = policies.all()
    const isOther =
      all.length !== this.#policies.length || all.some((policy, place) => policy !== this.#policies[place])
    this.#policies = all
    const { position, entries, gone, hidden } = index.changedSince(this.#position)
    this.#position = position
    const lines = entries.map(({ number, text, quiet, damaged }) =>
      text === null
        ? { number, text, quiet: null, damaged }
        : { number, text, quiet: quiet?.by === by ? quiet : null, damaged: null }
    )
    if (isOther || gone.length > 0) clerk.take({ entries: [], gone, hidden, policies: isOther ? all : null })
    for (let from = 0; from < lines.length; from += atOnce) {
      clerk.take({ entries: lines.slice(from, from + atOnce), gone: [], hidden: [], policies: null })
      if (from + atOnce < lines.length) await new Promise((resolve) => setImmediate(resolve))
    }
    return clerk
  }

  #engaged(): Clerk {
    if (this.#hasLeft) throw new Error('the session has ended')
    if (this.#clerk !== null && !this.#clerk.isGone) return this.#clerk
    this.#position = 0
    this.#policies = []
    this.#clerk = this.#engagement.open(this.#engagement.newName())
    return this.#clerk
  }
}
