import type { FormGroup } from '../../domain/form/field.ts'
import type { FieldId } from '../../domain/form/fields.ts'

/** A choice with its box. */
export interface FormChoice {
  readonly label: string
  readonly chosen: boolean
}

/** A term: how long it is and, of a dossier, how it goes. */
export interface FormTerm {
  readonly label: string
  readonly clause: string
  readonly length: string
  /** Null on the blank form. */
  readonly going: {
    readonly due: string
    readonly workBy: string | null
    readonly outcome: string
    /** What is to be known beside its day. */
    readonly note: string | null
  } | null
}

/** A notice of delay: when it was sent, why, and the new due day. */
export interface FormNotice {
  readonly sent: string
  readonly newDueDay: string
  readonly reason: string
}

/** A step of the course: when, who, and what in one line or more. */
export interface FormStep {
  readonly at: string
  readonly who: string
  readonly lines: readonly string[]
}

/** A signature that was set: whose, when and how, and the drawn one as a data address. */
export interface FormSigned {
  readonly by: string
  readonly when: string
  readonly how: string
  /** With what it shows, for who cannot see it. */
  readonly drawn: { readonly image: string; readonly alt: string } | null
}

/** The place of a signature. */
export interface FormSlot {
  readonly slot: string
  readonly label: string
  readonly clause: string
  readonly signed: FormSigned | null
  /** Why there is no signature; null where it is set, and on the blank form. */
  readonly note: string | null
  /** Whether somebody has to sign here, or did. */
  readonly counts: boolean
  /** Whether a signature can still be set here. */
  readonly isOpen: boolean
}

/** What a field shows; null stands for what is filled in by hand on the blank form. */
export type FormBody =
  | { readonly kind: 'text'; readonly text: string | null }
  | { readonly kind: 'choices'; readonly choices: readonly FormChoice[] }
  | { readonly kind: 'terms'; readonly terms: readonly FormTerm[] }
  | { readonly kind: 'notices'; readonly notices: readonly FormNotice[] | null }
  | { readonly kind: 'course'; readonly steps: readonly FormStep[] | null }
  /** With the lines that say why signatures are not there that nobody can set. */
  | { readonly kind: 'signatures'; readonly slots: readonly FormSlot[]; readonly waived: readonly string[] }

/** A field of the form, in words. */
export interface FormModelField {
  readonly id: FieldId
  readonly label: string
  /** The clause that asks for it. */
  readonly clause?: string
  readonly body: FormBody
  /** What there is to say while it is empty: that it was not given, that no notice was sent; null when nothing. */
  readonly none: string | null
}

/** What stood on the form in an earlier round. */
export interface FormRound {
  readonly title: string
  readonly fields: readonly { readonly id: FieldId; readonly label: string; readonly text: string }[]
}

/** A group of the form, with its number. */
export interface FormModelGroup {
  readonly id: FormGroup
  readonly number: number
  readonly title: string
  readonly fields: readonly FormModelField[]
  /** Below the settlement: the rounds before this one (TB-5.2). */
  readonly earlier: readonly FormRound[]
}

/** The registration form as screen and paper show it. */
export interface FormModel {
  readonly title: string
  /** That the dossier was set aside, and why; null of one that counts. */
  readonly aside: string | null
  readonly groups: readonly FormModelGroup[]
}

/** Whether nothing was filled in, so that `none` is what there is to say. */
export function isEmptyBody(body: FormBody): boolean {
  switch (body.kind) {
    case 'text':
      return body.text === ''
    case 'choices':
      return !body.choices.some(({ chosen }) => chosen)
    case 'terms':
      return body.terms.length === 0
    case 'notices':
      return body.notices?.length === 0
    case 'course':
      return body.steps?.length === 0
    case 'signatures':
      return body.waived.length === 0 && !body.slots.some(({ counts }) => counts)
  }
}
