import { filedEvents, type KeptPaper, paperIn } from '../../../shared/domain/dossier/papers.ts'
import type { DossierEvent } from '../../../shared/domain/dossier/event.ts'
import { handlingOf, type PaperHandling } from '../../../shared/domain/dossier/paper-safety.ts'
import type { paperKinds } from '../../../shared/domain/form/options.ts'
import { textOf } from '../../../shared/domain/form/values.ts'
import type { Instant } from '../../../shared/domain/time.ts'

/** A file of a dossier as the screen tells of it. */
export interface PaperFacts extends Omit<KeptPaper, 'key'> {
  readonly at: Instant
  readonly by: string
  /** What it is, and which way it went; empty when that was not said. */
  readonly kind: string
  readonly direction: string
  readonly text: string
  readonly handling: PaperHandling
}

/** The files of a dossier, newest first. */
export function papersOf(events: readonly DossierEvent[]): PaperFacts[] {
  return filedEvents(events)
    .map((event) => ({
      ...paperIn(event),
      at: event.at,
      by: event.actor.name,
      kind: textOf(event.details, 'paper'),
      direction: textOf(event.details, 'direction'),
      text: textOf(event.details, 'text'),
      handling: handlingOf(paperIn(event))
    }))
    .toSorted((a, b) => (a.at > b.at ? -1 : Number(a.at < b.at)))
}

const mails: readonly string[] = ['eml', 'msg']

/** What files most likely are, by their names: what one would otherwise choose first. */
export function likelyKind(files: readonly File[]): (typeof paperKinds)[number] {
  const isMail = files.every(({ name }) => mails.includes(name.split('.').at(-1)?.toLowerCase() ?? ''))
  return isMail ? 'mail' : 'attachment'
}
