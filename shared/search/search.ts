import MiniSearch from 'minisearch'
import { compareNumbers } from '../domain/dossier/number.ts'
import { type Searchable, type SearchedField, searchedFields, textIn, weights } from './fields.ts'
import { type Hit, hitIn } from './hits.ts'
import { readQuery, type Wanted } from './query.ts'
import { wordsIn } from './words.ts'

/** A dossier that was found, and where. */
export interface Found {
  readonly number: string
  readonly hit: Hit | null
}

/** An index of dossiers that can be searched, and changed one dossier at a time. */
export interface SearchIndex {
  readonly put: (dossier: Searchable) => void
  readonly remove: (number: string) => void
  /** The dossiers that hold all that is looked for, best first; none when nothing is looked for. */
  readonly find: (typed: string) => Found[]
}

/** How well one dossier answers one thing that is looked for, and the forms found in each part of it. */
interface Answer {
  readonly rank: number
  readonly forms: Map<SearchedField, Set<string>>
}

type Answers = ReadonlyMap<string, Answer>

const shortestToGuess = 5

/** The ways of looking, best first: whole words, beginnings, and words with a typing error. */
function waysOf({ whole, part }: Wanted): { readonly terms: readonly string[]; readonly options: object }[] {
  const mayGuess = part.length >= shortestToGuess && !/\d/.test(part)
  return [
    { terms: whole, options: {} },
    { terms: [part], options: { prefix: true } },
    ...(mayGuess ? [{ terms: [part], options: { fuzzy: 0.2 } }] : [])
  ]
}

function look(index: MiniSearch<Searchable>, wanted: Wanted): Answers {
  const answers = new Map<string, Answer>()
  waysOf(wanted).forEach(({ terms, options }, way) => {
    for (const found of terms.flatMap((term) => index.search(term, { tokenize: () => [term], ...options }))) {
      const number = String(found.id)
      // Within a way the score decides, brought between 0 and 1.
      const rank = found.score / (1 + found.score) - way
      const known = answers.get(number)
      const answer = known ?? { rank, forms: new Map<SearchedField, Set<string>>() }
      for (const [form, fields] of Object.entries(found.match)) {
        for (const field of fields as SearchedField[]) {
          answer.forms.set(field, (answer.forms.get(field) ?? new Set()).add(form))
        }
      }
      answers.set(number, { ...answer, rank: Math.max(answer.rank, rank) })
    }
  })
  return answers
}

function together(answers: readonly Answer[]): Answer {
  const forms = new Map<SearchedField, Set<string>>()
  for (const [field, found] of answers.flatMap((answer) => [...answer.forms])) {
    forms.set(field, new Set([...(forms.get(field) ?? []), ...found]))
  }
  return { rank: Math.min(...answers.map(({ rank }) => rank)), forms }
}

/** The dossiers that answer everything. */
function inAll([first, ...others]: readonly Answers[]): [string, Answer][] {
  return [...(first ?? [])].flatMap(([number, answer]) => {
    const rest = others.flatMap((answers) => answers.get(number) ?? [])
    return rest.length === others.length ? [[number, together([answer, ...rest])]] : []
  })
}

/** An index without dossiers. */
export function createSearch(): SearchIndex {
  const kept = new Map<string, Searchable>()
  const index = new MiniSearch<Searchable>({
    idField: 'number',
    fields: searchedFields,
    extractField: (dossier, field) => textIn(dossier, field as SearchedField),
    tokenize: (text) => wordsIn(text).flatMap(({ forms }) => forms),
    processTerm: (term) => term,
    searchOptions: { boost: weights }
  })
  const remove = (number: string): void => {
    if (kept.delete(number)) index.discard(number)
  }
  return {
    remove,
    put: (dossier) => {
      remove(dossier.number)
      kept.set(dossier.number, dossier)
      index.add(dossier)
    },
    find: (typed) =>
      inAll(readQuery(typed).map((wanted) => look(index, wanted)))
        .toSorted(([left, first], [right, second]) => second.rank - first.rank || compareNumbers(right, left))
        .flatMap(([number, { forms }]) => {
          const dossier = kept.get(number)
          return dossier === undefined ? [] : [{ number, hit: hitIn(dossier, forms) }]
        })
  }
}
