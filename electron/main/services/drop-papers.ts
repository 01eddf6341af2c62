import { keptPapers } from '../../../shared/domain/dossier/papers.ts'
import type { DossierEvent } from '../../../shared/domain/dossier/event.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { Desk } from './desk.ts'
import type { Session } from './session.ts'

/**
 * Destroys the files that a dossier held and holds no more, and what was opened elsewhere of them (ADR 52); what cannot be
 * destroyed now goes with the next file that comes in.
 */
export async function dropPapers(
  { options }: Desk,
  { register }: Session,
  number: DossierNumber,
  change: { readonly before: readonly DossierEvent[]; readonly after: readonly DossierEvent[] }
): Promise<void> {
  const still = new Set(keptPapers(change.after).map(({ id }) => id))
  const gone = keptPapers(change.before).filter(({ id }) => !still.has(id))
  for (const { id } of gone) await register.papers.remove(number, id)
  if (gone.length > 0) await options.elsewhere.clear()
}
