import { useMemo } from 'react'
import { type DossierNumber, readNumber } from '../../shared/domain/dossier/number.ts'
import { letterUnder } from '../../shared/domain/letters/own-letter.ts'
import type { Letter, Policy } from '../../shared/domain/policy/policy.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { useDrafts, useShownVersions } from './queries.ts'

/** A letter that was begun and did not go yet. */
export interface LetterDraft {
  readonly number: DossierNumber
  /** Its id in the regulation of the dossier. */
  readonly id: string
  /** As the latest regulation that knows it has it; undefined when none does. */
  readonly letter: Letter | undefined
  readonly savedAt: Instant
}

function latestOf(versions: readonly Policy[], id: string): Letter | undefined {
  return versions
    .toSorted((left, right) => right.version - left.version)
    .flatMap((version) => letterUnder(version, id) ?? [])[0]
}

/** The letters that this account wrote and did not send yet, the oldest first. */
export function useLetterDrafts(): readonly LetterDraft[] {
  const drafts = useDrafts().data
  const versions = useShownVersions().data
  return useMemo(
    () =>
      (drafts ?? [])
        .filter(({ kind }) => kind === 'letter')
        .flatMap(({ subject, savedAt }): LetterDraft[] => {
          const [about = '', id = ''] = subject.split('/')
          const number = readNumber(about)
          return number === null ? [] : [{ number, id, letter: latestOf(versions ?? [], id), savedAt }]
        })
        .toSorted((left, right) => left.savedAt.localeCompare(right.savedAt)),
    [drafts, versions]
  )
}
