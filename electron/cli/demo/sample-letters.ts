import type { DocumentRequest } from '../../../shared/contract/documents.ts'
import { acts } from '../../../shared/domain/dossier/acts/acts.ts'
import { lastOfRound, type LetterDossier } from '../../../shared/papers/letters/letter-dossier.ts'
import { actBehind } from '../../../shared/domain/letters/occasion.ts'
import { letterObstacles } from '../../../shared/papers/letters/obstacles.ts'
import type { Letter } from '../../../shared/domain/policy/policy.ts'
import type { Services } from '../../main/services/services.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

/** Whether the letter belongs to what happened: its act was done. */
function wasSent({ occasion }: Letter, dossier: LetterDossier): boolean {
  return lastOfRound(dossier, acts[actBehind(occasion, dossier.policy)].event) !== undefined
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
      const isExample = wasSent(letter, dossier) && letterObstacles(letter, dossier).length === 0
      if (isExample && !found.has(letter.id)) found.set(letter.id, { kind: 'letter', number, letter: letter.id })
    }
  }
  return wanted.flatMap(({ id }) => found.get(id) ?? [])
}
