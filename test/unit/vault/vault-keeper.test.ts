import { fingerprint } from '../../../shared/domain/dossier/chain.ts'
import { digest } from '../../../electron/main/vault/digest.ts'
import { vaultRank } from '../../../electron/main/vault/vault-file.ts'
import { describe, expect, test } from 'vitest'
import { isStrongEnough, shippedCost } from '../../../electron/main/vault/keys.ts'
import { slotMaker } from '../../../electron/main/vault/slots.ts'
import { Bench, cheapMaker, codesOf, employee, officer, valueOf } from './support.ts'

const roles = ['officer']

describe('logging in', () => {
  test('gives the same key to every account, also after a restart', async () => {
    const bench = new Bench()
    const { keeper, keyring } = await bench.created()
    valueOf(await keeper.addAccount(keyring, employee))
    const again = await bench.reopened()
    expect(valueOf(await again.unlock('a1', officer.password)).keyring.officeKey).toEqual(keyring.officeKey)
    expect(valueOf(await again.unlock('a2', employee.password)).keyring.officeKey).toEqual(keyring.officeKey)
    expect(again.officeName).toBe('Kantoor De Linde')
    expect(again.accounts().map(({ name, role }) => [name, role])).toEqual([
      ['Marijke de Wit', 'officer'],
      ['Bob', 'employee']
    ])
  })

  test('a password is the same whether its accents were typed as one character or two', async () => {
    const bench = new Bench()
    const { keeper, keyring } = await bench.created()
    valueOf(await keeper.addAccount(keyring, { ...employee, password: 'caf\u00e9 au lait' }))
    expect(codesOf(await keeper.unlock('a2', 'cafe\u0301 au lait'))).toEqual([])
  })

  test('a wrong password says so, and from the third one on the next try waits ever longer', async () => {
    const bench = new Bench()
    const { keeper } = await bench.created()
    const waits: unknown[] = []
    for (let count = 0; count < 9; count += 1) {
      const refused = await keeper.unlock('a1', 'verkeerd woord')
      expect(codesOf(refused)).toEqual(['vault.wrongPassword'])
      const seconds = refused.ok ? 0 : Number(refused.error[0]?.params?.waitSeconds)
      waits.push(seconds)
      bench.later(seconds)
    }
    expect(waits).toEqual([0, 0, 8, 16, 32, 64, 128, 256, 300])
  })

  test('a try within the wait is not looked at, also after a restart and with the right password', async () => {
    const bench = new Bench()
    const { keeper } = await bench.created()
    for (let count = 0; count < 3; count += 1) await keeper.unlock('a1', 'verkeerd woord')
    bench.later(3)
    const again = await bench.reopened()
    expect(await again.unlock('a1', officer.password)).toEqual({
      ok: false,
      error: [{ code: 'vault.tooSoon', field: 'password', params: { waitSeconds: 5 } }]
    })
    bench.later(5)
    const unlocked = valueOf(await again.unlock('a1', officer.password))
    expect(unlocked.failedBefore).toEqual({ failed: 3, lastFailedAt: '2026-03-24T09:30:00.000Z' })
    expect(valueOf(await (await bench.reopened()).unlock('a1', officer.password)).failedBefore.failed).toBe(0)
  })

  test('setting the clock back neither shortens the wait nor makes it last for ever', async () => {
    const bench = new Bench()
    const { keeper } = await bench.created()
    bench.now = '2030-01-01T00:00:00.000Z'
    for (let count = 0; count < 3; count += 1) await keeper.unlock('a1', 'verkeerd woord')
    bench.now = '2026-03-24T09:30:00.000Z'
    expect(codesOf(await keeper.unlock('a1', officer.password))).toEqual(['vault.tooSoon'])
    bench.later(7)
    expect(codesOf(await keeper.unlock('a1', officer.password))).toEqual(['vault.tooSoon'])
    bench.later(1)
    expect(codesOf(await keeper.unlock('a1', officer.password))).toEqual([])
  })

  test('tries side by side are counted one by one', async () => {
    const bench = new Bench()
    const { keeper } = await bench.created()
    const tries = await Promise.all(Array.from({ length: 5 }, () => keeper.unlock('a1', 'verkeerd woord')))
    expect(tries.flatMap(codesOf)).toEqual([
      'vault.wrongPassword',
      'vault.wrongPassword',
      'vault.wrongPassword',
      'vault.tooSoon',
      'vault.tooSoon'
    ])
  })

  test('the right password still works while the disk is full', async () => {
    const bench = new Bench()
    const { keeper } = await bench.created()
    bench.isFull = true
    await keeper.unlock('a1', 'verkeerd woord')
    expect(codesOf(await keeper.unlock('a1', officer.password))).toEqual([])
  })

  test('signing checks the password with the same slow-down', async () => {
    const bench = new Bench()
    const { keeper } = await bench.created()
    expect(codesOf(await keeper.verifyPassword('a1', officer.password))).toEqual([])
    for (let count = 0; count < 3; count += 1) await keeper.verifyPassword('a1', 'verkeerd woord')
    expect(codesOf(await keeper.unlock('a1', officer.password))).toEqual(['vault.tooSoon'])
  })

  test('an account that is unknown or no longer active is refused', async () => {
    const bench = new Bench()
    const { keeper, keyring } = await bench.created()
    valueOf(await keeper.addAccount(keyring, employee))
    valueOf(await keeper.changeAccount(keyring, { id: 'a2', active: false }, roles))
    expect(codesOf(await keeper.unlock('a2', employee.password))).toEqual(['vault.accountInactive'])
    expect(codesOf(await keeper.unlock('zz', employee.password))).toEqual(['vault.accountUnknown'])
  })
})

