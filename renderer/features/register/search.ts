import MiniSearch from 'minisearch'
import type { RegisterRow } from './register-row.ts'

const searched = [
  'number',
  'complainant',
  'organisation',
  'summary',
  'classLabels',
  'involved',
  'responsible',
  'searchText'
] as const

/** Words without capitals and accents, so that "Ploeg" finds "plöeg". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Tells which dossiers hold all of the words. */
export type Search = (words: string) => ReadonlySet<string>

/** How many rows go into the index before the screen gets its turn again. */
const chunkSize = 40

const shortestToGuess = 5

function fuzziness(word: string): number | boolean {
  return word.length >= shortestToGuess && !/\d/.test(word) ? 0.2 : false
}

/** Builds the index bit by bit, so that the window stays smooth; finds beginnings of words and forgives typing errors. */
export async function buildSearch(rows: readonly RegisterRow[]): Promise<Search> {
  const index = new MiniSearch<RegisterRow>({ idField: 'number', fields: [...searched], processTerm: fold })
  await index.addAllAsync(rows, { chunkSize })
  return (words) => {
    const found = index.search(words, { prefix: true, combineWith: 'AND', fuzzy: fuzziness })
    return new Set(found.map(({ id }) => String(id)))
  }
}

/** Looks for the words as they stand; what is used until the index is there. */
export function searchPlainly(rows: readonly RegisterRow[], words: string): ReadonlySet<string> {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  const holdsAll = (row: RegisterRow): boolean => {
    const text = fold(searched.map((field) => row[field]).join(' '))
    return wanted.every((word) => text.includes(word))
  }
  return new Set(rows.filter(holdsAll).map(({ number }) => number))
}
