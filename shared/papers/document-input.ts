import type { Destroyed } from '../domain/dossier/destruction.ts'
import type { DossierTerm } from '../domain/dossier/dossier-terms.ts'
import type { DossierEvent, EventBody } from '../domain/dossier/event.ts'
import type { KeptInspection } from '../domain/dossier/kept-inspection.ts'
import type { DossierState } from '../domain/dossier/state.ts'
import type { ComposedLetter } from '../domain/letters/kept-letter.ts'
import type { MailAddressee } from './letters/mail-addressee.ts'
import type { Office } from '../domain/office/office.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { AnnualReport } from '../domain/reports/annual-report.ts'
import type { Instant } from '../domain/time.ts'
import type { Language } from '../i18n/texts.ts'

/** What every document is made with: for whom, in which language, and at what moment. */
export interface Circumstances {
  readonly office: Office
  readonly language: Language
  readonly now: Instant
  /** A sample office's, which every paper says of itself. */
  readonly isSample?: boolean
}

/** A dossier as the form shows it. */
export interface FormDossier {
  readonly state: DossierState
  readonly terms: readonly DossierTerm[]
  /** The events that hold: without what was taken back. */
  readonly events: readonly (DossierEvent | EventBody)[]
}

/** The registration form of a dossier; signed as far as the dossier is. */
export interface FormInput extends Circumstances {
  readonly kind: 'form'
  /** The policy version that the dossier is bound to. */
  readonly policy: Policy
  readonly dossier: FormDossier
}

/** The registration form to fill in by hand. */
export interface BlankFormInput extends Circumstances {
  readonly kind: 'blank-form'
  readonly policy: Policy
}

/** A letter of the regulation, written out for a dossier. */
export interface LetterInput extends Circumstances {
  readonly kind: 'letter'
  readonly letter: ComposedLetter
}

/** A file of a dossier as it goes into the whole; its content, or why it is not there. */
export interface WholePaper {
  readonly name: string
  /** What its first bytes show it to be, as a MIME type. */
  readonly format: string
  readonly at: Instant
  /** `large`: too large for one document; `missing`: it cannot be read now; `other`: no kind of file that has pages. */
  readonly content: Uint8Array | 'large' | 'missing' | 'other'
}

/** A whole dossier: its form, its letters as they were sent, and its files, each oldest first. */
export interface WholeDossierInput extends Circumstances {
  readonly kind: 'whole-dossier'
  readonly policy: Policy
  readonly dossier: FormDossier
  readonly letters: readonly { readonly letter: ComposedLetter; readonly office: Office; readonly at: Instant }[]
  readonly papers: readonly WholePaper[]
}

/** A letter as an e-mail that the office sends itself. */
export interface LetterMailInput extends Circumstances {
  readonly kind: 'letter-mail'
  readonly letter: ComposedLetter
  /** Null when it is not known: the sender fills it in. */
  readonly to: MailAddressee | null
}

/** What somebody is shown of a dossier: as it is being chosen, or as it was given. */
export interface InspectionInput extends Circumstances {
  readonly kind: 'inspection'
  readonly inspection: KeptInspection
}

/** The report over a year or another period. */
export interface AnnualReportInput {
  readonly kind: 'annual-report'
  readonly report: AnnualReport
  readonly language: Language
  readonly isSample?: boolean
}

/** The sheet with the recovery key. */
export interface RecoverySheetInput extends Circumstances {
  readonly kind: 'recovery-sheet'
  /** As it is shown on screen: groups of characters parted by dashes. */
  readonly recoveryKey: string
}

/** The record of what was destroyed, at one moment or ever. */
export interface DestructionRecordInput extends Circumstances {
  readonly kind: 'destruction-record'
  readonly entries: readonly Destroyed[]
}

/** The regulation as a document: on paper, or as a page for a website. */
export interface RegulationInput extends Circumstances {
  readonly kind: 'regulation' | 'regulation-page'
  readonly policy: Policy
  /** The version that was asked for by its number. */
  readonly version?: number
}

/** What each kind of document is made of: plain data, so that it can be passed to a worker. */
export interface DocumentInputs {
  readonly 'blank-form': BlankFormInput
  readonly form: FormInput
  readonly 'whole-dossier': WholeDossierInput
  readonly letter: LetterInput
  readonly 'letter-mail': LetterMailInput
  readonly inspection: InspectionInput
  readonly 'annual-report': AnnualReportInput
  readonly regulation: RegulationInput
  readonly 'regulation-page': RegulationInput
  readonly 'recovery-sheet': RecoverySheetInput
  readonly 'destruction-record': DestructionRecordInput
}

/** A kind of document that the app makes. */
export type DocumentKind = keyof DocumentInputs

/** All that a document is made of. */
export type DocumentInput = DocumentInputs[DocumentKind]

/** A document as it was laid out: its bytes, and the words of it with characters that no font has and that show as boxes. */
export interface Paper {
  readonly bytes: Uint8Array
  readonly unshown: readonly string[]
}

/** A document that was made, with the name of its file; the same document always has the same name. */
export interface MadeDocument extends Paper {
  readonly name: string
}
