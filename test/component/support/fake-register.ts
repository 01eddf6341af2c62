import type { RegisterChanges, RegisterLine } from '../../../shared/contract/dossiers.ts'
import { ok } from '../../../shared/result.ts'
import type { SearchedTexts } from '../../../shared/search/fields.ts'
import { createSearch } from '../../../shared/search/search.ts'
import type { Answers } from './fake-office.ts'

/** All of a register at once, as the office tells it to who asks for the first time. */
export function wholeRegister(lines: readonly RegisterLine[]): RegisterChanges {
  return { position: 'a/1', anew: true, lines: [...lines], gone: [], more: false }
}

/** An office with a register that can be read and searched; the texts beside what a line shows are given by number. */
export function registerAnswers(
  lines: readonly RegisterLine[],
  texts: Readonly<Record<string, SearchedTexts>> = {}
): Answers {
  const search = createSearch()
  for (const line of lines) {
    const { number } = line
    const shown = line.readable
      ? { complainant: line.complainant, organisation: line.organisation, summary: line.summary }
      : {}
    search.put({ number, texts: { ...shown, ...texts[number] } })
  }
  return {
    'dossiers.list': () => ok(wholeRegister(lines)),
    'dossiers.search': ({ words }) => ok(search.find(words)),
    'dossiers.hits': ({ words, numbers }) =>
      ok(
        numbers.map((number) => {
          const hit = search.hit(number, words)
          return hit && { field: hit.field, parts: [...hit.parts] }
        })
      )
  }
}
