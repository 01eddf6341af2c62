import type { SetupRequest } from '../../../shared/contract/office.ts'
import { type Office, officeSchema } from '../../../shared/domain/office/office.ts'
import { type Policy, policySchema } from '../../../shared/domain/policy/policy.ts'
import { findPolicyConflicts } from '../../../shared/domain/regulation/checks/conflicts.ts'
import { isAllowed } from '../../../shared/domain/policy/allowed.ts'
import { withRetention, withStricterTerm } from '../../../shared/domain/policy/office-choices.ts'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { presentationsSchema } from '../../../shared/domain/reports/presentations.ts'
import { fail, ok, refuse, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'
import { wayIn } from './entrance.ts'
import type { Keyring, Vault } from './ports/vault.ts'
import type { Presets } from './ports/presets.ts'

/** Who sets the office up. */
type NewOfficer = Parameters<Vault['create']>[0]['firstAccount']

/** The role that may run the office, which the first account gets. */
function managingRole(policy: Policy): string | undefined {
  const may = (role: string): boolean =>
    isAllowed(policy, role, 'manageAccounts') && isAllowed(policy, role, 'manageOffice')
  return policy.roles.find(({ id }) => may(id))?.id
}

function filledIn(policy: Policy, { independentBody, calendar, retention, stricter = [] }: SetupRequest): Policy {
  const body = policy.independentBody
  const named = body === undefined ? policy : { ...policy, independentBody: { ...body, ...independentBody } }
  const strict = stricter.reduce(withStricterTerm, { ...named, calendar })
  return policy.retention.chosenByOffice && retention !== undefined ? withRetention(strict, retention) : strict
}

/** First use: the office, its regulation, and the first account. */
export class SetupService {
  readonly #desk: Desk
  #turn: Promise<unknown> = Promise.resolve()

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** The example regulations to start from, and the files that hold none. */
  policies(): Presets {
    return this.#desk.options.presets
  }

  /**
   * Makes the vault and keeps the office and its regulation; the recovery key is given this once. When the disk refuses
   * half-way, what was made is set aside, so that the next try starts afresh.
   */
  complete(request: SetupRequest): Promise<Result<{ recoveryKey: string }>> {
    // One after the other: a second one must find the office of the first, and not its unfinished files.
    const completed = this.#turn.then(() => this.#complete(request))
    this.#turn = completed.catch(() => undefined)
    return completed
  }

  async #complete(request: SetupRequest): Promise<Result<{ recoveryKey: string }>> {
    const { entrance, vault } = this.#desk.options
    const open = wayIn(entrance)
    if (!open.ok) return open
    if (vault.officeName !== null) return refuse('vault.exists')
    const policy = this.#desk.options.presets.policies.find(({ id }) => id === request.policy)
    const role = policy === undefined ? undefined : managingRole(policy)
    if (policy === undefined || role === undefined) return refuse('setup.unknownPolicy', { field: 'policy' })
    const today = amsterdamDay(this.#desk.options.clock())
    const chosen = { ...filledIn(policy, request), effectiveFrom: today }
    const conflicts = findPolicyConflicts(chosen)
    if (conflicts.length > 0) return fail(conflicts)
    const { newId, setUp, keyMark } = this.#desk.options
    const begun = await setUp.begin()
    if (!begun.ok) return begun
    const marked = await keyMark.begin(this.#desk.now())
    const officer = { id: newId(), role, ...request.officer }
    const built = marked.ok ? await this.#build(chosen, request, officer) : marked
    const finished = built.ok ? await setUp.finish() : built
    if (built.ok && finished.ok) return built
    await this.#desk.leave()
    await setUp.undo()
    return finished.ok ? built : finished
  }

  async #build(
    policy: Policy,
    { office }: SetupRequest,
    officer: NewOfficer
  ): Promise<Result<{ recoveryKey: string }>> {
    const { vault, newId, newVaultId = newId } = this.#desk.options
    const created = await vault.create({ id: newVaultId(), officeName: office.name, firstAccount: officer })
    if (!created.ok) return created
    const { keyring, recoveryKey } = created.value
    const furnished = await this.#furnish(keyring, policy, office)
    const seated = furnished.ok ? await this.#desk.sitDown(officer.id, keyring) : furnished
    if (!seated.ok) return seated
    const { actor, journal, register } = seated.value
    await journal.note({ actor, kind: 'policy', subject: policy.id, detail: { version: policy.version } })
    // The set-up ends with its last file, not while one is still on its way.
    await register.settle()
    return ok({ recoveryKey })
  }

  async #furnish(keyring: Keyring, policy: Policy, office: Office): Promise<Result<void>> {
    const register = await this.#desk.options.openRegister(keyring, { audience: () => null, own: () => null })
    if (!register.ok) return register
    const { documents } = register.value
    const name = `policies/${policy.id}-v${String(policy.version)}`
    const kept = await documents.document(name, policySchema).write(policy)
    if (!kept.ok) return kept
    const since = amsterdamDay(this.#desk.options.clock())
    const begun = await documents.document('presentations', presentationsSchema).write({ since, presented: [] })
    return begun.ok ? documents.document('office', officeSchema).write(office) : begun
  }
}
