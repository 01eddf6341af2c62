import type { Office } from '../../domain/office/office.ts'
import type { Clause } from '../../domain/policy/policy.ts'
import type { LocalDay } from '../../domain/time.ts'

/** The chapters of the regulation as a document, in their order. */
export const regulationChapters = [
  'definitions',
  'procedure',
  'terms',
  'classes',
  'responsibilities',
  'registration',
  'reporting',
  'retention',
  'independentBody',
  'privacy'
] as const

/** A chapter of the regulation as a document. */
export type RegulationChapterId = (typeof regulationChapters)[number]

/** Something the regulation says, with the clauses it comes from; `check` marks what the office is to check first. */
export interface Provision {
  readonly text: string
  readonly clauses: readonly string[]
  readonly check?: true
}

/** A paragraph: a sentence or a few, and what it sums up. */
export interface RegulationParagraph extends Provision {
  readonly items?: readonly Provision[]
}

/** A chapter of the regulation; none is without a paragraph. */
export interface RegulationChapter {
  readonly id: RegulationChapterId
  readonly title: string
  readonly paragraphs: readonly RegulationParagraph[]
}

/** The regulation as a document (EW-3.1), written from the same policy that is carried out; its words are Dutch. */
export interface Regulation {
  readonly title: string
  readonly policy: string
  readonly version: number
  readonly effectiveFrom: LocalDay
  readonly office: Office
  readonly intro: string
  readonly chapters: readonly RegulationChapter[]
  /** What the office is to know or check before it publishes the regulation. */
  readonly notes: readonly Provision[]
  /** Every clause that the paragraphs point at. */
  readonly clauses: readonly Clause[]
}
