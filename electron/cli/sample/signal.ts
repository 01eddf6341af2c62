import type { ActId } from '../../../shared/domain/permissions/act-id.ts'
import type { FormerKey, PersonKey } from './people.ts'
import type { StoryChannel, StoryKind } from './words.ts'

/** A value of the story: text, choices, somebody of the office or who left it, or a day counted from receipt. */
export type StoryValue =
  | string
  | readonly string[]
  | { readonly person: PersonKey }
  | { readonly former: FormerKey }
  | { readonly people: readonly PersonKey[]; readonly former: readonly FormerKey[] }
  | { readonly daysAfter: number }

/** Values of the story by field or detail. */
export type StoryValues = Readonly<Record<string, StoryValue>>

/** One act in a story. Moments are days after receipt and an Amsterdam time: `+2 10:30`. */
export interface Step {
  /** When it is typed in. */
  readonly when: string
  /** When it happened, for an act that is typed in later. */
  readonly happened?: string
  readonly by: PersonKey
  readonly act: ActId
  readonly values: StoryValues
  readonly details: StoryValues
  /** The file that is kept with it, or the name of the one that goes. */
  readonly file?: { readonly name: string; readonly text?: string }
  /** The summary of the other signal that it is about. */
  readonly other?: string
}

/** Who complains, as on the form. */
export interface StoryComplainant {
  readonly name: string
  readonly kind: StoryKind
  readonly organisation?: string
  readonly address?: string
  readonly postcode?: string
  readonly place?: string
  readonly phone?: string
  readonly email?: string
  readonly representing?: string
  readonly reference?: string
}

/** What the complaint is about, as on the form. */
export interface StoryComplaint {
  readonly occurredOn?: { readonly daysAfter: number }
  readonly involved: readonly PersonKey[]
  /** Those whom it is about and who left the office. */
  readonly former?: readonly FormerKey[]
  readonly summary: string
  readonly description: string
  readonly desired?: string
  readonly promised?: string
  readonly attachments?: string
}

/** One fictitious signal and what was done with it. */
export interface StorySignal {
  /** Week of the story (1 to 52), weekday and Amsterdam time: `3 di 10:05`. */
  readonly received: string
  /** When it is typed in, from receipt: `+0 10:20`. */
  readonly registered: string
  readonly by: PersonKey
  /** Who received it, when that is somebody else. */
  readonly receivedBy?: PersonKey
  readonly channel: StoryChannel
  /** Absent when a colleague reports something that is no complaint. */
  readonly complainant?: StoryComplainant
  readonly complaint: StoryComplaint
  /** The kind of signal, for an office that registers more than complaints. */
  readonly sort?: string
  /** Further fields of the form that intake asks under this regulation. */
  readonly further?: StoryValues
  readonly steps: readonly Step[]
}
