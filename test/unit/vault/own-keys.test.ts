import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fingerprint } from '../../../shared/domain/dossier/chain.ts'
import { digest, keyedDigest } from '../../../electron/main/vault/digest.ts'
import {
  isSigned,
  makeKeyPair,
  makeSigningPair,
  sharedSealer,
  signText
} from '../../../electron/main/vault/key-pair.ts'
import type { Keyring } from '../../../electron/main/vault/keyring.ts'
import { subkey } from '../../../electron/main/vault/keys.ts'
import { systemRandom } from '../../../electron/main/vault/random.ts'
import type { VaultKeeper } from '../../../electron/main/vault/vault-keeper.ts'
import { Bench, codesOf, employee, officer, valueOf } from './support.ts'

const roles = { overview: ['officer'], reports: ['officer', 'board'], accounts: ['officer'] }
const standIn = { id: 'a3', name: 'Fatima el Amrani', role: 'officer', password: 'nog een ander woord' }
const boss = { id: 'a4', name: 'Karel Bestuur', role: 'board', password: 'het woord van Karel' }
const secret = Buffer.from('Jan Jansen klaagt')

async function ringOf(keeper: VaultKeeper, { id, password }: { id: string; password: string }): Promise<Keyring> {
  return valueOf(await keeper.unlock(id, password)).keyring
}

function keyOf(keeper: VaultKeeper, account: string): string {
  const found = keeper.accounts().find(({ id }) => id === account)
  const publicKey = found?.publicKey ?? null
  if (publicKey === null) throw new Error('no key')
  return publicKey
}

function sharedOf(keeper: VaultKeeper) {
  const shared = keeper.shared()
  if (shared === null) throw new Error('not brought over')
  return shared
}

/** What a ring reads of a secret that was sealed. */
function read(ring: Keyring, locked: ReturnType<Keyring['seal']>): string | null {
  const opened = ring.open(locked, 'here')
  return opened === null ? null : Buffer.from(valueOf(opened)).toString()
}

describe('pairs of keys', () => {
  test('two pairs share a sealer that no third one has', () => {
    const [mine, yours, other] = [makeKeyPair(systemRandom), makeKeyPair(systemRandom), makeKeyPair(systemRandom)]
    const sealed = sharedSealer(mine, yours.publicKey).seal(secret, 'here')
    expect(valueOf(sharedSealer(yours, mine.publicKey).open(sealed, 'here'))).toEqual(new Uint8Array(secret))
    expect(codesOf(sharedSealer(other, mine.publicKey).open(sealed, 'here'))).toEqual(['vault.sealBroken'])
    expect(codesOf(sharedSealer(yours, mine.publicKey).open(sealed, 'there'))).toEqual(['vault.sealBroken'])
  })

  test('a signature holds for its own text and its own key', () => {
    const [mine, other] = [makeSigningPair(systemRandom), makeSigningPair(systemRandom)]
    const signature = signText('Bob: medewerker', mine)
    expect(isSigned('Bob: medewerker', signature, mine.publicKey)).toBe(true)
    expect(isSigned('Bob: klachtenfunctionaris', signature, mine.publicKey)).toBe(false)
    expect(isSigned('Bob: medewerker', signature, other.publicKey)).toBe(false)
  })
})

/** An office of an officer, an employee, a stand-in and the board. */
async function staffed() {
  const bench = new Bench()
  const made = await bench.created()
  const { keeper, keyring } = made
  for (const account of [employee, standIn, boss]) valueOf(await keeper.addAccount(keyring, account))
  valueOf(await keeper.settle(keyring, officer.id, roles))
  return { bench, ...made }
}

