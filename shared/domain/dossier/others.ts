import type { FieldValue, FieldValues } from '../form/field-value.ts'
import { asPeople, asPerson, textOf, type ValueId } from '../form/values.ts'
import { folded } from '../text/compare.ts'
import { tidyLine } from '../text/tidy.ts'
import type { EventBody } from './event.ts'
import type { DossierState } from './state.ts'

/** The texts that name somebody: for whom the complaint is made, with whom there was contact, who asked for data. */
const namingTexts: readonly ValueId[] = ['complainant.representing', 'withWhom', 'requester']

function peopleIn(value: FieldValue): string[] {
  const person = asPerson(value)
  return (person === undefined ? asPeople(value) : [person]).map(({ name }) => name)
}

function namesIn(values: FieldValues): string[] {
  return [...Object.values(values).flatMap(peopleIn), ...namingTexts.map((id) => textOf(values, id))]
}

/** What the complainant is called in the dossier. */
export function ownNames({ values }: Pick<DossierState, 'values'>): string[] {
  return [textOf(values, 'complainant.name'), textOf(values, 'complainant.organisation')].filter((name) => name !== '')
}

/**
 * The names of everybody in a dossier but the complainant: whom it is about, who handles it and who recorded anything, whom
 * there was contact with (AVG, art. 15, fourth paragraph).
 */
export function othersIn(state: DossierState, standing: readonly EventBody[]): string[] {
  const names = [
    ...namesIn(state.values),
    state.registeredBy.name,
    ...state.signatures.flatMap(({ signer, paper }) => [signer.name, ...(paper === undefined ? [] : [paper.name])]),
    ...standing.flatMap(({ actor, values, details }) => [actor.name, ...namesIn(values), ...namesIn(details)])
  ].map(tidyLine)
  const own = new Set(ownNames(state).map(folded))
  const apart = new Map(names.map((name) => [folded(name), name]))
  return [...apart].filter(([plain]) => plain !== '' && !own.has(plain)).map(([, name]) => name)
}
