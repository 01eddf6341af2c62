import { describe, expect, it } from 'vitest'
import { scaleInThread } from '../../../electron/main/vault/strength-thread.ts'
import { weighHere } from '../../../electron/main/vault/strength.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { firstPassword, password, TestOffice } from './office.ts'

const officer = 'Marijke de Wit'
const colleague = 'Bram Jansen'
/** Long enough, and in no list of obvious ones: only a scale tells. */
const weak = 'Zomer2026!!'
const refused = ['vault.passwordObvious']

async function atWork(): Promise<TestOffice> {
  return (await new TestOffice().furnished()).as(officer)
}

describe('a password that is soon guessed is refused wherever it is chosen', () => {
  it('in a set-up, where nothing is made with it', async () => {
    const office = await new TestOffice().open()
    const setUp = (word: string) => {
      const { complete } = office.services.setup
      office.services.setup.complete = (request) =>
        complete.call(office.services.setup, { ...request, officer: { name: officer, password: word } })
      return office.setUp().finally(() => {
        office.services.setup.complete = complete
      })
    }
    expect(codesOf(await setUp(weak))).toEqual(refused)
    expect(office.services.session.state().phase).toBe('setup')
    valueOf(await setUp(password))
  })

  it('for a new account, a reset, and by the office’s name or their own', async () => {
    const { services, accounts } = await atWork()
    const add = (word: string) => services.accounts.add({ name: 'Nieuwe Collega', role: 'employee', password: word })
    for (const word of [weak, 'Nieuwe Collega 1', 'adviesbureauproef', 'Klachtenboek 26']) {
      expect(codesOf(await add(word)), word).toEqual(refused)
    }
    expect(codesOf(await services.accounts.resetPassword(accounts[colleague] ?? '', weak))).toEqual(refused)
    valueOf(await add(firstPassword))
  })

  it('for oneself: changed, chosen, and with the recovery key', async () => {
    const office = await new TestOffice().open()
    const { recoveryKey } = valueOf(await office.setUp())
    const { session, accounts } = office.services
    expect(codesOf(await session.changePassword(password, weak))).toEqual(refused)
    const { id } = valueOf(await accounts.add({ name: colleague, role: 'employee', password: firstPassword }))
    valueOf(await session.logIn(id, firstPassword))
    expect(codesOf(await session.choosePassword(weak))).toEqual(refused)
    expect(session.state().session?.mustChange).toBe(true)
    expect(codesOf(await session.recover(id, recoveryKey, weak))).toEqual(refused)
    valueOf(await session.choosePassword(password))
  })

  it('one that is too short is told as such, and no more', async () => {
    const { services } = await atWork()
    expect(codesOf(await services.session.changePassword(password, 'kort'))).toEqual(['vault.passwordTooShort'])
  })
})

it('one that was chosen before the rule goes on opening', async () => {
  const office = new TestOffice()
  office.scale = () => Promise.resolve({ strength: 'good', easy: null })
  await office.open()
  valueOf(await office.setUp())
  valueOf(await office.services.session.changePassword(password, weak))
  valueOf(await office.services.session.lock())
  office.scale = weighHere
  await office.open()
  expect((await office.services.session.weighPassword(weak, [])).strength).toBe('weak')
  const { id = '' } = office.services.session.state().accounts[0] ?? {}
  valueOf(await office.services.session.logIn(id, weak))
})

describe('while it is typed', () => {
  it('it is weighed for whoever is logged in, and before anybody is', async () => {
    const office = await atWork()
    const { session } = office.services
    expect(await session.weighPassword('Marijke de Wit 1', [])).toEqual({ strength: 'weak', easy: 'name' })
    valueOf(await session.lock())
    expect((await session.weighPassword('Bartje Verhoeven 1', ['Bartje Verhoeven'])).strength).toBe('weak')
    expect(await session.weighPassword(password, [])).toEqual({ strength: 'good', easy: null })
  })

  it('a thread of its own says the same, also all at once, and where there is none whoever asks does', async () => {
    const scale = scaleInThread(new URL('../../../electron/main/vault/strength-worker.ts', import.meta.url))
    const words = [weak, password, 'Klachtenboek 26']
    const here = await Promise.all(words.map((word) => weighHere(word, [officer])))
    expect(await Promise.all(words.map((word) => scale(word, [officer])))).toEqual(here)
    const gone = scaleInThread(new URL('./er-is-geen-worker.ts', import.meta.url))
    expect(await gone(weak, [])).toEqual(here[0])
  })
})
