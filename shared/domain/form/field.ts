/** The eight groups of the registration form, in the order in which screen and paper show them. */
export const formGroups = [
  'registration',
  'complainant',
  'complaint',
  'classification',
  'handling',
  'settlement',
  'improvement',
  'signing'
] as const

/** A group of the registration form. */
export type FormGroup = (typeof formGroups)[number]

/** Where the choices of a field come from: a list in the policy, or a list that is the same for everyone. */
export type OptionSource =
  | 'signalKinds'
  | 'complainantKinds'
  | 'channels'
  | 'classes'
  | 'gravities'
  | 'grounds'
  | 'modes'
  | 'judgements'
  | 'satisfactions'
  | 'confirmations'
  | 'means'
  | 'directions'
  | 'papers'
  | 'requests'
  | 'requestAnswers'
  | 'rulingSides'
  | 'retentionChoices'
  | 'extendableTerms'
  /** What the complainant may not have given. */
  | 'givableFields'
  /** What can be shown to whoever asks to see their data. */
  | 'inspectableFields'
  /** What is said when calling back. */
  | 'messages'

/** How a field is filled in, shown and printed. */
export type FieldKind =
  | { readonly kind: 'text' | 'longText' | 'day' | 'instant' | 'person' | 'people' | 'email' | 'phone' }
  | { readonly kind: 'choice' | 'choices'; readonly options: OptionSource }
  /** Worked out from the dossier, never typed. */
  | { readonly kind: 'derived' }

/** One field of the registration form. */
export type FormField = {
  readonly id: string
  readonly group: FormGroup
  /** The format of the first regulations that know the field; older ones do not ask it unless they name it. 1 when left out. */
  readonly since?: number
} & FieldKind
