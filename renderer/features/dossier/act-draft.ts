import type { RequestOf } from '../../../shared/contract/contract.ts'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import type { ActDefinition } from '../../../shared/domain/dossier/acts/act.ts'
import type { ActId } from '../../../shared/domain/permissions/act-id.ts'
import { askedFields } from '../../../shared/domain/dossier/acts/asked.ts'
import { acts } from '../../../shared/domain/dossier/acts/acts.ts'
import type { FieldValues } from '../../../shared/domain/form/field-value.ts'
import { waitingRequests } from '../../../shared/domain/dossier/data-requests.ts'
import { waitingTasks } from '../../../shared/domain/dossier/given-tasks.ts'
import type { LastAct } from '../../../shared/domain/dossier/undo.ts'
import { isExcused, uninformed } from '../../../shared/domain/dossier/involved.ts'
import { prescribedFields } from '../../../shared/domain/form/inspectable.ts'
import { asText, isBlank, peopleOf, textOf } from '../../../shared/domain/form/values.ts'
import { nameOfBody } from '../../../shared/domain/policy/body.ts'
import type { Person } from '../../../shared/domain/people/person.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { wholeMinute } from '../../ui/form/day-text.ts'
import { type ActRequest, endsTask } from './act-offers.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

type Command = RequestOf<'dossiers.act'>['command']

/** What is typed apart from the draft: it is never kept. */
export interface SigningExtras {
  readonly drawn: string
  readonly password: string
}

/** The id under which an act's draft is kept. */
export function actDraftId(number: DossierNumber, { act, field }: ActRequest): string {
  return ['act', number, act, ...(field === undefined ? [] : [field.replaceAll('.', '_')])].join('-')
}

function onlyOne(detail: 'employee' | 'about', [person, ...others]: readonly Person[]): FieldValues {
  return person === undefined || others.length > 0 ? {} : { [detail]: person }
}

/** Whom the act is likely about: the only one of those involved to whom it still applies. */
function employeeFor(act: ActId, { state }: DossierView): FieldValues {
  const involved = peopleOf(state.values, 'complaint.involved')
  if (act === 'informEmployee') return onlyOne('employee', involved.length > 1 ? uninformed(state) : involved)
  if (act !== 'recordPaperSignature' && act !== 'excuseEmployee') return {}
  return onlyOne(
    'about',
    involved.filter((person) => person.account === undefined && !isExcused(state, person))
  )
}

/** To whom a complainant is referred: the body of the regulation, unless another is on the form. */
function bodyFor(act: ActId, { state, policy }: DossierView): FieldValues {
  const isKnown = act !== 'refer' || !isBlank(state.values['settlement.referredTo'])
  const name = nameOfBody(policy.independentBody)
  return isKnown || name === '' ? {} : { 'settlement.referredTo': name }
}

/** With whom there was contact, or who asks about their data: most often the complainant. */
function contactFor(act: ActId, { state }: DossierView): FieldValues {
  const name = state.values['complainant.name'] ?? null
  if (act === 'recordRequest') return pick({ requester: name }, ['requester'])
  return act === 'recordContact' ? pick({ withWhom: name }, ['withWhom']) : {}
}

/** Which request about data an act is about, when one alone waits. */
function requestOf(act: ActDefinition, { state }: DossierView): FieldValues {
  const [first, ...others] = waitingRequests(state)
  const isAbout = act.id !== 'recordRequest' && act.details.some(({ id }) => id === 'request')
  return first === undefined || others.length > 0 || !isAbout ? {} : { request: first.kind }
}

/** Who gets to see which data, unless the office chooses otherwise: the complainant, the prescribed ones (GC-2.1c). */
function shownBy(act: ActId, { state, policy }: DossierView): FieldValues {
  if (act !== 'giveInspection') return {}
  return { shownTo: textOf(state.values, 'complainant.name'), inspected: prescribedFields(policy) }
}

function onlyOf<Item>([first, ...others]: readonly Item[]): Item | undefined {
  return others.length === 0 ? first : undefined
}

/** What an act was asked for: a field to set right, a task to end or a link to undo; of one task or link it is that one. */
function subjectOf({ act, field }: ActRequest, { state }: DossierView): FieldValues {
  if (endsTask(act)) return pick({ given: field ?? onlyOf(waitingTasks(state))?.id ?? null }, ['given'])
  if (act === 'unlink') return pick({ other: onlyOf(state.links ?? [])?.number ?? null }, ['other'])
  return field === undefined ? {} : { field, [field]: state.values[field] ?? null }
}

/** What stands in an act's dialog before anything is typed. */
export function actDefaults(request: ActRequest, view: DossierView, now: Instant): FieldValues {
  const act = acts[request.act]
  const { values } = view.state
  const known = askedFields(act, view.policy).flatMap(({ id }) => {
    const value = values[id] ?? null
    return isBlank(value) ? [] : [[id, value] as const]
  })
  const [slot] = view.openSlots
  return {
    ...Object.fromEntries(known),
    ...(act.asksMoment ? { at: wholeMinute(now) } : {}),
    ...employeeFor(request.act, view),
    ...bodyFor(request.act, view),
    ...contactFor(request.act, view),
    ...requestOf(act, view),
    ...shownBy(request.act, view),
    ...(request.act === 'sign' && slot !== undefined ? { slot } : {}),
    ...subjectOf(request, view)
  }
}

function pick(values: FieldValues, ids: readonly string[]): FieldValues {
  return Object.fromEntries(ids.flatMap((id) => (isBlank(values[id]) ? [] : [[id, values[id] ?? null]])))
}

function correctedField(values: FieldValues): FieldValues {
  const field = textOf(values, 'field')
  return field === '' ? {} : { [field]: values[field] ?? null }
}

/** What the dialog holds as the command that the office is given. */
export function commandOf(act: ActDefinition, values: FieldValues, { drawn }: SigningExtras): Command {
  const at = asText(values['at'])
  const details = pick(
    values,
    act.details.map(({ id }) => id)
  )
  return {
    act: act.id,
    ...(act.asksMoment && at !== '' ? { at } : {}),
    values:
      act.id === 'correct'
        ? correctedField(values)
        : pick(
            values,
            act.fields.map(({ id }) => id)
          ),
    details: drawn === '' ? details : { ...details, drawn }
  }
}

/** What was typed for an act, read back from its event, with what the act was about. */
export function typedIn({ act, event }: LastAct): { readonly request: ActRequest; readonly values: FieldValues } {
  const { asksMoment, fields, details } = acts[act]
  const field = act === 'correct' ? textOf(event.details, 'field') : ''
  return {
    request: field === '' ? { act } : { act, field },
    values: {
      ...(asksMoment ? { at: event.at } : {}),
      ...pick(event.values, field === '' ? fields.map(({ id }) => id) : [field]),
      ...pick(
        event.details,
        details.map(({ id }) => id)
      )
    }
  }
}
