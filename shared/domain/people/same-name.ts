import { folded } from '../text/compare.ts'

/** What stands before a name and is no part of it. */
const titles: ReadonlySet<string> = new Set(
  'mevrouw mevr mw mej meneer mijnheer dhr hr heer fam familie drs dr ir ing mr prof mrs ms'.split(' ')
)

/** The small words before a family name: written or left out, they tell nobody apart. */
const particles: ReadonlySet<string> = new Set(
  'van von de den der het t ter ten te in op aan bij la le du di da el al'.split(' ')
)

/** A name as it is compared: the given names or initials, and the family name. */
interface PartedName {
  readonly given: readonly string[]
  readonly family: string
}

function inOrder(name: string): string {
  // "Vos, Anneke de" is how a list writes "Anneke de Vos".
  const [family = '', ...rest] = name.split(',')
  return rest.length === 0 ? name : `${rest.join(' ')} ${family}`
}

function partsOf(name: string): PartedName | null {
  const words = inOrder(folded(name))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && !titles.has(word) && !particles.has(word))
  const family = words.pop()
  return family === undefined || family.length < 2 ? null : { given: words, family }
}

/** The family name in a name, as it is looked up; null when there is none to go by. */
export function familyNameIn(name: string): string | null {
  return partsOf(name)?.family ?? null
}

function maybeSameGiven(left: string, right: string): boolean {
  const isInitial = left.length === 1 || right.length === 1
  return isInitial ? left.startsWith(right.charAt(0)) : left === right
}

/**
 * Whether two names may well be of one person: the same family name, and no given name or initial that speaks against it.
 * "A. de Vos" may be "Anneke de Vos", and so may "mevrouw De Vos"; "Piet de Vos" may not.
 */
export function mayBeSameName(left: string, right: string): boolean {
  const [one, other] = [partsOf(left), partsOf(right)]
  if (one === null || other === null || one.family !== other.family) return false
  const [first, second] = [one.given[0], other.given[0]]
  return first === undefined || second === undefined || maybeSameGiven(first, second)
}
