import type { JournalFilter } from '../../../shared/contract/journal.ts'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { type JournalLine, journalGroupOf, mayReadJournal } from '../../../shared/domain/office/journal.ts'
import { journalRow, journalTable } from '../../../shared/papers/journal-table.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'
import type { Session } from './session.ts'
import type { SaveDialog } from './ports/desktop.ts'
import type { KeptNote } from './ports/register.ts'
import { JournalReader, type ReadLine } from './views/journal-line.ts'

/** How many entries a page holds. */
const pageSize = 50

/** How many entries are looked through for one page: a filter that leaves little goes on at the next page. */
const mostLookedThrough = 20_000

/** A page of the journal, newest first, and where the next one begins. */
interface JournalPage {
  readonly lines: readonly ReadLine[]
  readonly next: number | null
}

function isMeant({ actor, subject, at }: KeptNote, line: JournalLine, filter: JournalFilter): boolean {
  const { groups, person, number, from, to } = filter
  const group = journalGroupOf(line.kind)
  if (groups !== undefined && (group === null || !groups.includes(group))) return false
  if (person !== undefined && actor?.id !== person && subject !== person) return false
  if (number !== undefined && line.number !== number) return false
  if (from === undefined && to === undefined) return true
  const day = amsterdamDay(at)
  return (from === undefined || day >= from) && (to === undefined || day <= to)
}

/** The journal, to read and to save: for who manages the office and sees all (EW-4.4). */
export class JournalService {
  readonly #desk: Desk
  readonly #dialog: SaveDialog

  constructor(desk: Desk, dialog: SaveDialog) {
    this.#desk = desk
    this.#dialog = dialog
  }

  /** A page, newest first, from before an entry on; what is about a dossier of others shows without its number (EW-1.2). */
  page({ before, ...filter }: JournalFilter & { readonly before: number | null }): Promise<Result<JournalPage>> {
    return this.#work(async (session) => {
      const reader = this.#reader(session)
      const lines: ReadLine[] = []
      let [looked, last] = [0, 0]
      const read = await session.register.journal.backwards(before, (note) => {
        const line = reader.read(note)
        if (isMeant(note, line, filter)) lines.push(line)
        looked += 1
        last = note.seq
        return lines.length < pageSize && looked < mostLookedThrough
      })
      if (!read.ok) return read
      return ok({ lines, next: read.value.isWhole ? null : last })
    })
  }

  /** Writes what the filter leaves where the person wants it, and notes that; null when the person thinks better of it. */
  async export(filter: JournalFilter): Promise<Result<{ path: string | null }>> {
    const asked = this.#desk.session
    const made = await this.#work((session) => this.#table(session, filter))
    if (!made.ok) return made
    const path = await this.#dialog.choosePath(`logboek-${amsterdamDay(this.#desk.now())}.csv`)
    if (path === null) return ok({ path })
    // The system's window may have stood open for long: what a locked office holds goes nowhere.
    if (this.#desk.session?.register !== asked?.register) return refuse('session.required')
    const written = await this.#dialog.write(path, new TextEncoder().encode(made.value))
    if (!written.ok) return written
    return this.#work(async ({ actor, journal }) => {
      await journal.note({ actor, kind: 'export', subject: 'journal' })
      return ok({ path })
    })
  }

  async #table(session: Session, filter: JournalFilter): Promise<Result<string>> {
    const reader = this.#reader(session)
    const rows: string[] = []
    const read = await session.register.journal.backwards(null, (note) => {
      const line = reader.read(note)
      if (isMeant(note, line, filter)) rows.push(journalRow(line))
      return true
    })
    return read.ok ? ok(journalTable(rows)) : read
  }

  #reader(session: Session): JournalReader {
    return new JournalReader({ ...session, colleagues: this.#desk.colleagues() })
  }

  #work<Value>(task: (session: Session) => Promise<Result<Value>>): Promise<Result<Value>> {
    return this.#desk.work(async (session) => {
      const inForce = session.policies.inForce(amsterdamDay(this.#desk.now()))
      return mayReadJournal(inForce, session.actor.role) ? task(session) : refuse('act.notInYourRole')
    })
  }
}
