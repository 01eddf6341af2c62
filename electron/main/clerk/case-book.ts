import { termsOf, type DossierTerm } from '../../../shared/domain/dossier/dossier-terms.ts'
import { currentFacts, hasEnded } from '../../../shared/domain/dossier/state.ts'
import type { StatisticsCase } from '../../../shared/domain/statistics/case.ts'
import { minutesFrom } from '../../../shared/domain/terms/outcome.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { Pace } from '../register/disk/pace.ts'
import type { Standing, Waiting } from '../services/ports/clerk.ts'
import type { Pages } from './pages.ts'
import { compareNumbers, type DossierNumber } from '../../../shared/domain/dossier/number.ts'

/** A dossier as it was counted, and how long that holds: from a moment up to another one. */
interface Counted {
  readonly dossier: StatisticsCase
  readonly from: Instant
  readonly until: Instant | null
}

/** Every dossier as the statistics count it; what time does not change is counted once. */
export class CaseBook {
  readonly #pages: Pages
  readonly #counted = new Map<DossierNumber, Counted>()

  constructor(pages: Pages) {
    this.#pages = pages
  }

  /** Dossiers that changed or went. */
  changed(numbers: readonly DossierNumber[]): void {
    for (const number of numbers) this.#counted.delete(number)
  }

  /** Forgets all, as after a change of the regulations. */
  forget(): void {
    this.#counted.clear()
  }

  /** Every dossier that may be counted with its terms as they stand, oldest first; of those of others without a word. */
  async cases(now: Instant, { signal, onProgress }: Waiting = {}): Promise<StatisticsCase[]> {
    const numbers = this.#pages.all().toSorted(compareNumbers)
    const pace = new Pace()
    const cases: StatisticsCase[] = []
    for (const [done, number] of numbers.entries()) {
      const dossier = this.#count(number, now)
      if (dossier !== null) cases.push(dossier)
      if (await pace.breathe()) {
        signal?.throwIfAborted()
        onProgress?.({ done, total: numbers.length })
      }
    }
    return cases
  }

  /** How many are open, and how many ended. */
  async standing(): Promise<Standing> {
    const pace = new Pace()
    let [open, closed] = [0, 0]
    for (const number of this.#pages.all()) {
      const found = this.#find(number)
      if (found !== null && hasEnded(found.state)) closed += 1
      else if (found !== null) open += 1
      await pace.breathe()
    }
    return { open, closed }
  }

  /** When the first signal was received. */
  firstReceived(): Instant | null {
    const numbers = this.#pages.all()
    const moments = numbers.flatMap((number) => {
      const found = this.#find(number)
      return found === null ? [] : [currentFacts(found.state).received]
    })
    return moments.reduce<Instant | null>((first, moment) => (first === null || moment < first ? moment : first), null)
  }

  #find(number: DossierNumber): Pick<StatisticsCase, 'state' | 'policy' | 'isAnonymous'> | null {
    const sheet = this.#pages.get(number)
    if (sheet === null) {
      const line = this.#pages.line(number)
      return line === null ? null : { ...line, isAnonymous: true }
    }
    if (sheet.state === null) return null
    this.#pages.hold(sheet)
    return { state: sheet.state, policy: sheet.policy, isAnonymous: false }
  }

  #count(number: DossierNumber, now: Instant): StatisticsCase | null {
    const known = this.#counted.get(number)
    if (known !== undefined && known.from <= now && (known.until === null || now < known.until)) return known.dossier
    const found = this.#find(number)
    if (found === null) return null
    const { state, policy } = found
    const terms = termsOf(state, policy, now)
    const dossier = { ...found, number, terms }
    this.#counted.set(number, { dossier, from: now, until: holdsUntil(terms, now) })
    return dossier
  }
}

/** Until when terms stand as they do now; null for ever. One that grows later by the minute does not hold at all. */
function holdsUntil(terms: readonly DossierTerm[], now: Instant): Instant | null {
  const ends = terms.flatMap(({ outcome, due, minutes, settleBy }) => {
    if (outcome === 'running') return due > now ? [due] : [settleBy?.due ?? now]
    return outcome === 'missed' && minutes === minutesFrom(due, now) ? [now] : []
  })
  return ends.toSorted()[0] ?? null
}