/** The file with its sum made to fit, as whoever changes it by hand can. */
function summed(text: string): string {
  const { sum: _sum, ...rest } = JSON.parse(text) as Record<string, unknown>
  return JSON.stringify({ ...rest, sum: fingerprint(rest, digest) }, null, 2)
}

describe('the vault file', () => {
  test('one changed bit anywhere is known without any key', async () => {
    const bench = new Bench()
    const { keeper, keyring } = await bench.created()
    valueOf(await keeper.addAccount(keyring, employee))
    const whole = bench.text ?? ''
    const content = JSON.stringify(JSON.parse(whole))
    expect(vaultRank(whole, null)).toBe(2)
    for (let at = 0; at < whole.length; at += 1) {
      const bytes = Buffer.from(whole, 'utf8')
      bytes[at] = (bytes[at] ?? 0) ^ 1
      const flipped = bytes.toString('utf8')
      const isSame = ((): boolean => {
        try {
          return JSON.stringify(JSON.parse(flipped)) === content
        } catch {
          return false
        }
      })()
      expect(vaultRank(flipped, null), String(at)).toBe(isSame ? 2 : null)
    }
  })

  test.each([
    ['"role": "employee"', '"role": "officer"'],
    ['"name": "Bob"', '"name": "Bart"'],
    ['"active": true', '"active": false'],
    ['Kantoor De Linde', 'Kantoor De Eik']
  ])('EW-4.4: %s changed by hand is found at log-in', async (from, to) => {
    const bench = new Bench()
    const { keeper, keyring } = await bench.created()
    valueOf(await keeper.addAccount(keyring, employee))
    const last = bench.text?.lastIndexOf(from) ?? -1
    bench.text = summed(`${bench.text?.slice(0, last) ?? ''}${to}${bench.text?.slice(last + from.length) ?? ''}`)
    expect(codesOf(await (await bench.reopened()).unlock('a1', officer.password))).toEqual(['vault.tampered'])
  })

  test('an account put in the place of another opens nothing', async () => {
    const bench = new Bench()
    const { keeper, keyring } = await bench.created()
    valueOf(await keeper.addAccount(keyring, employee))
    bench.text = summed(bench.text?.replace('"id": "a1"', '"id": "a9"').replace('"id": "a2"', '"id": "a1"') ?? '')
    const again = await bench.reopened()
    expect(codesOf(await again.unlock('a1', employee.password))).toEqual(['vault.wrongPassword'])
  })

  test.each([
    ['', 'vault.damaged'],
    ['{"format":"klacht', 'vault.damaged'],
    ['{"version":1}', 'vault.damaged'],
    ['{"version":2}', 'vault.damaged'],
    ['{"version":4}', 'vault.newerVersion']
  ])('%j is refused with %s and never looks like a new office', async (text, code) => {
    const bench = new Bench()
    bench.text = text
    expect(codesOf(await bench.keeper().open())).toEqual([code])
  })

  test('holds no password, and no key in plain sight', async () => {
    const bench = new Bench()
    const { keyring, recoveryKey } = await bench.created()
    expect(bench.text).not.toContain(officer.password)
    expect(bench.text).not.toContain(Buffer.from(keyring.officeKey).toString('base64'))
    expect(bench.text).not.toContain(recoveryKey.slice(0, 9))
  })

  test('what could not be saved did not happen', async () => {
    const bench = new Bench()
    const { keeper, keyring } = await bench.created()
    bench.isFull = true
    expect(codesOf(await keeper.addAccount(keyring, employee))).toEqual(['register.diskFull'])
    expect(keeper.accounts()).toHaveLength(1)
  })

  test('is made only once', async () => {
    const { keeper } = await new Bench().created()
    const again = await keeper.create({ id: 'v2', officeName: 'Ander kantoor', firstAccount: officer })
    expect(codesOf(again)).toEqual(['vault.exists'])
  })
})

