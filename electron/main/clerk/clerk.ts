import { buildAnnualReport } from '../../../shared/domain/reports/build-annual-report.ts'
import { registerSheet } from '../../../shared/papers/sheets/register-sheet.ts'
import { comparedOf } from '../../../shared/search/compared.ts'
import type {
  Clerk,
  ClerkChanges,
  ClerkOpener,
  ClerkQuestions,
  RowOpener,
  Viewer,
  Waiting
} from '../services/ports/clerk.ts'
import { CaseBook } from './case-book.ts'
import { Catalogue } from './catalogue.ts'
import { toDestroy } from './to-destroy.ts'
import { writeSheet } from './write-sheet.ts'
import { Pages, type Spectacles } from './pages.ts'

/** The clerk's own work, in whatever thread: the register's rows, and what is asked of them all. */
export class ClerkWork {
  readonly #name: string
  readonly #pages: Pages
  readonly #cases: CaseBook
  #catalogue: Catalogue | null = null
  #catalogues = 0

  constructor(name: string, spectacles: Spectacles) {
    this.#name = name
    this.#pages = new Pages(spectacles)
    this.#cases = new CaseBook(this.#pages)
  }

  take(changes: ClerkChanges): void {
    this.#pages.take(changes)
    const numbers = [...[...changes.entries, ...changes.hidden].map(({ number }) => number), ...changes.gone]
    this.#cases.changed(numbers)
    this.#catalogue?.changed(numbers)
    if (changes.policies === null) return
    // A version that came or went can make any dossier readable, or unreadable.
    this.#cases.forget()
    this.#catalogue = null
  }

  /** Answers one question. */
  readonly answer: Clerk['ask'] = async (kind, asked, waiting = {}) => this.#answers[kind](asked, waiting)

  readonly #answers: {
    readonly [Kind in keyof ClerkQuestions]: (
      asked: ClerkQuestions[Kind]['asks'],
      waiting: Waiting
    ) => Promise<ClerkQuestions[Kind]['answers']> | ClerkQuestions[Kind]['answers']
  } = {
    list: ({ since, ...viewer }) => this.#catalogueFor(viewer).list(since, viewer.now),
    search: ({ words, ...viewer }) => this.#catalogueFor(viewer).find(words),
    hits: ({ words, numbers, ...viewer }) => this.#catalogueFor(viewer).hits(words, numbers),
    sheet: async ({ numbers, format, ...viewer }, { signal }) => {
      const rows = await this.#catalogueFor(viewer).sheetRows(numbers, { now: viewer.now, signal })
      return { bytes: await writeSheet(registerSheet(rows), format), count: rows.length }
    },
    alike: ({ told, ...viewer }) => this.#catalogueFor(viewer).alike(comparedOf(told)),
    bound: ({ number, ...viewer }) => this.#catalogueFor(viewer).bound(number),
    cases: ({ now }, waiting) => this.#cases.cases(now, waiting),
    report: async ({ lost, ...input }, waiting) => {
      const cases = await this.#cases.cases(input.now, waiting)
      waiting.signal?.throwIfAborted()
      const counted = new Set(cases.map(({ number }) => number))
      const unreadable = this.#pages.all().filter((number) => !counted.has(number))
      return buildAnnualReport({ ...input, cases, uncounted: { lost, unreadable } })
    },
    destruction: async ({ actor, now }, waiting) => toDestroy(await this.#cases.cases(now, waiting), { actor, now }),
    standing: () => this.#cases.standing(),
    firstReceived: () => this.#cases.firstReceived()
  }

  #catalogueFor({ actor, now }: Viewer): Catalogue {
    const viewer = { actor, now }
    if (this.#catalogue?.isFor(viewer) !== true) {
      this.#catalogues += 1
      this.#catalogue = new Catalogue(this.#pages, viewer, `${this.#name}.${String(this.#catalogues)}`)
    }
    return this.#catalogue
  }
}

/** Clerks in the thread of whoever asks: for the command line and small offices in tests. */
export function clerksAtHand(openRow: RowOpener): ClerkOpener {
  return (name, onUnreadable) => {
    const work = new ClerkWork(name, { openRow, onUnreadable })
    return {
      take: (changes) => {
        work.take(changes)
      },
      ask: work.answer,
      isGone: false,
      leave: () => Promise.resolve()
    }
  }
}
