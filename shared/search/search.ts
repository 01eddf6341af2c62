import { type DossierNumber, parseNumber } from '../domain/dossier/number.ts'
import { type Searchable, type SearchedField, searchedFields, textIn, weights } from './fields.ts'
import { type Hit, hitIn } from './hits.ts'
import { canBeInside, holds } from './inside.ts'
import { errorsIn, isNear } from './near.ts'
import { readQuery, type Wanted } from './query.ts'
import { WordIndex } from './word-index.ts'
import { wordsIn } from './words.ts'

/** An index of dossiers that can be searched, and changed one dossier at a time. */
export interface SearchIndex {
  readonly put: (dossier: Searchable) => void
  readonly remove: (number: DossierNumber) => void
  /** The numbers of the dossiers that hold all that is looked for, best first; none when nothing is looked for. */
  readonly find: (typed: string) => DossierNumber[]
  /** Where a dossier holds what is looked for; null when it does not. */
  readonly hit: (number: DossierNumber, typed: string) => Hit | null
  /** How much a word says by its stem: the more so, the fewer dossiers hold it. */
  readonly rarity: (stem: string) => number
  /** The newest of the dossiers that hold a form in a part. */
  readonly holding: (form: string, field: SearchedField, most: number) => DossierNumber[]
  /** The dossiers that share most of what these stems say, in any of the parts. */
  readonly sharing: (stems: Iterable<string>, fields: readonly SearchedField[], most: number) => DossierNumber[]
}

/** A way in which a form can be what is looked for. */
interface Way {
  /** The forms of the index that are it. */
  readonly forms: (index: WordIndex) => readonly string[]
  readonly fits: (form: string) => boolean
  /** How much of a form was typed, from 0 to 1. */
  readonly share: (form: string) => number
}

/** The ways of looking, best first: whole words, beginnings, what lies further on in a word, and words with a typing error. */
function waysOf({ whole, part }: Wanted): Way[] {
  const all = (): number => 1
  const begun = (form: string): number => part.length / form.length
  return [
    { forms: () => whole, fits: (form) => whole.includes(form), share: all },
    {
      forms: (index) => (part === '' ? [] : index.beginningWith(part)),
      fits: (form) => part !== '' && form.startsWith(part),
      share: begun
    },
    ...(canBeInside(part)
      ? [
          {
            forms: (index: WordIndex) => index.holding(part),
            fits: (form: string) => holds(form, part),
            share: begun
          }
        ]
      : []),
    ...(errorsIn(part) === 0
      ? []
      : [
          {
            forms: (index: WordIndex) => index.near(part),
            fits: (form: string) => isNear(part, form),
            share: all
          }
        ])
  ]
}

/** The forms of all words of a dossier, each with the parts that hold it. */
function formsIn(dossier: Searchable): Map<string, number> {
  const forms = new Map<string, number>()
  searchedFields.forEach((field, bit) => {
    for (const word of wordsIn(textIn(dossier, field))) {
      for (const form of word.forms) forms.set(form, (forms.get(form) ?? 0) | (1 << bit))
    }
  })
  return forms
}

/** What a hit in these parts weighs. */
function weightOf(parts: number): number {
  return searchedFields.reduce((sum, field, bit) => ((parts & (1 << bit)) === 0 ? sum : sum + weights[field]), 0)
}

/** The ways in which a stem stands in the index: as the stem of a longer word, and as a word itself. */
function formsOf(stem: string): string[] {
  return [`~${stem}`, stem]
}

function bitsOf(fields: readonly SearchedField[]): number {
  return fields.reduce((bits, field) => bits | (1 << searchedFields.indexOf(field)), 0)
}

const notFound = -Infinity

/** Fewer dossiers than this tell little of which words are common. */
const fewDossiers = 20
/** A word that one in so many dossiers holds tells no two of them from the rest. */
const commonAmong = 5

