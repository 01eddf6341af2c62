import type { AppState } from '../../../shared/contract/app.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { fitting } from '../../fixtures/dossier/fitting.ts'
import { intake } from '../../fixtures/dossier/play.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { now, otherPassword, password } from '../office.ts'

/** What whoever sends requests knows of the office that gets them. */
export class Known {
  /** The passwords that accounts have now. */
  readonly passwords = new Map<string, string>()
  recoveryKey: string
  readonly policy: Policy
  accounts: AppState['accounts'] = []
  /** How far each dossier has come, as far as somebody saw. */
  readonly seqs = new Map<unknown, number>()
  moment: Instant = now
  readonly numbers: DossierNumber[] = ['2022-0001', '2022-0002', '2022-0003', '2026-0001', '2026-0002']
  position = ''
  /** Files that came in. */
  readonly uploads: string[] = []

  constructor(policy: Policy, recoveryKey: string) {
    this.policy = policy
    this.recoveryKey = recoveryKey
  }

  /** The values that may fit a part of a request, by its name. */
  candidates(): Readonly<Record<string, readonly unknown[]>> {
    const ids = this.accounts.map(({ id }) => id)
    const passwords = [password, otherPassword, ...this.passwords.values()]
    const values = [intake, intake, ...Object.values(fitting).map((one) => one.values)]
    const commands = Object.entries(fitting).map(([act, command]) => ({ act, at: this.moment, ...this.#own(command) }))
    return {
      account: ids,
      id: [...ids, 'd1', 'd2', 'd3', 'year'],
      person: ids,
      draft: [null, 'd1', 'd2'],
      number: this.numbers,
      numbers: [['2022-0002'], [this.numbers.at(-1)], this.numbers],
      seq: [1, 2, 3, 4, 5],
      version: [1, 2, 3, 4],
      password: passwords,
      current: passwords,
      next: passwords,
      recoveryKey: [this.recoveryKey],
      policy: ['EW', this.policy],
      upload: this.uploads,
      file: ['0123456789abcdef', ...this.uploads],
      bytes: [new Uint8Array(0), new Uint8Array(5), new Uint8Array(1024 * 1024)],
      size: [5, 1024 * 1024],
      index: [0, 1, 100],
      role: ['officer', 'employee'],
      values: this.#own(values),
      details: Object.values(fitting).map((one) => this.#own(one.details)),
      command: commands,
      kind: ['intake', 'act', 'policy'],
      subject: ['', '2026-0001/recordProgress', 'office', 'vault.json'],
      letter: ['confirmation', 'decision'],
      words: ['anneke', 'Terugbelafspraak', '2026', 'bel*', '"', 'ë'],
      since: [null, this.position],
      before: [null, 5],
      effectiveFrom: ['2026-03-04', '2026-06-01', '2027-01-01'],
      from: ['2025-01-01', '2026-01-01'],
      to: ['2025-12-31', '2026-12-31'],
      on: ['2026-03-03'],
      at: [now, this.moment]
    }
  }

  /** The same with people who have an account here. */
  #own<Value>(value: Value): Value {
    const text = JSON.stringify(value).replaceAll(/"account":"([^"]*)"/g, (whole, id: string) => {
      const role = id === 'a-employee' ? 'employee' : 'officer'
      const found = this.accounts.find((account) => account.role === role)
      return found === undefined ? whole : `"account":"${found.id}"`
    })
    return JSON.parse(text) as Value
  }
}
