import { findDetail } from './details.ts'
import type { FieldValue, FieldValues } from './field-value.ts'
import type { Person } from '../people/person.ts'
import { hasInk, tidyLine, tidyText } from '../text/tidy.ts'
import { findField } from './fields.ts'

function tidyPerson(person: Person): Person {
  return { ...person, name: tidyLine(person.name) }
}

function isPeople(list: readonly string[] | readonly Person[]): list is readonly Person[] {
  return typeof list[0] === 'object'
}

function tidyValue(id: string, value: FieldValue): FieldValue {
  if (value === null) return null
  if (typeof value === 'string') {
    const isLong = (findField(id) ?? findDetail(id))?.kind === 'longText'
    return isLong ? tidyText(value) : tidyLine(value)
  }
  if (!Array.isArray(value)) return tidyPerson(value)
  return isPeople(value) ? value.map(tidyPerson).filter(({ name }) => hasInk(name)) : value
}

/** What was typed on a form as it is kept: invisible characters, blanks and line ends of other programs made our own. */
export function tidyValues(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, tidyValue(id, value)]))
}
