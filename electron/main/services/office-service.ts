import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { type Office, officeSchema } from '../../../shared/domain/office/office.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'
import { readOfficeInStep } from './read-office.ts'

/** The office's own data and its regulation. */
export class OfficeService {
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
  }

  get(): Promise<Result<{ office: Office; policy: Policy }>> {
    return this.#desk.work(async (session) => {
      const office = await readOfficeInStep(this.#desk.options.vault, session)
      if (!office.ok) return office
      return ok({ office: office.value, policy: session.policies.inForce(amsterdamDay(this.#desk.now())) })
    })
  }

  /** Changes the office's data, its name in the vault included: all of it or nothing. */
  change(office: Office): Promise<Result<null>> {
    return this.#desk.record(async ({ actor, journal, keyring, register }) => {
      const { vault } = this.#desk.options
      const before = vault.officeName
      const renamed = await vault.renameOffice(keyring, office.name)
      if (!renamed.ok) return renamed
      const written = await register.documents.document('office', officeSchema).write(office)
      if (!written.ok) {
        // Where even this is refused, the next look takes the name from the office's own document again.
        if (before !== null) await vault.renameOffice(keyring, before)
        return written
      }
      await journal.note({ actor, kind: 'office' })
      return ok(null)
    }, 'manageOffice')
  }
}
