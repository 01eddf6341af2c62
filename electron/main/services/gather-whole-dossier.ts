import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { staysInside } from '../../../shared/domain/dossier/correspondence.ts'
import type { DossierEvent } from '../../../shared/domain/dossier/event.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { filedEvents, paperIn } from '../../../shared/domain/dossier/papers.ts'
import { standingEvents } from '../../../shared/domain/dossier/standing.ts'
import { letterIn } from '../../../shared/domain/letters/kept-letter.ts'
import { limits } from '../../../shared/domain/text/limits.ts'
import type { Circumstances, WholeDossierInput, WholePaper } from '../../../shared/papers/document-input.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { PapersService } from './papers-service.ts'

/** The formats that have pages, or become one. */
const withPages: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png']

/** The files of a dossier, oldest first; the content of those that have pages, as much as one document holds. */
async function papersOf(
  papers: PapersService,
  number: DossierNumber,
  events: readonly DossierEvent[]
): Promise<WholePaper[]> {
  let room: number = limits.merged
  const taken: WholePaper[] = []
  for (const event of filedEvents(events).toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))) {
    const { id, name, format, size } = paperIn(event)
    const paper = { name, format, at: event.at }
    if (!withPages.includes(format)) taken.push({ ...paper, content: 'other' })
    else if (size > room) taken.push({ ...paper, content: 'large' })
    else {
      room -= size
      const content = await papers.content(number, id)
      taken.push({ ...paper, content: content.ok ? content.value : 'missing' })
    }
  }
  return taken
}

function lettersOf(events: readonly DossierEvent[]): WholeDossierInput['letters'] {
  return events.flatMap((event) => {
    const kept = letterIn(event)
    return kept === null ? [] : [{ letter: kept.letter, office: kept.office, at: event.at }]
  })
}

/** What goes into the whole of a dossier, for who may see it: what stays inside does not, and what cannot be read is named. */
export async function gatherWholeDossier(
  papers: PapersService,
  { policy, state, terms, events: all }: DossierView,
  circumstances: Circumstances
): Promise<Result<WholeDossierInput>> {
  const events = standingEvents(all)
  return ok({
    kind: 'whole-dossier',
    policy,
    ...circumstances,
    dossier: { state, terms, events: events.filter((event) => !staysInside(event)) },
    letters: lettersOf(events),
    papers: await papersOf(papers, state.number, events)
  })
}
