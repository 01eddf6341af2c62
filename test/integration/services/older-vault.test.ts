import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runVerify } from '../../../electron/cli/verify/verify.ts'
import { hear } from '../../fixtures/cli/sample-office.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { password, TestOffice } from './office.ts'

const officer = 'Marijke de Wit'
const copies = ['vault.json', 'copies/vault.json'] as const

interface Scene {
  readonly office: TestOffice
  readonly recoveryKey: string
  readonly id: string
  /** Puts the vault back as it was before Bram's account was switched off, or after it. */
  readonly put: (when: 'before' | 'after') => void
}

/** An office in which an account was switched off, and the vault from before that. */
async function scene(): Promise<Scene> {
  const office = await new TestOffice().open()
  const { recoveryKey } = valueOf(await office.setUp())
  valueOf(await office.services.accounts.recoveryKeyKept())
  const bram = await office.join('Bram Jansen', 'employee')
  for (const { id, name } of office.services.session.state().accounts) office.accounts[name] = id
  const read = (): readonly Buffer[] => copies.map((path) => readFileSync(join(office.folder, path)))
  const kept = { before: read(), after: read() }
  valueOf(await office.services.accounts.change({ id: bram, active: false }))
  kept.after = read()
  return {
    office,
    recoveryKey,
    id: office.accounts[officer] ?? '',
    put: (when) => {
      for (const [index, path] of copies.entries()) {
        writeFileSync(join(office.folder, path), kept[when][index] ?? '')
      }
    }
  }
}

const logIn = (office: TestOffice, name: string) => office.services.session.logIn(office.accounts[name] ?? '', password)

const told = (office: TestOffice): string[] =>
  valueOf(office.services.dossiers.today()).findings.map(({ subject, code }) => `${subject} ${code}`)

describe('a vault that was put back', () => {
  it('EW-4.4: lets nobody in whom the newer one keeps out, also after a kill, and it is told', async () => {
    const { office, put } = await scene()
    // As after a kill: nobody logged out.
    put('before')
    await office.open()
    expect(codesOf(await logIn(office, 'Bram Jansen'))).toEqual(['vault.rolledBack'])
    expect(codesOf(await logIn(office, officer))).toEqual(['vault.rolledBack'])
    expect(office.services.session.state().phase).toBe('locked')
    put('after')
    await office.open()
    expect(codesOf(await logIn(office, 'Bram Jansen'))).toEqual(['vault.accountInactive'])
    valueOf(await logIn(office, officer))
    expect(told(office)).toEqual(['vault.json vault.rolledBack'])
  })

  it('is told by verify before anybody tries to log in, and no more once the newest is back', async () => {
    const { office, put } = await scene()
    await office.services.session.lock()
    const verify = async (): Promise<{ readonly code: number; readonly told: string }> => {
      const environment = { KLACHTENBOEK_WACHTWOORD: password }
      const dependencies = { environment, ask: () => Promise.resolve(null), now: () => office.now }
      const { exitCode, output } = await hear((streams) =>
        runVerify(office.folder, { account: officer }, { ...dependencies, ...streams })
      )
      return { code: exitCode, told: output }
    }
    expect(await verify()).toMatchObject({ code: 0 })
    // Long ago, so that it is of no copy that was made meanwhile.
    office.now = '2026-03-05T10:00:00.000Z'
    await office.open()
    await office.as(officer)
    await office.services.session.lock()
    put('before')
    expect(await verify()).toMatchObject({ code: 1, told: expect.stringContaining('vault.json') })
    expect((await verify()).told).toMatch(/De kluis \(vault\.json\) is ouder/)
    put('after')
    expect(await verify()).toMatchObject({ code: 0 })
  })

  it('is taken as it is by whoever has the recovery key, and from then on it is the one', async () => {
    const { office, put, recoveryKey, id } = await scene()
    await office.services.session.lock()
    put('before')
    await office.open()
    valueOf(await office.services.session.recover(id, recoveryKey, 'een heel ander zinnetje'))
    expect(told(office)).toEqual(['vault.json vault.olderTaken'])
    await office.services.session.lock()
    await office.open()
    valueOf(await office.services.session.logIn(id, 'een heel ander zinnetje'))
    valueOf(await office.services.session.lock())
    put('after')
    await office.open()
    expect(codesOf(await logIn(office, officer))).toEqual(['vault.rolledBack'])
  })

  it('opens by nothing else: no password, no other key, no first password that is replaced', async () => {
    const { office, put, recoveryKey, id } = await scene()
    await office.services.session.lock()
    put('before')
    await office.open()
    const before = copies.map((path) => readFileSync(join(office.folder, path)))
    const { session } = office.services
    const other = `${recoveryKey.slice(0, -1)}${recoveryKey.endsWith('A') ? 'B' : 'A'}`
    expect(codesOf(await session.recover(id, other, 'een heel ander zinnetje'))).toHaveLength(1)
    expect(codesOf(await session.choosePassword('een heel ander zinnetje'))).toEqual(['session.required'])
    expect(codesOf(await session.changePassword(password, 'een heel ander zinnetje'))).toEqual(['session.required'])
    for (const name of [officer, 'Bram Jansen'])
      expect(codesOf(await logIn(office, name))).toEqual(['vault.rolledBack'])
    expect(copies.map((path) => readFileSync(join(office.folder, path)))).toEqual(before)
  })

  it('is not asked about when the recovery key is used on the newest one', async () => {
    const { office, recoveryKey, id } = await scene()
    await office.services.session.lock()
    valueOf(await office.services.session.recover(id, recoveryKey, 'een heel ander zinnetje'))
    expect(told(office)).toEqual([])
  })

  it('is no alarm when a power cut came between the change and its note, nor for wrong tries', async () => {
    const { office } = await scene()
    await office.services.session.lock()
    const noted = ['journal', 'journal-head', 'copies/journal-head', 'register'].map((path) =>
      join(office.folder, path)
    )
    const before = noted.map((path) => readFileSync(path))
    await office.open()
    valueOf(await logIn(office, officer))
    valueOf(await office.services.accounts.change({ id: office.accounts['Bram Jansen'] ?? '', active: true }))
    await office.services.session.lock()
    for (const [index, path] of noted.entries()) writeFileSync(path, before[index] ?? '')
    await office.open()
    expect(codesOf(await office.services.session.logIn(office.accounts[officer] ?? '', 'fout'))).toEqual([
      'vault.wrongPassword'
    ])
    valueOf(await logIn(office, officer))
    expect(told(office)).toEqual([])
    await office.services.session.lock()
    await office.open()
    valueOf(await logIn(office, 'Bram Jansen'))
  })
})