describe('keys for each account', () => {
  test('EW-4.4: what is sealed for some opens for them and for nobody else', async () => {
    const { keeper, keyring } = await staffed()
    const locked = keyring.seal(secret, [keyOf(keeper, employee.id)], 'here')
    expect(read(await ringOf(keeper, employee), locked)).toBe(secret.toString())
    for (const other of [officer, standIn, boss]) expect(read(await ringOf(keeper, other), locked)).toBeNull()
  })

  test('who sees every dossier shares a key; who makes the reports another one', async () => {
    const { keeper } = await staffed()
    const shared = sharedOf(keeper)
    const byEmployee = await ringOf(keeper, employee)
    const forAll = byEmployee.seal(secret, shared.overview.slice(-1), 'here')
    const forReports = byEmployee.seal(secret, [shared.reports], 'here')
    const who = async (locked: ReturnType<Keyring['seal']>): Promise<string[]> => {
      const readers = []
      for (const account of [officer, employee, standIn, boss]) {
        if (read(await ringOf(keeper, account), locked) !== null) readers.push(account.name)
      }
      return readers
    }
    expect(await who(forAll)).toEqual([officer.name, standIn.name])
    expect(await who(forReports)).toEqual([officer.name, standIn.name, boss.name])
  })

  test('whoever leaves a circle opens what was sealed before, and nothing that comes', async () => {
    const { keeper, keyring } = await staffed()
    const ring = await ringOf(keeper, standIn)
    const before = keyring.seal(secret, sharedOf(keeper).overview.slice(-1), 'here')
    valueOf(await keeper.changeAccount(keyring, { id: standIn.id, role: 'employee' }, ['officer']))
    valueOf(await keeper.settle(keyring, officer.id, roles))
    const after = keyring.seal(secret, sharedOf(keeper).overview.slice(-1), 'here')
    expect(sharedOf(keeper).overview).toHaveLength(2)
    expect([read(ring, before), read(ring, after)]).toEqual([secret.toString(), null])
    expect(read(await ringOf(keeper, standIn), before)).toBeNull()
    const again = await ringOf(keeper, officer)
    expect([read(again, before), read(again, after)]).toEqual([secret.toString(), secret.toString()])
  })

  test('settling what is settled writes nothing', async () => {
    const { bench, keeper, keyring } = await staffed()
    const { text } = bench
    valueOf(await keeper.settle(keyring, officer.id, roles))
    expect(bench.text).toBe(text)
  })

  test('a reset password brings new keys, in the same circles', async () => {
    const { keeper, keyring } = await staffed()
    const locked = keyring.seal(secret, sharedOf(keeper).overview.slice(-1), 'here')
    const mine = keyring.seal(secret, [keyOf(keeper, standIn.id)], 'here')
    valueOf(await keeper.resetPassword(keyring, standIn.id, 'nieuw lang woord'))
    const ring = await ringOf(keeper, { ...standIn, password: 'nieuw lang woord' })
    expect([read(ring, locked), read(ring, mine)]).toEqual([secret.toString(), null])
  })

  test('the recovery key belongs to every circle, and gives an account its own keys again', async () => {
    const { keeper, keyring, recoveryKey } = await staffed()
    const locked = keyring.seal(secret, sharedOf(keeper).overview.slice(-1), 'here')
    const mine = keyring.seal(secret, [keyOf(keeper, officer.id), sharedOf(keeper).recovery], 'here')
    const recovered = await keeper.recover({ recoveryKey, accountId: officer.id, newPassword: 'nieuw lang woord' })
    const ring = await ringOf(keeper, { ...officer, password: 'nieuw lang woord' })
    expect([read(ring, locked), read(ring, mine)]).toEqual([secret.toString(), secret.toString()])
    const onlyForRecovery = keyring.seal(secret, [sharedOf(keeper).recovery], 'here')
    expect(read(ring, onlyForRecovery)).toBeNull()
    ring.lend(valueOf(recovered).opens ?? new Uint8Array(32))
    expect(Buffer.from(valueOf(ring.openToHandOn(onlyForRecovery, 'here') ?? { ok: false, error: [] }))).toEqual(secret)
    valueOf(await keeper.addAccount(ring, { ...employee, id: 'a9', name: 'Nieuw' }))
  })

  test('keys that were put away for an old recovery key are put away anew at the next log-in', async () => {
    const { bench, keeper, keyring } = await staffed()
    const mine = keyring.seal(secret, [keyOf(keeper, employee.id)], 'here')
    const renewed = valueOf(await keeper.renewRecoveryKey(keyring))
    valueOf(await keeper.unlock(employee.id, employee.password))
    const { text } = bench
    valueOf(await keeper.unlock(employee.id, employee.password))
    expect(bench.text).toBe(text)
    valueOf(await keeper.recover({ recoveryKey: renewed, accountId: employee.id, newPassword: 'nieuw lang woord' }))
    expect(read(await ringOf(keeper, { ...employee, password: 'nieuw lang woord' }), mine)).toBe(secret.toString())
  })

  test('a renewed recovery key takes the place of the old one', async () => {
    const { keeper, keyring } = await staffed()
    const renewed = valueOf(await keeper.renewRecoveryKey(keyring))
    const locked = keyring.seal(secret, sharedOf(keeper).overview.slice(-1), 'here')
    valueOf(await keeper.recover({ recoveryKey: renewed, accountId: standIn.id, newPassword: 'nieuw lang woord' }))
    expect(read(await ringOf(keeper, { ...standIn, password: 'nieuw lang woord' }), locked)).toBe(secret.toString())
  })
})

