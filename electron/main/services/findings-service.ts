import type { RefusalCode } from '../../../shared/refusal-codes.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'

/** What was found in the data folder that does not hold. */
export class FindingsService {
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Notes that an officer has seen a finding (EW-4.4): it is told no more, and stays in the journal. */
  seen(subject: string, code: RefusalCode): Promise<Result<null>> {
    return this.#desk.record(async ({ actor, journal, register }) => {
      const isOpen = register.findings().some((one) => one.subject === subject && one.code === code)
      if (isOpen) await journal.note({ actor, kind: 'finding-seen', subject, detail: { code } })
      return ok(null)
    }, 'manageOffice')
  }
}