/** An index without dossiers. */
export function createSearch(): SearchIndex {
  const words = new WordIndex()
  const dossiers: (Searchable | null)[] = []
  const places = new Map<DossierNumber, number>()
  /** The newest number first among equals, without reading the numbers again at each comparison. */
  const ages: number[] = []
  const weighed = new Map<number, number>()

  const weigh = (parts: number): number => {
    const known = weighed.get(parts) ?? weightOf(parts)
    weighed.set(parts, known)
    return known
  }

  /** How well each dossier answers one thing that is looked for. */
  const rank = (wanted: Wanted): Float64Array => {
    const ranks = new Float64Array(dossiers.length).fill(notFound)
    waysOf(wanted).forEach(({ forms, share }, way) => {
      const scores = new Float64Array(dossiers.length)
      for (const form of forms(words)) {
        // A word that few dossiers hold says more.
        const rarity = Math.log(1 + places.size / Math.max(1, words.countOf(form))) * share(form)
        words.each(form, (place, parts) => {
          scores[place] = (scores[place] ?? 0) + weigh(parts) * rarity
        })
      }
      for (let place = 0; place < scores.length; place += 1) {
        const score = scores[place] ?? 0
        // Within a way the score decides, brought between 0 and 1.
        if (score > 0) ranks[place] = Math.max(ranks[place] ?? notFound, score / (1 + score) - way)
      }
    })
    return ranks
  }

  /** What was looked for last, and where it was found: it is asked for the lines on screen, one by one. */
  let last: { readonly typed: string; readonly found: readonly number[]; readonly at: ReadonlySet<number> } | null =
    null

  const look = (typed: string): NonNullable<typeof last> => {
    if (last?.typed === typed) return last
    const found = places.size === 0 ? [] : inAll(readQuery(typed).map(rank))
    last = { typed, found, at: new Set(found) }
    return last
  }

  /** The places at which all that is looked for is, best first; the answer that fits least decides. */
  const inAll = ([first, ...others]: readonly Float64Array[]): number[] => {
    if (first === undefined) return []
    for (const ranks of others) ranks.forEach((value, place) => (first[place] = Math.min(first[place] ?? 0, value)))
    const found = [...places.values()].filter((place) => (first[place] ?? notFound) > notFound)
    return found.sort(
      (left, right) => (first[right] ?? 0) - (first[left] ?? 0) || (ages[right] ?? 0) - (ages[left] ?? 0)
    )
  }

  const remove = (number: DossierNumber): void => {
    const place = places.get(number)
    const dossier = place === undefined ? null : (dossiers[place] ?? null)
    if (place === undefined || dossier === null) return
    last = null
    words.remove(place, formsIn(dossier).keys())
    dossiers[place] = null
    places.delete(number)
  }

  const ofAge = (left: number, right: number): number => (ages[right] ?? 0) - (ages[left] ?? 0)
  const numbersOf = (found: number[]): DossierNumber[] => found.flatMap((place) => dossiers[place]?.number ?? [])
  const holdersOf = (stem: string): number => formsOf(stem).reduce((sum, form) => sum + words.countOf(form), 0)

  return {
    remove,
    // Where there are few dossiers a word that is in one of them is no common word yet.
    rarity: (stem) => Math.log((places.size + fewDossiers) / (1 + Math.min(places.size, holdersOf(stem)))),
    holding: (form, field, most) => {
      const found: number[] = []
      words.each(form, (place, parts) => {
        if ((parts & bitsOf([field])) !== 0) found.push(place)
      })
      return numbersOf(found.sort(ofAge).slice(0, most))
    },
    sharing: (stems, fields, most) => {
      const wanted = bitsOf(fields)
      const scores = new Map<number, number>()
      for (const stem of stems) {
        const holders = holdersOf(stem)
        if (holders > fewDossiers && holders > places.size / commonAmong) continue
        const rarity = Math.log((places.size + fewDossiers) / (1 + holders))
        for (const form of formsOf(stem)) {
          words.each(form, (place, parts) => {
            if ((parts & wanted) !== 0) scores.set(place, (scores.get(place) ?? 0) + rarity)
          })
        }
      }
      const found = [...scores.keys()].sort(
        (left, right) => (scores.get(right) ?? 0) - (scores.get(left) ?? 0) || ofAge(left, right)
      )
      return numbersOf(found.slice(0, most))
    },
    put: (dossier) => {
      remove(dossier.number)
      last = null
      const place = dossiers.push(dossier) - 1
      const parsed = parseNumber(dossier.number)
      ages[place] = parsed === null ? 0 : Number(parsed.year) * 1e9 + Number(parsed.place)
      places.set(dossier.number, place)
      words.put(place, formsIn(dossier))
    },
    find: (typed) => look(typed).found.flatMap((place) => dossiers[place]?.number ?? []),
    hit: (number, typed) => {
      const place = places.get(number) ?? -1
      const dossier = dossiers[place] ?? null
      if (dossier === null || !look(typed).at.has(place)) return null
      const ways = readQuery(typed).flatMap(waysOf)
      return hitIn(dossier, (form) => ways.some(({ fits }) => fits(form)))
    }
  }
}
