import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { SheetFormat } from '../../../shared/domain/office/sheet-format.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'
import type { SaveDialog } from './ports/desktop.ts'

/** The register as a sheet, for work outside the office's book. */
export class SheetsService {
  readonly #desk: Desk
  readonly #dialog: SaveDialog

  constructor(desk: Desk, dialog: SaveDialog) {
    this.#desk = desk
    this.#dialog = dialog
  }

  /**
   * Writes dossiers as a sheet where the person wants it, as far as they may see them, and notes that (EW-4.4); null when
   * the person thinks better of it.
   */
  async save(numbers: readonly DossierNumber[], format: SheetFormat): Promise<Result<{ path: string | null }>> {
    const asked = this.#desk.session
    const made = await this.#desk.work(async ({ clerk, actor }) => {
      const now = this.#desk.now()
      return ok(await clerk.ask('sheet', { actor, now, numbers, format }))
    })
    if (!made.ok) return made
    const path = await this.#dialog.choosePath(`register-${amsterdamDay(this.#desk.now())}.${format}`)
    if (path === null) return ok({ path })
    // The system's window may have stood open for long: what a locked office holds goes nowhere.
    if (this.#desk.session?.register !== asked?.register) return refuse('session.required')
    const written = await this.#dialog.write(path, made.value.bytes)
    if (!written.ok) return written
    return this.#desk.work(async ({ actor, journal }) => {
      await journal.note({ actor, kind: 'export', subject: 'register', detail: { rows: made.value.count } })
      return ok({ path })
    })
  }
}
