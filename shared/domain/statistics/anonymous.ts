import { findField } from '../form/fields.ts'
import type { FieldValue } from '../form/field-value.ts'
import { asPeople, asPerson } from '../form/values.ts'
import { isSamePerson, type Person } from '../people/person.ts'
import type { Actor } from '../dossier/event.ts'
import type { DossierState, SetAside } from '../dossier/state.ts'

/** That something was filled in, without what. */
const filledIn = '•'

/** The kinds of field that hold no words: a choice from a list of the regulation, a day or a moment. */
const wordless: readonly string[] = ['choice', 'choices', 'day', 'instant']

/** Gives people of one dossier the numbers 1, 2, … instead of their names: the same one to the same person. */
function pseudonyms(): (person: Person) => Person {
  const known: Person[] = []
  return (person) => {
    let place = known.findIndex((other) => isSamePerson(other, person))
    if (place < 0) place = known.push(person) - 1
    return { name: String(place + 1) }
  }
}

/**
 * A dossier as who makes the reports may count it: what it says in words is left out, and people are numbers. All that
 * is counted of it, and whether something is filled in, is as it was.
 */
export function anonymousState(state: DossierState): DossierState {
  const pseudonym = pseudonyms()
  const nobody = (actor: Actor): Actor => ({
    id: filledIn,
    role: actor.role,
    ...pseudonym({ name: actor.name, account: actor.id })
  })
  const valueOf = (id: string, value: FieldValue): FieldValue => {
    if (value === null || (typeof value === 'string' && value.trim() === '')) return value
    const person = asPerson(value)
    if (person !== undefined) return pseudonym(person)
    const people = asPeople(value)
    if (people.length > 0) return people.map(pseudonym)
    if (wordless.includes(findField(id)?.kind ?? '')) return value
    return typeof value === 'string' ? filledIn : []
  }
  const alone = ({ into: _into, ...aside }: SetAside): SetAside => ({
    ...aside,
    reason: filledIn,
    by: nobody(aside.by)
  })
  const { retention, hold, setAside, handedOver: _words, links: _links, ...counted } = state
  return {
    ...counted,
    values: Object.fromEntries(Object.entries(state.values).map(([id, value]) => [id, valueOf(id, value)])),
    registeredBy: nobody(state.registeredBy),
    signatures: state.signatures.map(({ slot, signer, at }) => ({ slot, signer: nobody(signer), at })),
    informed: state.informed.map(pseudonym),
    headsInformed: state.headsInformed.map(pseudonym),
    actedIn: [],
    excused: state.excused.map(({ employee, by, at }) => ({
      employee: pseudonym(employee),
      reason: filledIn,
      by: nobody(by),
      at
    })),
    given: [],
    requests: [],
    recordedDrafts: {},
    ...(retention === undefined ? {} : { retention: { ...retention, reason: filledIn } }),
    ...(setAside === undefined ? {} : { setAside: alone(setAside) }),
    ...(hold === undefined ? {} : { hold: { ...hold, reason: filledIn, by: nobody(hold.by) } })
  }
}
