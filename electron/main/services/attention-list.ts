import type { TodayItem } from '../../../shared/contract/dossiers.ts'
import type { Colleague } from '../../../shared/domain/dossier/acts/act.ts'
import { compareNumbers, type DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { Actor } from '../../../shared/domain/dossier/event.ts'
import { maySee } from '../../../shared/domain/dossier/need-to-know.ts'
import type { DossierState } from '../../../shared/domain/dossier/state.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { attentionRules } from '../../../shared/domain/today/attention.ts'
import { givenTo, type NewForYou } from '../../../shared/domain/today/new-for.ts'
import { nextTurn } from '../../../shared/domain/today/next-turn.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { PolicyVersions } from './policy-versions.ts'
import type { Index, IndexLine, Quiet } from './ports/register.ts'
import { lineUnder } from './register-lines.ts'
import { asLateAs, growsLater, type OrderedItem, putInOrder, todayItemsOf } from './views/today-items.ts'

/** Who looks, and when. */
export interface Looking {
  readonly actor: Actor
  readonly colleagues: readonly Colleague[]
  readonly now: Instant
}

/** A dossier that asks for attention, with the regulation it is under. */
interface Case {
  readonly policy: Policy
  readonly given: readonly NewForYou[]
}

/** What wants attention in the whole register. */
export interface AttentionFound {
  readonly items: readonly TodayItem[]
  readonly policies: readonly Policy[]
  readonly damaged: readonly DossierNumber[]
  /** What colleagues gave whoever looks, in these dossiers. */
  readonly given: readonly NewForYou[]
}

/** By whom something is counted: a release of the app, with its rules of attention. */
export function countedBy(release: string): string {
  return `${release}/${String(attentionRules)}`
}

/** How many dossiers are counted before others get their turn. */
const atOnce = 40

/** What wants attention, kept per dossier: only what was recorded since, and what the day turned, is counted again. */
export class AttentionList {
  readonly #index: Index
  readonly #policies: PolicyVersions
  readonly #by: string
  #position = 0
  #viewer = ''
  #lookedAt: Instant | '' = ''
  readonly #cases = new Map<DossierNumber, Case>()
  /** All items in the order in which they are told. */
  #ordered: OrderedItem[] = []
  /** The dossiers that turn by themselves, and when. */
  readonly #turns = new Map<DossierNumber, Instant>()
  #firstTurn: Instant | null = null
  readonly #damaged = new Set<DossierNumber>()
  /** The items that are later at every look. */
  readonly #growing = new WeakSet<TodayItem>()
  #found: AttentionFound | null = null

  constructor(index: Index, { policies, by }: { readonly policies: PolicyVersions; readonly by: string }) {
    this.#index = index
    this.#policies = policies
    this.#by = by
  }

  /** What wants attention for whoever looks, overdue first, as late as it is now. */
  look(looking: Looking): AttentionFound {
    const found = this.find(looking)
    return {
      ...found,
      items: found.items.map((item) => (this.#growing.has(item) ? asLateAs(item, looking.now) : item))
    }
  }

  /** What wants attention; what is late is as late as when it was counted. */
  find(looking: Looking): AttentionFound {
    this.#forgetIfOthers(looking)
    const { position, entries, gone } = this.#index.changedSince(this.#position)
    this.#position = position
    for (const number of gone) this.#drop(number)
    for (const entry of [...entries, ...this.#turned(looking.now)]) this.#count(entry, looking)
    this.#lookedAt = looking.now
    this.#found ??= this.#gather()
    return this.#found
  }

  /** Counts the whole register bit by bit, so that nothing waits for it; looking does the rest. */
  async prepare(looking: Looking): Promise<void> {
    this.#forgetIfOthers(looking)
    const { position, entries } = this.#index.changedSince(this.#position)
    this.#position = position
    this.#lookedAt = looking.now
    for (const [index, entry] of entries.entries()) {
      this.#count(entry, looking)
      if (index % atOnce === 0) await new Promise((resolve) => setImmediate(resolve))
    }
  }

  /** Another viewer sees other dossiers and may do other acts; a clock that went back may have turned anything. */
  #forgetIfOthers({ actor, colleagues, now }: Looking): void {
    const viewer = JSON.stringify([actor, colleagues])
    if (viewer === this.#viewer && now >= this.#lookedAt) return
    this.#viewer = viewer
    this.#position = 0
    this.#cases.clear()
    this.#ordered = []
    this.#turns.clear()
    this.#firstTurn = null
    this.#damaged.clear()
    this.#found = null
  }

  #turned(now: Instant): IndexLine[] {
    const unknown = [...this.#damaged].flatMap((number) => this.#index.get(number) ?? [])
    if (this.#firstTurn === null || this.#firstTurn > now) return unknown
    const numbers = [...this.#turns].flatMap(([number, turn]) => (turn <= now ? [number] : []))
    for (const number of numbers) this.#turns.delete(number)
    this.#firstTurn = [...this.#turns.values()].reduce<Instant | null>(
      (first, turn) => (first === null || turn < first ? turn : first),
      null
    )
    return [...unknown, ...numbers.flatMap((number) => this.#index.get(number) ?? [])]
  }

  #drop(number: DossierNumber): void {
    if (this.#cases.delete(number)) {
      this.#ordered = this.#ordered.filter(({ item }) => item.number !== number)
      this.#found = null
    }
    if (this.#damaged.delete(number)) this.#found = null
    this.#turns.delete(number)
  }

  #count(entry: IndexLine, looking: Looking): void {
    const { number } = entry
    if (entry.quiet !== null && this.#isStill(entry.quiet, looking)) {
      this.#drop(number)
      this.#turnAt(number, entry.quiet.until)
      return
    }
    const { row, policy, damaged } = lineUnder(entry, this.#policies)
    if (damaged !== null && this.#damaged.has(number)) return
    this.#drop(number)
    if (damaged !== null) {
      this.#damaged.add(number)
      this.#found = null
    } else this.#countReadable(row, policy, looking)
  }

  /** Whether what was counted earlier, by whoever looked then, still holds. */
  #isStill({ by, from, until, policy }: Quiet, { now }: Looking): boolean {
    return by === this.#by && from <= now && (until === null || now < until) && this.#policies.find(policy).ok
  }

  #countReadable(row: DossierState, policy: Policy, looking: Looking): void {
    const { number } = row
    const until = nextTurn(row, policy, looking.now)
    const items = todayItemsOf({ state: row, policy, ...looking })
    // That nothing asks for attention is so for everyone, and is not counted anew at the next log-in.
    if (items.length === 0) {
      this.#index.keepQuiet(number, { by: this.#by, from: looking.now, until, policy: row.policy })
    }
    if (!maySee(row, policy, looking.actor)) return
    this.#turnAt(number, until)
    if (items.length === 0) return
    for (const item of items) if (growsLater(item, looking.now)) this.#growing.add(item)
    this.#cases.set(number, { policy, given: givenTo(row, looking.actor) })
    for (const item of items) putInOrder(this.#ordered, item)
    this.#found = null
  }

  #turnAt(number: DossierNumber, turn: Instant | null): void {
    if (turn === null) return
    this.#turns.set(number, turn)
    if (this.#firstTurn === null || turn < this.#firstTurn) this.#firstTurn = turn
  }

  #gather(): AttentionFound {
    const cases = [...this.#cases.values()]
    return {
      items: this.#ordered.map(({ item }) => item),
      policies: [...new Set(cases.map(({ policy }) => policy))],
      given: cases.flatMap(({ given }) => given).toSorted((left, right) => right.at.localeCompare(left.at)),
      damaged: [...this.#damaged].sort(compareNumbers)
    }
  }
}
