import { audienceOfState, audiencesBy, type AudienceGrounds, isStillRight } from './audience.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { PolicyVersions } from './policy-versions.ts'
import type { Audience, OpenRegister } from './ports/register.ts'
import type { Keyring } from './ports/vault.ts'

/** What is handed on, with whose keys, and for how long. */
interface HandingOver {
  readonly keyring: Keyring
  readonly register: Pick<OpenRegister, 'index' | 'dossiers'>
  readonly policies: PolicyVersions
  readonly ended: AbortSignal
}

/** A dossier, and for whom it is sealed. */
interface Doubted {
  readonly number: DossierNumber
  readonly audience: Audience | null
}

/** How many dossiers are looked at before others get their turn. */
const atOnce = 20

/**
 * Seals dossiers anew when other people may look at them than before: after a change of the accounts, the roles or the
 * regulation, and for a folder from before the accounts had keys. Each is safe by itself, so that what a closing or a
 * power cut interrupts goes on at the next log-in; what a full disk refuses does as well.
 */
export class HandingOn {
  readonly #place: { readonly vault: AudienceGrounds['vault']; readonly clock: () => Instant }
  #running: Promise<void> | null = null

  constructor(place: { readonly vault: AudienceGrounds['vault']; readonly clock: () => Instant }) {
    this.#place = place
  }

  /** Looks after all dossiers that open with this session's keys, for as long as it lasts. */
  async run(session: HandingOver): Promise<void> {
    while (this.#running !== null) await this.#running
    this.#running = this.#lookAfterAll(session)
    try {
      await this.#running
    } finally {
      this.#running = null
    }
  }

  async #lookAfterAll(session: HandingOver): Promise<void> {
    const grounds = { vault: this.#place.vault, policies: session.policies, now: this.#place.clock() }
    const by = audiencesBy(grounds)
    if (by === null) return
    const { index: register } = session.register
    const doubted = register
      .audiences()
      .filter(
        ({ number, audience }) => audience?.by !== by && (session.keyring.isLent || !register.isForOthers(number))
      )
    for (const [index, { number, audience }] of doubted.entries()) {
      if (session.ended.aborted) return
      await this.#lookAfter(session, { number, audience }, grounds)
      if (index % atOnce === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    // Also when there was nothing to do: the power may have gone between the last dossier and this.
    const isAllSealed = register.audiences().every(({ audience }) => audience !== null)
    if (isAllSealed) await session.register.dossiers.forgetBefore()
  }

  async #lookAfter({ register }: HandingOver, { number, audience }: Doubted, grounds: AudienceGrounds): Promise<void> {
    const { index, dossiers } = register
    const state = index.get(number)?.row ?? null
    const shared = grounds.vault.shared()
    const wanted = state === null ? null : audienceOfState(state, grounds)
    if (audience !== null && wanted !== null && shared !== null && isStillRight(audience, wanted, shared)) {
      index.keepAudience(number, { ...audience, by: wanted.by })
      return
    }
    const handed = await dossiers.handOn(number)
    if (handed.ok && handed.value !== null) await index.update(number, handed.value)
  }
}
