import type { EventType } from '../../../shared/domain/dossier/acts/acts.ts'
import { directionOf, staysInside } from '../../../shared/domain/dossier/correspondence.ts'
import { courseOf, type CourseStep } from '../../../shared/domain/dossier/course.ts'
import type { DossierEvent } from '../../../shared/domain/dossier/event.ts'
import type { FieldValue } from '../../../shared/domain/form/field-value.ts'
import { findDetail } from '../../../shared/domain/form/details.ts'
import { standingEvents, undone } from '../../../shared/domain/dossier/standing.ts'
import type { FieldKind } from '../../../shared/domain/form/field.ts'
import { findField } from '../../../shared/domain/form/fields.ts'
import { isBlank, textOf, type ValueId } from '../../../shared/domain/form/values.ts'

/** One thing that an event entered. */
export interface HistoryLine {
  readonly id: string
  readonly field: FieldKind
  readonly value: FieldValue
}

/** A correction: what stood there and what came in its place. */
export interface HistoryChange extends HistoryLine {
  readonly before: FieldValue
}

/** One event as the history shows it. */
export interface HistoryEntry {
  readonly step: CourseStep<DossierEvent>
  /** It was taken back later: it holds no longer. */
  readonly isUndone: boolean
  readonly change: HistoryChange | null
  /** Reasons and notes: always in sight. */
  readonly notes: readonly HistoryLine[]
  /** Fields of the form: folded away when there are many. */
  readonly entered: readonly HistoryLine[]
  readonly drawn: string
}

/** Details that have a place of their own, or that only the software reads. */
const notAsNote: readonly string[] = [
  'number',
  'stage',
  'before',
  'newTerms',
  'field',
  'slot',
  'drawn',
  'employee',
  'consulted',
  'standIn',
  'newDueDay',
  'todo',
  'owner',
  'given',
  'other'
]

/** What the event's own line says already. */
const saidInTitle: Readonly<Partial<Record<EventType, readonly ValueId[]>>> = {
  reactionRecorded: ['means'],
  taskGiven: ['doOn'],
  contactRecorded: ['direction', 'withWhom', 'means'],
  fileKept: ['paper'],
  requestRecorded: ['request', 'requester', 'means'],
  requestExtended: ['request', 'requester', 'means'],
  requestAnswered: ['request', 'requester', 'answered', 'means'],
  inspectionGiven: ['shownTo', 'means', 'inspected', 'blackOut', 'mayStay'],
  employeeInformed: ['means'],
  assigned: ['handling.handler'],
  handlerReplaced: ['handling.handler'],
  satisfactionRecorded: ['settlement.satisfied'],
  decisionSent: ['settlement.judgement'],
  retentionDecided: ['retention'],
  destructionHeld: ['reviewOn']
}

function isSaid(event: DossierEvent, id: string): boolean {
  const said: readonly string[] | undefined = saidInTitle[event.type as EventType]
  return said?.includes(id) ?? false
}

function changeIn(event: DossierEvent): HistoryChange | null {
  const id = textOf(event.details, 'field')
  const field = findField(id)
  if (event.type !== 'corrected' || field === undefined) return null
  return { id, field, value: event.values[id] ?? null, before: event.details['before'] ?? null }
}

function notesIn(event: DossierEvent): HistoryLine[] {
  return Object.entries(event.details).flatMap(([id, value]) => {
    const field = findDetail(id)
    return field === undefined || notAsNote.includes(id) || isSaid(event, id) || isBlank(value)
      ? []
      : [{ id, field, value }]
  })
}

function enteredBy(event: DossierEvent): HistoryLine[] {
  return Object.entries(event.values).flatMap(([id, value]) => {
    const field = findField(id)
    const isOwnMoment = field?.kind === 'instant' && value === event.at && event.type !== 'registered'
    return field === undefined || isOwnMoment || isSaid(event, id) || isBlank(value) ? [] : [{ id, field, value }]
  })
}

/** The events as the history shows them. */
export function historyOf(events: readonly DossierEvent[], order: 'newest' | 'oldest'): HistoryEntry[] {
  const standing = standingEvents(events)
  const entries = courseOf(events).map((step): HistoryEntry => {
    const { event } = step
    // The receipt is a line of its own; what was entered stands with the registration.
    if (step.says === 'received') return { step, isUndone: false, change: null, notes: [], entered: [], drawn: '' }
    const change = changeIn(event)
    return {
      step,
      isUndone: event.type !== undone && !standing.includes(event),
      change,
      notes: notesIn(event),
      entered: change === null ? enteredBy(event) : [],
      drawn: textOf(event.details, 'drawn')
    }
  })
  return order === 'newest' ? entries.toReversed() : entries
}

/** What the history can be narrowed to. */
export const historyParts = ['all', 'correspondence', 'inside'] as const

/** What the history is narrowed to. */
export type HistoryPart = (typeof historyParts)[number]

const belongs: Readonly<Record<HistoryPart, (event: DossierEvent) => boolean>> = {
  all: () => true,
  correspondence: (event) => directionOf(event) !== null,
  inside: staysInside
}

/** The part of the history that somebody wants to see. */
export function partOf(entries: readonly HistoryEntry[], part: HistoryPart): HistoryEntry[] {
  return entries.filter(({ step }) => belongs[part](step.event))
}