describe('who may do what is signed', () => {
  interface Written {
    accounts: { id: string; role: string; publicKey: string }[]
    circles?: { overview: { publicKey: string; lock: unknown }[] }
    systemLogIn?: true
    signature?: string
    version: number
    mac: string
    sum?: string
  }

  /** Changes the file as somebody would who has the office's key and knows how it is proven. */
  function forge(bench: Bench, officeKey: Uint8Array, change: (file: Written) => void): void {
    const { sum: _sum, ...file } = JSON.parse(bench.text ?? '') as Written
    change(file)
    const { mac: _mac, accounts, ...rest } = file
    const lasting = accounts.map(({ ...account }) => {
      delete (account as { attempts?: unknown }).attempts
      return account
    })
    const { id, officeName, createdAt, recovery, format, version, revision, circles, systemLogIn, signature } =
      rest as Record<string, unknown>
    const proven = {
      id,
      officeName,
      createdAt,
      recovery,
      format,
      version,
      revision,
      accounts: lasting,
      circles,
      systemLogIn,
      signature
    }
    const key = subkey(officeKey, 'vault-mac')
    file.mac = fingerprint(proven, (text) => keyedDigest(key, text))
    bench.text = JSON.stringify({ ...file, sum: fingerprint(file, digest) })
  }

  const forgeries: readonly (readonly [string, (file: Written) => void])[] = [
    [
      'a role',
      ({ accounts }) => {
        for (const account of accounts) account.role = 'officer'
      }
    ],
    [
      'a key',
      ({ accounts }) => {
        for (const account of accounts) account.publicKey = makeKeyPair(systemRandom).publicKey
      }
    ],
    [
      'the key of a circle',
      ({ circles }) => {
        for (const circle of circles?.overview ?? []) circle.publicKey = makeKeyPair(systemRandom).publicKey
      }
    ],
    [
      'leave to log in through the system',
      (file) => {
        file.systemLogIn = true
      }
    ],
    [
      'no signature at all',
      (file) => {
        delete file.signature
      }
    ],
    [
      'a vault of before keys for each',
      (file) => {
        delete file.circles
        delete file.signature
        file.version = 2
      }
    ]
  ]

  test.each(forgeries)(
    '%s written in by hand, with a right proof, is refused at the next log-in',
    async (_what, change) => {
      const { bench, keyring } = await staffed()
      forge(bench, keyring.officeKey, change)
      const keeper = await bench.reopened()
      expect(codesOf(await keeper.unlock(officer.id, officer.password))).toEqual(['vault.tampered'])
    }
  )

  test('an untouched file that is proven anew in the same way is let in', async () => {
    const { bench, keyring } = await staffed()
    forge(bench, keyring.officeKey, () => undefined)
    expect(codesOf(await (await bench.reopened()).unlock(officer.id, officer.password))).toEqual([])
  })

  test('whoever does not manage the accounts cannot sign a change of them', async () => {
    const { keeper } = await staffed()
    const ring = await ringOf(keeper, employee)
    expect(codesOf(await keeper.changeAccount(ring, { id: employee.id, role: 'officer' }, []))).toEqual([
      'vault.notSigned'
    ])
    expect(codesOf(await keeper.addAccount(ring, { ...boss, id: 'a9', name: 'Nieuw' }))).toEqual(['vault.notSigned'])
    valueOf(await keeper.changePassword(employee.id, employee.password, 'nieuw lang woord'))
  })
})

describe('a vault of version 0.1', () => {
  const password = 'voorbeeld-wachtwoord'

  function older(): Bench {
    const bench = new Bench()
    bench.text = readFileSync('test/fixtures/data/0.1.0/vault.json', 'utf8')
    return bench
  }

  test('is brought over: each account wraps its own keys when it logs in', async () => {
    const bench = older()
    const keeper = await bench.reopened()
    const [first, ...others] = keeper.accounts()
    if (first === undefined) throw new Error('nobody')
    const all = keeper.accounts().map(({ role }) => role)
    const ring = valueOf(await keeper.unlock(first.id, password)).keyring
    expect(keeper.shared()).toBeNull()
    valueOf(await keeper.settle(ring, first.id, { overview: all, reports: all, accounts: [first.role] }))
    const locked = ring.seal(secret, sharedOf(keeper).overview.slice(-1), 'here')
    expect(bench.text).toContain('"waiting"')
    for (const { id } of [first, ...others]) {
      expect(read(valueOf(await keeper.unlock(id, password)).keyring, locked)).toBe(secret.toString())
      expect(read(valueOf(await keeper.unlock(id, password)).keyring, locked)).toBe(secret.toString())
    }
    const { accounts } = JSON.parse(bench.text ?? '') as { accounts: { waiting?: string }[] }
    expect(accounts.filter(({ waiting }) => waiting !== undefined)).toEqual([])
  })
})