describe('accounts', () => {
  test('set-up names everything that is wrong at once', async () => {
    const refused = await new Bench().keeper().create({
      id: 'v1',
      officeName: ' ',
      firstAccount: { ...officer, name: '', password: 'kort' }
    })
    expect(refused.ok ? [] : refused.error.map(({ code, field }) => [code, field])).toEqual([
      ['vault.nameEmpty', 'officeName'],
      ['vault.nameEmpty', 'name'],
      ['vault.passwordTooShort', 'password']
    ])
  })

  test('a name is used once, however it is written', async () => {
    const { keeper, keyring } = await new Bench().created()
    const twin = { ...employee, name: ' marijke  DE WIT ' }
    expect(codesOf(await keeper.addAccount(keyring, twin))).toEqual(['vault.nameTaken'])
    valueOf(await keeper.addAccount(keyring, employee))
    expect(codesOf(await keeper.changeAccount(keyring, { id: 'a2', name: 'Marijke de Wit' }, roles))).toEqual([
      'vault.nameTaken'
    ])
    expect(codesOf(await keeper.changeAccount(keyring, { id: 'a2', name: 'BOB' }, roles))).toEqual([])
  })

  test('the last active holder of a protected role stays', async () => {
    const { keeper, keyring } = await new Bench().created()
    valueOf(await keeper.addAccount(keyring, employee))
    expect(await keeper.changeAccount(keyring, { id: 'a1', active: false }, roles)).toEqual({
      ok: false,
      error: [{ code: 'vault.lastOfRole', field: 'role', params: { role: 'officer' } }]
    })
    expect(codesOf(await keeper.changeAccount(keyring, { id: 'a1', role: 'employee' }, roles))).toEqual([
      'vault.lastOfRole'
    ])
    valueOf(await keeper.changeAccount(keyring, { id: 'a2', role: 'officer' }, roles))
    expect(codesOf(await keeper.changeAccount(keyring, { id: 'a1', active: false }, roles))).toEqual([])
  })

  test('a change of which one part is refused changes nothing', async () => {
    const bench = new Bench()
    const { keeper, keyring } = await bench.created()
    const before = bench.text
    const refused = await keeper.changeAccount(keyring, { id: 'a1', name: 'Marijke Bos', role: 'employee' }, roles)
    expect(codesOf(refused)).toEqual(['vault.lastOfRole'])
    expect(bench.text).toBe(before)
    expect(keeper.accounts()[0]?.name).toBe(officer.name)
  })

  test('what a failing disk kept without saying so is not written over by the next change', async () => {
    const bench = new Bench()
    const { keeper, keyring } = await bench.created()
    bench.isSilent = true
    expect(codesOf(await keeper.addAccount(keyring, employee))).toEqual(['register.unsure'])
    bench.isSilent = false
    valueOf(await keeper.renameOffice(keyring, 'De Eik'))
    expect(keeper.accounts().map(({ name }) => name)).toEqual([officer.name, employee.name])
  })

  test('changing the password asks for the old one and ends it', async () => {
    const { keeper } = await new Bench().created()
    expect(codesOf(await keeper.changePassword('a1', 'verkeerd woord', 'nieuw lang woord'))).toEqual([
      'vault.wrongPassword'
    ])
    expect(codesOf(await keeper.changePassword('a1', officer.password, 'kort'))).toEqual(['vault.passwordTooShort'])
    valueOf(await keeper.changePassword('a1', officer.password, 'nieuw lang woord'))
    expect(codesOf(await keeper.unlock('a1', officer.password))).toEqual(['vault.wrongPassword'])
    expect(codesOf(await keeper.unlock('a1', 'nieuw lang woord'))).toEqual([])
  })

  test('a password set by somebody else ends the wait', async () => {
    const { keeper, keyring } = await new Bench().created()
    valueOf(await keeper.addAccount(keyring, employee))
    for (let count = 0; count < 4; count += 1) await keeper.unlock('a2', 'verkeerd woord')
    valueOf(await keeper.resetPassword(keyring, 'a2', 'nieuw lang woord'))
    expect(codesOf(await keeper.unlock('a2', 'nieuw lang woord'))).toEqual([])
  })

  test('a key of another vault changes nothing', async () => {
    const { keeper } = await new Bench().created()
    const { keyring: stranger } = await new Bench().created()
    expect(codesOf(await keeper.addAccount(stranger, employee))).toEqual(['vault.tampered'])
    expect(codesOf(await keeper.resetPassword(stranger, 'a1', 'nieuw lang woord'))).toEqual(['vault.tampered'])
    expect(codesOf(await keeper.renewRecoveryKey(stranger))).toEqual(['vault.tampered'])
  })
})

