import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import { destructionUnderWay } from '../destruction/destruction-store.ts'
import { findForeign } from '../disk/foreign.ts'
import { isDamage } from '../disk/problem.ts'
import { findNumbersBehind } from '../dossiers/numbering.ts'
import { type IndexReading, readIndex } from '../index/index-file.ts'
import { Journal } from '../journal/journal.ts'
import type { JournalEntry } from '../journal/journal-entry.ts'
import type { JournalReading } from '../journal/journal-reading.ts'
import { DraftStore } from '../office/draft-store.ts'
import { OfficeDocuments } from '../office/office-documents.ts'
import { compareDocuments } from '../proof/compare-documents.ts'
import { destroyedNumbers } from '../proof/destroyed-numbers.ts'
import { type Finding, Known, ofDocuments } from '../proof/known.ts'
import { journalFinding, lackingFinding, mostInFlight } from '../proof/proof.ts'
import { type Checking, type Findings, findingsOf, still } from './checking.ts'
import type { Evidence } from './copied-at-work.ts'
import { LastStretch } from './last-stretch.ts'
import { verifyDossiers } from './verify-dossiers.ts'

/** What was looked at, and what was found. */
export interface Verification extends Findings {
  readonly dossiers: number
  readonly events: number
  /** How many dossiers are sealed for others, and so were looked at from outside alone. */
  readonly unread: number
}

/** The journal as it was read, and what it tells of the rest. */
class JournalCheck {
  readonly known = new Known()
  readonly stretch = new LastStretch()
  readonly #checking: Checking
  readonly #journal: Journal
  #read: Result<JournalReading> | null = null

  constructor(checking: Checking) {
    this.#checking = checking
    this.#journal = new Journal(checking)
  }

