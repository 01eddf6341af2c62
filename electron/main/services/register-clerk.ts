import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { PolicyVersions } from './policy-versions.ts'
import type { Clerk, ClerkChanges, ClerkOpener } from './ports/clerk.ts'
import type { Index, IndexLine } from './ports/register.ts'
import type { HandedKey } from './ports/vault.ts'

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

/** A line as it is kept: it is not opened here. */
function handedOver(line: IndexLine, by: string): ClerkChanges['entries'][number] {
  const { number, page, quiet } = line
  if (page === null) return { number, page, quiet: null, damaged: line.damaged }
  return { number, page, quiet: quiet?.by === by ? quiet : null, damaged: null }
}

/** The clerk of one session, kept in step with the register before each question. */
export class RegisterClerk {
  readonly #engagement: Engagement
  #clerk: Clerk | null = null
  #position = 0
  #policies: readonly Policy[] = []
  /** The names of the keys that the clerk has. */
  readonly #handed = new Set<string>()
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
    if (isOther || gone.length > 0) clerk.take({ entries: [], gone, hidden, keys: [], policies: isOther ? all : null })
    for (let from = 0; from < entries.length; from += atOnce) {
      const lines = entries.slice(from, from + atOnce).map((entry) => handedOver(entry, by))
      const keys = this.#keysTo(lines)
      clerk.take({ entries: lines, gone: [], hidden: [], keys, policies: null })
      if (from + atOnce < entries.length) await new Promise((resolve) => setImmediate(resolve))
    }
    return clerk
  }

  #keysTo(lines: ClerkChanges['entries']): HandedKey[] {
    const keys = this.#engagement.index.keysTo(lines.flatMap(({ page }) => page ?? []))
    const other = keys.filter(({ name }) => !this.#handed.has(name))
    for (const { name } of other) this.#handed.add(name)
    return other
  }

  #engaged(): Clerk {
    if (this.#hasLeft) throw new Error('the session has ended')
    if (this.#clerk !== null && !this.#clerk.isGone) return this.#clerk
    this.#position = 0
    this.#policies = []
    this.#handed.clear()
    const { open, newName, index } = this.#engagement
    this.#clerk = open(newName(), (number) => void index.readAgain(number))
    return this.#clerk
  }
}
