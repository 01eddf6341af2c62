import type { FieldKind } from './field.ts'

/** What an act may ask beside the fields of the form; it stays with the event. */
export const eventDetails = [
  { id: 'text', kind: 'longText' },
  { id: 'reason', kind: 'longText' },
  { id: 'means', kind: 'choice', options: 'means' },
  { id: 'direction', kind: 'choice', options: 'directions' },
  { id: 'withWhom', kind: 'text' },
  { id: 'note', kind: 'longText' },
  { id: 'todo', kind: 'text' },
  { id: 'owner', kind: 'person' },
  { id: 'doOn', kind: 'day' },
  { id: 'given', kind: 'text' },
  { id: 'other', kind: 'text' },
  { id: 'paper', kind: 'choice', options: 'papers' },
  { id: 'request', kind: 'choice', options: 'requests' },
  { id: 'requester', kind: 'text' },
  { id: 'answered', kind: 'choice', options: 'requestAnswers' },
  { id: 'shownTo', kind: 'text' },
  { id: 'inspected', kind: 'choices', options: 'inspectableFields' },
  { id: 'blackOut', kind: 'longText' },
  { id: 'mayStay', kind: 'longText' },
  { id: 'ruledFor', kind: 'choice', options: 'rulingSides' },
  { id: 'asks', kind: 'text' },
  { id: 'employee', kind: 'person' },
  { id: 'about', kind: 'person' },
  { id: 'regulationTold', kind: 'choice', options: 'confirmations' },
  { id: 'standIn', kind: 'person' },
  { id: 'involve', kind: 'choice', options: 'confirmations' },
  { id: 'consulted', kind: 'person' },
  { id: 'signedOn', kind: 'day' },
  { id: 'aboutReceiver', kind: 'choice', options: 'confirmations' },
  { id: 'notGiven', kind: 'choices', options: 'givableFields' },
  { id: 'newDueDay', kind: 'day' },
  { id: 'movedTerms', kind: 'choices', options: 'extendableTerms' },
  { id: 'messages', kind: 'choices', options: 'messages' },
  { id: 'reviewOn', kind: 'day' },
  { id: 'retention', kind: 'choice', options: 'retentionChoices' },
  { id: 'slot', kind: 'text' },
  { id: 'drawn', kind: 'longText' },
  { id: 'field', kind: 'text' }
] as const satisfies readonly ({ readonly id: string } & FieldKind)[]

/** The id of something an act asks beside the fields of the form. */
export type DetailId = (typeof eventDetails)[number]['id']

/** What the app itself leaves with an event: the number and place of a new dossier, the draft it came from, what stood there, what was taken back, the letter that was sent, the inspection that was given, and all there is to know of a file. */
export type AppDetailId =
  | ('number' | 'status' | 'stage' | 'draft' | 'before' | 'undoes' | 'undoneAct' | 'letter' | 'inspection')
  | ('file' | 'name' | 'size' | 'format' | 'digest' | 'key')

/** The description of a detail. */
export function findDetail(id: string): ({ readonly id: string } & FieldKind) | undefined {
  return eventDetails.find((detail) => detail.id === id)
}