  /** Reads all of it. */
  async read(): Promise<void> {
    this.#read = await this.#journal.readWhole((entry) => {
      this.#checking.signal?.throwIfAborted()
      this.#learn(entry)
    })
    await this.#learnDestroyed()
  }

  /** Takes in what was added since. */
  async catchUp(): Promise<void> {
    const read = this.#read
    if (read?.ok !== true || read.value.mark === null) return
    const since = await this.#journal.since(read.value.mark, (entry) => {
      this.#learn(entry)
    })
    if (since.ok) this.#read = ok({ ...since.value, fault: read.value.fault ?? since.value.fault })
    await this.#learnDestroyed()
  }

  findings(): Finding[] {
    if (this.#read === null) return []
    if (!this.#read.ok) return findingsOf('journal', this.#read.error)
    const { fault } = this.#read.value
    return [...this.known.findings, ...(fault === null ? [] : [journalFinding(fault)])]
  }

  #learn(entry: JournalEntry): void {
    this.known.learn(entry)
    this.stretch.learn(entry)
  }

  async #learnDestroyed(): Promise<void> {
    this.known.learnDestroyed(await still(this.#checking, () => destroyedNumbers(this.#checking)))
  }
}

async function verifyNumbers(checking: Checking, used: readonly DossierNumber[]): Promise<Findings> {
  const behind = await findNumbersBehind(checking, used)
  if (!behind.ok) return { findings: findingsOf('numbers', behind.error), notes: [] }
  const found = behind.value.map((detail): Finding => ({ subject: 'numbers', code: 'register.numbersBehind', detail }))
  // The last number is remembered right after its dossier is kept, which a power cut may come between.
  const isLast = ({ detail }: Finding): boolean => Number(detail['used']) === Number(detail['remembered']) + 1
  return { findings: found.filter((one) => !isLast(one)), notes: found.filter(isLast) }
}

/** Holds the office's documents against the journal; whoever knows what they hold reads them whole. */
async function verifyDocuments(checking: Checking, known: Known): Promise<Finding[]> {
  const stamps = await new OfficeDocuments(checking).stamps([...known.documents.keys()])
  if (!stamps.ok) return findingsOf('office', stamps.error)
  const { findings } = compareDocuments(stamps.value, known.documents, checking.digest)
  return findings.filter(({ subject, code }) => ofDocuments.has(code) && !known.isFound(subject, code))
}

/** An index that is damaged, as a power cut may leave it, is made anew at the next opening. */
function verifyIndex(index: Result<IndexReading | null>): Findings {
  if (index.ok) return { findings: [], notes: [] }
  if (!isDamage(index.error)) return { findings: findingsOf('register', index.error), notes: [] }
  return { findings: [], notes: [{ subject: 'register', code: 'register.indexDamaged', detail: {} }] }
}

/** Reads what is being destroyed, where a destruction was begun. */
async function verifyUnderWay(checking: Checking): Promise<Finding[]> {
  const begun = await destructionUnderWay(checking).read()
  return begun.ok ? [] : findingsOf('destroying', begun.error)
}

/** Reads every draft, whosever it is. */
async function verifyDrafts(checking: Checking): Promise<Finding[]> {
  const damaged = await new DraftStore(checking).damaged()
  if (!damaged.ok) return findingsOf('drafts', damaged.error)
  return damaged.value.map((subject): Finding => ({ subject, code: 'register.draftDamaged', detail: { subject } }))
}

/** What lies in the folder and is not ours: it is passed over, and only to know. */
async function noteForeign({ disk }: Checking): Promise<Findings> {
  const foreign = await findForeign(disk)
  if (!foreign.ok) return { findings: findingsOf('', foreign.error), notes: [] }
  return {
    findings: [],
    notes: foreign.value.map((subject) => ({ subject, code: 'register.foreignFile', detail: {} }))
  }
}

/**
 * Checks a data folder and changes nothing: every dossier's seal, chain and files, the journal's chain and end, and the
 * journal, the index and the numbers given out against the dossiers (missing, put back, cut short). What heals by itself
 * is only to know. Where somebody works meanwhile the index is theirs: it is in memory, and its file behind. Fails only
 * when the dossiers' folder cannot be read, and throws when the check is given up.
 */
export async function verifyFolder(checking: Checking): Promise<Result<Verification>> {
  const read = await readFolder(checking)
  return read.ok ? ok(read.value.verification) : read
}

/** As `verifyFolder`, with what its findings are to be held against. */
export async function readFolder(
  checking: Checking
): Promise<Result<{ readonly verification: Verification; readonly evidence: Evidence }>> {
  // What is read first is behind what is read later, where somebody works meanwhile.
  const journal = new JournalCheck(checking)
  const { known } = journal
  const stamp = await checking.disk.stamp('journal')
  checking.onProgress?.({ step: 'journal', done: 0, total: 0 })
  await journal.read()
  const index = checking.hold === undefined ? await readIndex(checking) : ok(null)
  const read = await verifyDossiers(checking, { known, index, catchUp: () => journal.catchUp() })
  if (!read.ok) return read
  const { used, events, unnoted, unread } = read.value
  checking.onProgress?.({ step: 'rest', done: 0, total: 0 })
  const numbers = await still(checking, () => verifyNumbers(checking, used))
  const foreign = await noteForeign(checking)
  checking.signal?.throwIfAborted()
  const drafts = await verifyDrafts(checking)
  const underWay = await still(checking, () => verifyUnderWay(checking))
  if (checking.hold !== undefined) await journal.catchUp()
  const documents = await still(checking, () => verifyDocuments(checking, known))
  const inIndex = verifyIndex(index)
  const isGone = stamp.ok && stamp.value === null && used.length > 0
  const findings = [
    ...inIndex.findings,
    ...read.value.findings,
    ...numbers.findings,
    ...foreign.findings,
    ...drafts,
    ...underWay,
    ...documents,
    ...(isGone ? [{ subject: 'journal', code: 'register.journalMissing', detail: {} } as const] : journal.findings()),
    ...(unnoted.size > mostInFlight ? [lackingFinding([...unnoted.keys()])] : [])
  ]
  const notes = [...inIndex.notes, ...read.value.notes, ...numbers.notes, ...foreign.notes]
  const verification = { dossiers: used.length, events, unread, findings, notes }
  return ok({ verification, evidence: { known, stretch: journal.stretch, unnoted } })
}
