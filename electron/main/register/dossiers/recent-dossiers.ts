import type { DossierEvent } from '../../../../shared/domain/dossier/event.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import type { FileStamp } from '../disk/file-system.ts'

/** How many dossiers are kept at hand. */
const most = 24

function keyOf({ size, mtimeNs }: FileStamp): string {
  return `${String(size)} ${mtimeNs}`
}

/** The dossiers that were read last, whose seal and chain were checked, for as long as their files stay as they were. */
export class RecentDossiers {
  readonly #kept = new Map<DossierNumber, { readonly stamp: string; readonly events: readonly DossierEvent[] }>()

  /** The events as they were checked, or null when the file is another one by now. */
  get(number: DossierNumber, stamp: FileStamp | null): readonly DossierEvent[] | null {
    const kept = this.#kept.get(number)
    return kept !== undefined && stamp !== null && kept.stamp === keyOf(stamp) ? kept.events : null
  }

  keep(number: DossierNumber, stamp: FileStamp | null, events: readonly DossierEvent[]): void {
    this.#kept.delete(number)
    if (stamp === null) return
    this.#kept.set(number, { stamp: keyOf(stamp), events })
    const oldest = this.#kept.keys().next()
    if (this.#kept.size > most && oldest.done !== true) this.#kept.delete(oldest.value)
  }
}
