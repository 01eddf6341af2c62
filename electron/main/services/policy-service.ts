import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { findPolicyConflicts } from '../../../shared/domain/regulation/checks/conflicts.ts'
import { standingVersions } from '../../../shared/domain/policy/lookup.ts'
import { loadPolicy, readPolicyText } from '../../../shared/domain/regulation/checks/load-policy.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { findLockedOut } from '../../../shared/domain/regulation/checks/role-members.ts'
import type { LocalDay } from '../../../shared/domain/time.ts'
import { fail, ok, refuse, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'
import type { Session } from './session.ts'
import type { FilePicker, SaveDialog } from './ports/desktop.ts'

/** What the policy service works with. */
export interface PolicyServiceOptions {
  readonly desk: Desk
  readonly dialog: SaveDialog
  readonly picker: FilePicker
}

/** The office's regulation: its versions, a new one, and handing it to another office as a file. */
export class PolicyService {
  readonly #options: PolicyServiceOptions

  constructor(options: PolicyServiceOptions) {
    this.#options = options
  }

  versions(): Result<Policy[]> {
    const session = this.#options.desk.require()
    return session.ok ? ok(session.value.policies.all()) : session
  }

  /**
   * Keeps an edited regulation as the next version; the earlier ones stay, and dossiers keep theirs. Refused with every
   * reason while it is incomplete, contradicts itself, locks people out, or would begin in the past.
   */
  async save({ withdrawn: _, ...edited }: Policy, effectiveFrom: LocalDay): Promise<Result<Policy>> {
    const { desk } = this.#options
    const session = desk.requireToRecord('manageOffice')
    if (!session.ok) return session
    if (effectiveFrom < amsterdamDay(desk.now())) return refuse('policy.effectiveInThePast', { field: 'effectiveFrom' })
    const version = session.value.policies.nextNumber()
    const loaded = loadPolicy({ ...edited, version, effectiveFrom })
    if (!loaded.ok) return loaded
    const wrong = [...findPolicyConflicts(loaded.value), ...findLockedOut(loaded.value, desk.colleagues())]
    if (wrong.length > 0) return fail(wrong)
    return this.#keep(session.value, loaded.value)
  }

  /**
   * Takes back a version before its first day; what was in force before goes on. Refused once it has begun, and where the
   * accounts count on it: whoever got a role that only that version has would be locked out.
   */
  async withdraw(version: number): Promise<Result<Policy>> {
    const { desk } = this.#options
    const session = desk.requireToRecord('manageOffice')
    if (!session.ok) return session
    const { actor, journal, policies } = session.value
    const all = policies.all()
    const policy = standingVersions(all).find((one) => one.version === version)
    if (policy === undefined) return refuse('policy.unknownVersion')
    if (policy.effectiveFrom <= amsterdamDay(desk.now())) return refuse('policy.begun')
    const before = standingVersions(all.filter((one) => one !== policy)).at(-1)
    if (before === undefined) return refuse('policy.begun')
    const lockedOut = findLockedOut(before, desk.colleagues())
    if (lockedOut.length > 0) return fail(lockedOut)
    const withdrawn = await policies.withdraw(policy)
    if (!withdrawn.ok) return withdrawn
    await desk.settleKeys(session.value)
    await journal.note({ actor, kind: 'policy', subject: policy.id, detail: { version, withdrawn: true } })
    desk.options.onChanged()
    return withdrawn
  }

  /** Writes a version, with its calendar, where the person wants it; null when the person thinks better of it. */
  async export(version: number): Promise<Result<{ path: string | null }>> {
    const { desk, dialog } = this.#options
    const session = desk.require('manageOffice')
    if (!session.ok) return session
    const { actor, journal, policies } = session.value
    const policy = policies.all().find((one) => one.version === version)
    if (policy === undefined) return refuse('policy.unknownVersion')
    const path = await dialog.choosePath(`klachtenregeling-${policy.id}-v${String(version)}.json`)
    if (path === null) return ok({ path })
    const written = await dialog.write(path, new TextEncoder().encode(`${JSON.stringify(policy, null, 2)}\n`))
    if (!written.ok) return written
    await journal.note({ actor, kind: 'export', subject: policy.id, detail: { version } })
    return ok({ path })
  }

  /** Reads a regulation from a file, to look over and save; nothing of the office's own changes here. */
  async import(): Promise<Result<Policy | null>> {
    const session = this.#options.desk.require('manageOffice')
    if (!session.ok) return session
    const text = await this.#options.picker.readText()
    if (!text.ok) return text
    return text.value === null ? ok(null) : readPolicyText(text.value)
  }

  async #keep(session: Session, policy: Policy): Promise<Result<Policy>> {
    const { actor, journal, policies } = session
    const added = await policies.add(policy)
    if (!added.ok) return added
    await this.#options.desk.settleKeys(session)
    await journal.note({ actor, kind: 'policy', subject: policy.id, detail: { version: policy.version } })
    this.#options.desk.options.onChanged()
    return ok(policy)
  }
}
