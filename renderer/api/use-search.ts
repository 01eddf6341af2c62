import { keepPreviousData } from '@tanstack/react-query'
import { limits } from '../../shared/domain/text/limits.ts'
import type { Hit } from '../../shared/search/hits.ts'
import { callOffice } from './client.ts'
import { keyOf } from './take-over.ts'
import { Refused, useAnswer } from './use-call.ts'
import type { DossierNumber } from '../../shared/domain/dossier/number.ts'

/** How long what was found is kept for whoever types the same again: long enough to take a letter back. */
const keptFor = 10_000

/** What was found, best first. */
export interface Found {
  /** Undefined while nothing is looked for, and until the first answer. */
  readonly numbers: readonly DossierNumber[] | undefined
  /** The answer is on its way; until then the numbers are those of the words before. */
  readonly isBusy: boolean
}

/** The numbers of the dossiers that hold all the words. */
export function useFound(words: string): Found {
  const isSearching = words !== ''
  const { data, isShowingOlder, isLoading } = useAnswer({
    queryKey: keyOf('dossiers.search', { words }),
    queryFn: async () => {
      const found = await callOffice('dossiers.search', { words })
      if (!found.ok) throw new Refused(found.error)
      return found.value
    },
    enabled: isSearching,
    gcTime: keptFor,
    placeholderData: keepPreviousData
  })
  return isSearching ? { numbers: data, isBusy: isLoading || isShowingOlder } : { numbers: undefined, isBusy: false }
}

interface Asked {
  readonly number: DossierNumber
  readonly resolve: (hit: Hit | null) => void
  readonly reject: (problem: Error) => void
}

const waiting = new Map<string, Asked[]>()

async function askTogether(words: string, asked: readonly Asked[]): Promise<void> {
  const hits = await callOffice('dossiers.hits', { words, numbers: asked.map(({ number }) => number) })
  for (const [place, { resolve, reject }] of asked.entries()) {
    if (hits.ok) resolve(hits.value[place] ?? null)
    else reject(new Refused(hits.error))
  }
}

/** Lines that are shown together ask together. */
function hitOf(words: string, number: DossierNumber): Promise<Hit | null> {
  return new Promise((resolve, reject) => {
    const asked = waiting.get(words) ?? []
    if (asked.length === 0) {
      waiting.set(words, asked)
      setTimeout(() => {
        waiting.delete(words)
        for (let from = 0; from < asked.length; from += limits.hits) {
          void askTogether(words, asked.slice(from, from + limits.hits))
        }
      })
    }
    asked.push({ number, resolve, reject })
  })
}

/** Where a dossier was found; undefined until that is known. */
export function useHit(words: string, number: DossierNumber): Hit | null | undefined {
  return useAnswer({
    queryKey: keyOf('dossiers.hits', { words, number }),
    queryFn: () => hitOf(words, number),
    gcTime: keptFor
  }).data
}
