import { isPassing, isWornOut } from '../../../shared/disk-refusal.ts'
import { policyInForce, standingVersions } from '../../../shared/domain/policy/lookup.ts'
import { type Policy, policySchema } from '../../../shared/domain/policy/policy.ts'
import type { LocalDay } from '../../../shared/domain/time.ts'
import { ok, type Refusal, refuse, type Result } from '../../../shared/result.ts'
import type { Documents } from './ports/register.ts'

function numberIn(name: string): number {
  return Number(/-v(\d+)$/.exec(name)?.[1] ?? 0)
}

/** Whether a version is lost: damaged, or on a spot of the disk that is worn out. */
function isLost(refusals: readonly Refusal[]): boolean {
  return refusals.every(({ code }) => code === 'register.damaged') || isWornOut(refusals)
}

/** Every version of the office's regulation that was ever in force. */
export class PolicyVersions {
  readonly #documents: Documents
  readonly #versions: Policy[]
  /** The highest number that was given, also to a version that cannot be read. */
  #highest: number
  /** Whether the version of that number can be read. */
  #isLatestKept: boolean

  private constructor(documents: Documents, versions: Policy[], highest: number, isLatestKept: boolean) {
    this.#documents = documents
    this.#versions = versions
    this.#highest = highest
    this.#isLatestKept = isLatestKept
  }

  /**
   * Reads all versions. One that is damaged is missing to its own dossiers alone, for terms may never be guessed, and
   * keeps nobody out; fails when none can be read, or the disk refuses one for now.
   */
  static async open(documents: Documents): Promise<Result<PolicyVersions>> {
    const names = await documents.names('policies')
    if (!names.ok) return names
    const highest = Math.max(0, ...names.value.map(numberIn))
    const versions: Policy[] = []
    for (const name of names.value) {
      const read = await documents.document(name, policySchema).read()
      const isNeeded = numberIn(name) === highest
      if (!read.ok && (isPassing(read.error) || (isNeeded && !isLost(read.error)))) return read
      if (read.ok && read.value !== null) versions.push(read.value)
    }
    if (versions.length === 0) return refuse('policy.none')
    const isLatestKept = versions.some(({ version }) => version === highest)
    return ok(new PolicyVersions(documents, versions, highest, isLatestKept))
  }

  /** The version in force for something received on that day. */
  inForce(day: LocalDay): Policy {
    const policy = policyInForce(this.#versions, day)
    if (policy === undefined) throw new Error('the office has no policy')
    return policy
  }

  /** The version that binds something received on that day; fails with `policy.latestDamaged` while that may be one that is lost. */
  toRegister(day: LocalDay): Result<Policy> {
    return this.#isLatestKept ? ok(this.inForce(day)) : refuse('policy.latestDamaged')
  }

  /** Every version, the first one first. */
  all(): Policy[] {
    return this.#versions.toSorted((left, right) => left.version - right.version)
  }

  /** The version that was added last and not taken back. */
  latest(): Policy {
    const policy = standingVersions(this.#versions).at(-1)
    if (policy === undefined) throw new Error('the office has no policy')
    return policy
  }

  /** The version a dossier is bound to; fails with `policy.versionMissing` when it is not kept. */
  find(reference: { readonly id: string; readonly version: number }): Result<Policy> {
    const policy = this.#versions.find(({ id, version }) => id === reference.id && version === reference.version)
    if (policy !== undefined) return ok(policy)
    return refuse('policy.versionMissing', { params: { policy: reference.id, version: reference.version } })
  }

  /** The number of the version that comes next; that of one that was taken back is not given again. */
  nextNumber(): number {
    return this.#highest + 1
  }

  /** Keeps a new version beside the ones that are there. */
  async add(policy: Policy): Promise<Result<void>> {
    const isKept = this.#versions.some(({ id, version }) => id === policy.id && version === policy.version)
    if (isKept) return refuse('policy.versionExists')
    const written = await this.#write(policy)
    if (written.ok) {
      this.#versions.push(policy)
      this.#highest = Math.max(this.#highest, policy.version)
      this.#isLatestKept = true
    }
    return written
  }

  /** Takes back a version that has not begun: it stays to be read, and binds nothing. */
  async withdraw(policy: Policy): Promise<Result<Policy>> {
    const withdrawn: Policy = { ...policy, withdrawn: true }
    const written = await this.#write(withdrawn)
    if (!written.ok) return written
    this.#versions.splice(this.#versions.indexOf(policy), 1, withdrawn)
    return ok(withdrawn)
  }

  #write(policy: Policy): Promise<Result<void>> {
    return this.#documents.document(`policies/${policy.id}-v${String(policy.version)}`, policySchema).write(policy)
  }
}
