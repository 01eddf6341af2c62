import { keptPapers } from '../../../shared/domain/dossier/papers.ts'
import type { DossierEvent } from '../../../shared/domain/dossier/event.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { Session } from './session.ts'

/** Destroys the files that a dossier held and holds no more; what cannot be destroyed now goes with the next file that comes in. */
export async function dropPapers(
  { register }: Session,
  number: DossierNumber,
  change: { readonly before: readonly DossierEvent[]; readonly after: readonly DossierEvent[] }
): Promise<void> {
  const still = new Set(keptPapers(change.after).map(({ id }) => id))
  for (const { id } of keptPapers(change.before)) {
    if (!still.has(id)) await register.papers.remove(number, id)
  }
}
