import type { DossierView } from '../../../shared/contract/dossiers.ts'
import type { ActId } from '../../../shared/domain/permissions/act-id.ts'
import { maySayUnreachable } from '../../../shared/domain/dossier/decide.ts'
import { givableFields } from '../../../shared/domain/form/givable.ts'
import { waitingRequest } from '../../../shared/domain/dossier/data-requests.ts'
import { requestKinds, unreachable } from '../../../shared/domain/form/options.ts'
import { headsAmong } from '../../../shared/domain/dossier/gravity.ts'
import { isInvolved } from '../../../shared/domain/dossier/involved.ts'
import { isNotGiven } from '../../../shared/domain/dossier/not-given.ts'
import { isBlank, peopleOf, personOf } from '../../../shared/domain/form/values.ts'
import { isSamePerson } from '../../../shared/domain/people/person.ts'
import type { AskedField } from '../../ui/form/asked-field.ts'
import type { PersonOption } from '../../ui/form/input-props.ts'

/** A request comes in once of each kind at a time; what is done with one is about one that waits. */
function requestsNotFor(act: ActId, state: DossierView['state']): readonly string[] {
  const isNew = act === 'recordRequest'
  return requestKinds.filter((kind) => (waitingRequest(state, kind) !== undefined) === isNew)
}

function leftOut(field: AskedField, act: ActId, { state, policy }: DossierView): readonly string[] {
  if (!('options' in field)) return []
  if (field.options === 'means') return maySayUnreachable(act, state) ? [] : [unreachable]
  if (field.options === 'requests') return requestsNotFor(act, state)
  if (field.options !== 'givableFields') return []
  return givableFields(policy).filter((id) => !isBlank(state.values[id]) || isNotGiven(state, id))
}

/** A field as this act asks it in this dossier: without the choices that do not apply; who takes over is asked only where that must be said. */
export function askedHere(field: AskedField, act: ActId, view: DossierView): AskedField {
  return { ...field, required: field.required || field.id === 'standIn', except: leftOut(field, act, view) }
}

type Known = PersonOption & { readonly role: string; readonly active: boolean }

/** The colleagues who can take over a complaint that comes to be about its handler (EW-1.2). */
export function standInsFor({ state, policy }: DossierView, colleagues: readonly Known[]): readonly PersonOption[] {
  const handler = personOf(state.values, 'handling.handler')
  return colleagues
    .filter(({ active, role }) => active && policy.handling.roles.includes(role))
    .filter((one) => !isInvolved(state.values, one) && (handler === undefined || !isSamePerson(one, handler)))
    .map(({ name, account }) => ({ name, account }))
}

const aboutInvolved: readonly ActId[] = ['recordPaperSignature', 'excuseEmployee']

/**
 * The people to choose from in an act: for a signature on paper, those whom the complaint is about and who have no
 * account; for telling the head, who has the role of a head (TB-2.3).
 */
export function peopleFor(
  act: ActId,
  { state, policy }: DossierView,
  colleagues: readonly Known[]
): readonly PersonOption[] {
  const people = colleagues.filter(({ active }) => active).map(({ name, account }) => ({ name, account }))
  const heads = headsAmong(colleagues, policy).map(({ name, account }) => ({ name, account }))
  if (act === 'informHead' && heads.length > 0) return heads
  if (!aboutInvolved.includes(act)) return people
  return peopleOf(state.values, 'complaint.involved').filter(
    (involved) => !people.some((colleague) => isSamePerson(colleague, involved))
  )
}
