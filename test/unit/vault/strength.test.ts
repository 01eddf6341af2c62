import { expect, test } from 'vitest'
import { weighHere } from '../../../electron/main/vault/strength.ts'

const names = ['Marijke de Wit', 'Adviesbureau Proef']
const strengthOf = async (password: string) => (await weighHere(password, names)).strength

test.each([
  'Welkom2026!',
  'zomer2026!!',
  'Wachtwoord123',
  'fietsenstalling',
  '0612345678',
  'lentelente12',
  'qwerty123456'
])('%s is what anybody would try', async (password) => {
  expect(await strengthOf(password)).toBe('weak')
})

test.each([
  ['Marijkedewit1', 'name'],
  ['M4rijke de Wit 2026', 'name'],
  ['adviesbureau proef', 'name'],
  ['Klachtenboek-2026', 'name'],
  ['lentelente12', 'pattern'],
  ['fietsenstalling', 'word']
])('%s is easy by its %s', async (password, easy) => {
  expect(await weighHere(password, names)).toEqual({ strength: 'weak', easy })
})

test('a name weighs nothing only for whom it belongs to', async () => {
  expect((await weighHere('Zwaluwenburg 77', ['Zwaluwenburg'])).strength).toBe('weak')
  expect((await weighHere('Zwaluwenburg 77', [])).strength).not.toBe('weak')
})

test.each(['vier losse woorden samen', 'een rustig zinnetje', 'mijn kat heet minoes', 'kX9#qLm2vR&e'])(
  '%s is strong',
  async (password) => {
    expect(await weighHere(password, names)).toEqual({ strength: 'good', easy: null })
  }
)

test('the password of the sample office passes, so that it is told to nobody as a bad example of the rule', async () => {
  expect(await strengthOf('voorbeeld-wachtwoord')).toBe('fair')
})

test('a long one counts by its beginning or its end', async () => {
  expect(await strengthOf('a'.repeat(60))).toBe('weak')
  expect(await strengthOf(`${'a'.repeat(60)} vier losse woorden samen`)).toBe('good')
})

test('of a long one nothing is looked at between its beginning and its end, however long it is', async () => {
  const hard = 'kX9#qLm2vR&e7!pT'.repeat(28)
  for (const part of ['a', 'wachtwoord', 'p4$$w0rd!1@3', '12031999', 'ab1!']) {
    const edge = part.repeat(32).slice(0, 32)
    expect(await weighHere(`${edge}${hard}${edge}`, names)).toEqual(await weighHere(`${edge}${edge}`, names))
    expect(await strengthOf(hard)).toBe('good')
  }
})
