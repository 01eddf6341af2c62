import type { JournalBook, Note } from './ports/register.ts'

/** Writes to the journal; what a full disk refuses is kept and written before the next note. */
export class JournalWriter {
  readonly #journal: JournalBook
  readonly #waiting: Note[]
  #turn: Promise<void> = Promise.resolve()

  constructor(journal: JournalBook, owed: readonly Note[] = []) {
    this.#journal = journal
    this.#waiting = [...owed]
  }

  /** What could not be written yet, for whoever opens the journal next. */
  owed(): readonly Note[] {
    return this.#waiting
  }

  /** Notes something, after everything that still waits. */
  note(note: Note): Promise<void> {
    this.#waiting.push(note)
    this.#turn = this.#turn.then(() => this.#write())
    return this.#turn
  }

  async #write(): Promise<void> {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      const written = await this.#journal.append(next)
      if (!written.ok) return
      this.#waiting.shift()
    }
  }
}