describe('the recovery key', () => {
  test('gives an account a new password', async () => {
    const { keeper, keyring, recoveryKey } = await new Bench().created()
    valueOf(await keeper.recover({ recoveryKey, accountId: 'a1', newPassword: 'nieuw lang woord' }))
    expect(valueOf(await keeper.unlock('a1', 'nieuw lang woord')).keyring.officeKey).toEqual(keyring.officeKey)
  })

  test('a typing error is told apart from the key of another office', async () => {
    const { keeper, recoveryKey } = await new Bench().created()
    const other = (await new Bench().created()).recoveryKey
    const recovery = { accountId: 'a1', newPassword: 'nieuw lang woord' }
    expect(codesOf(await keeper.recover({ ...recovery, recoveryKey: recoveryKey.slice(1) }))).toEqual([
      'vault.recoveryTypo'
    ])
    expect(codesOf(await keeper.recover({ ...recovery, recoveryKey: other }))).toEqual(['vault.recoveryWrong'])
  })

  test('a renewed key opens and the old one no longer does', async () => {
    const { keeper, keyring, recoveryKey } = await new Bench().created()
    const renewed = valueOf(await keeper.renewRecoveryKey(keyring))
    const recovery = { accountId: 'a1', newPassword: 'nieuw lang woord' }
    expect(codesOf(await keeper.recover({ ...recovery, recoveryKey }))).toEqual(['vault.recoveryWrong'])
    expect(codesOf(await keeper.recover({ ...recovery, recoveryKey: renewed }))).toEqual([])
  })
})

describe('the cost of a guess', () => {
  test('what tests use is below what the app allows', () => {
    expect(isStrongEnough(shippedCost)).toBe(true)
    expect(isStrongEnough({ ...shippedCost, N: 2 ** 16 })).toBe(false)
    expect(() => slotMaker({ cost: cheapMaker.cost })).toThrow()
    expect(slotMaker().cost).toEqual(shippedCost)
    expect(slotMaker({ cost: cheapMaker.cost, isSample: true }).cost).toEqual(cheapMaker.cost)
  })

  test('the shipped cost runs within the memory that it asks for', async () => {
    const bench = new Bench()
    const keeper = bench.keeper(slotMaker())
    valueOf(await keeper.create({ id: 'v1', officeName: 'Kantoor', firstAccount: officer }))
    expect(bench.text).toContain('"N": 131072')
    expect(codesOf(await keeper.unlock('a1', officer.password))).toEqual([])
  })
})
