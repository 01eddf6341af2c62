import { type Instant, instantOf } from '../../../../shared/domain/time.ts'
import type { JournalEntry } from '../journal/journal-entry.ts'
import { ofDossiers } from '../proof/known.ts'

/** How long somebody may be copying a data folder, in milliseconds. */
const longestCopy = 4 * 60 * 60 * 1000

/** When the journal told how far something had come. */
interface Told {
  readonly at: Instant
  readonly place: number
}

function before(moment: Instant): Instant {
  return instantOf(Date.parse(moment) - longestCopy)
}

function placeOf({ seq, revision }: NonNullable<JournalEntry['detail']>): number {
  const place = seq ?? revision
  // What version 0.1 told says nothing of how far it had come.
  return typeof place === 'number' ? place : Infinity
}

/** What the journal tells of its last hours: what changed in them, and whether people were at work. */
export class LastStretch {
  readonly #told = new Map<string, Told[]>()
  #end: Instant | null = null
  #cameOrWent: Instant | null = null
  #isAtWork = false

  /** Takes in an entry of the journal. */
  learn({ kind, subject = kind, detail = {}, at }: JournalEntry): void {
    this.#end = at
    if (kind === 'log-in' || kind === 'log-out') {
      this.#cameOrWent = at
      this.#isAtWork = kind === 'log-in'
    }
    if (!ofDossiers.has(kind) && kind !== 'document' && kind !== 'vault') return
    const told = this.#told.get(subject) ?? []
    told.push({ at, place: placeOf(detail) })
    // Of what lies before the last hours only where it had come counts.
    while ((told[1]?.at ?? at) < before(at)) told.shift()
    this.#told.set(subject, told)
  }

  /** Whether somebody was logged in when the journal ends. */
  get isAtWork(): boolean {
    return this.#isAtWork
  }

  /** Whether anybody was at work in its last hours. */
  get isBusy(): boolean {
    return this.#isAtWork || (this.#end !== null && this.#cameOrWent !== null && this.#cameOrWent >= before(this.#end))
  }

  /** Whether a moment is so near to its end that one copying may have taken both. */
  isNear(moment: Instant): boolean {
    return this.#end !== null && this.#end >= before(moment)
  }

  /** Whether something only came further than this place in its last hours; null for what it does not tell of. */
  isLately(subject: string, place: number): boolean | null {
    const end = this.#end
    const told = this.#told.get(subject)
    if (told === undefined || end === null) return null
    return told.every((one) => one.place <= place || one.at >= before(end))
  }
}
