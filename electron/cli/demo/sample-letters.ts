import type { DocumentRequest } from '../../../shared/contract/documents.ts'
import { acts } from '../../../shared/domain/dossier/acts/acts.ts'
import { lastOfRound, type LetterDossier } from '../../../shared/papers/letters/letter-dossier.ts'
import { actBehind, contactAct } from '../../../shared/domain/letters/occasion.ts'
import { actOfLetter, writeLetter } from '../../../shared/papers/letters/written-letter.ts'
import type { Letter } from '../../../shared/domain/policy/policy.ts'
import type { Services } from '../../main/services/services.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

/**
 * The letter as it was sent in this dossier: on the day on which its act was done; null when it was not, or lacks something,
 * and of a letter that has no act but its own sending.
 */
function asSent(letter: Letter, dossier: LetterDossier, number: DossierNumber): DocumentRequest | null {
  const act = actBehind(letter.occasion, dossier.policy)
  const event = act === contactAct ? undefined : lastOfRound(dossier, acts[act].event)
  if (event === undefined) return null
  const command = { act: actOfLetter(letter, dossier), at: event.at, values: {}, details: {} }
  const written = { command, hand: {} }
  const { refusals } = writeLetter(letter, dossier, written, { writer: event.actor, now: event.recordedAt })
  return refusals.length > 0 ? null : { kind: 'letter', number, letter: letter.id, written }
}

/** For each letter of the regulation the first dossier in which it was sent, as requests to make it. */
export async function sampleLetters(services: Services, numbers: readonly DossierNumber[]): Promise<DocumentRequest[]> {
  const found = new Map<string, DocumentRequest>()
  const office = await services.office.get()
  if (!office.ok) return []
  const wanted = office.value.policy.letters
  for (const number of numbers) {
    if (found.size === wanted.length) break
    const view = await services.dossiers.open(number)
    if (!view.ok) continue
    const dossier = { ...view.value, office: office.value.office }
    for (const letter of dossier.policy.letters) {
      const request = found.has(letter.id) ? null : asSent(letter, dossier, number)
      if (request !== null) found.set(letter.id, request)
    }
  }
  return wanted.flatMap(({ id }) => found.get(id) ?? [])
}
