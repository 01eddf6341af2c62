import type { Result } from '../../../shared/result.ts'
import type { Keyring } from '../../../electron/main/vault/keyring.ts'
import { systemRandom } from '../../../electron/main/vault/random.ts'
import type { SlotMaker } from '../../../electron/main/vault/slots.ts'
import { VaultKeeper } from '../../../electron/main/vault/vault-keeper.ts'
import { type Instant, instantOf } from '../../../shared/domain/time.ts'

/** Cheap enough for tests; the app itself never goes below its shipped cost. */
export const cheapMaker: SlotMaker = { random: systemRandom, cost: { N: 2, r: 1, p: 1 } }

export const officer = { id: 'a1', name: 'Marijke de Wit', role: 'officer', password: 'correct paard batterij' }
export const employee = { id: 'a2', name: 'Bob', role: 'employee', password: 'een heel ander woord' }

/** A keeper on a file in memory, with a clock that the test moves. */
export class Bench {
  text: string | null = null
  now: Instant = '2026-03-24T09:30:00.000Z'
  isFull = false
  /** Whether the disk keeps what it is given, and does not say so. */
  isSilent = false

  keeper(maker: SlotMaker = cheapMaker): VaultKeeper {
    return new VaultKeeper({
      maker,
      clock: () => this.now,
      storage: {
        read: () => Promise.resolve({ ok: true, value: this.text }),
        write: (text) => {
          if (this.isFull) return Promise.resolve({ ok: false, error: [{ code: 'register.diskFull' }] })
          this.text = text
          if (this.isSilent) return Promise.resolve({ ok: false, error: [{ code: 'register.unsure' }] })
          return Promise.resolve({ ok: true, value: undefined })
        }
      }
    })
  }

  later(seconds: number): void {
    this.now = instantOf(Date.parse(this.now) + seconds * 1000)
  }

  async created(): Promise<{ keeper: VaultKeeper; keyring: Keyring; recoveryKey: string }> {
    const keeper = this.keeper()
    const made = valueOf(await keeper.create({ id: 'v1', officeName: 'Kantoor De Linde', firstAccount: officer }))
    return { keeper, ...made }
  }

  async reopened(): Promise<VaultKeeper> {
    const keeper = this.keeper()
    valueOf(await keeper.open())
    return keeper
  }
}

export function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new Error(`Refused: ${JSON.stringify(result.error)}`)
}

export function codesOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.error.map(({ code }) => code)
}
