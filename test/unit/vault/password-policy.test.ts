import { expect, test } from 'vitest'
import { passwordProblems } from '../../../electron/main/vault/password-policy.ts'

const codes = (password: string, name = 'Marijke de Wit'): string[] =>
  passwordProblems(password, name).map(({ code }) => code)

test.each(['correct paard batterij', 'tien teken', 'Überraschung!', '😀😀😀😀😀😀😀😀😀a'])(
  '%s is a password',
  (password) => {
    expect(codes(password)).toEqual([])
  }
)

test.each([
  ['negen tek', 'vault.passwordTooShort'],
  ['', 'vault.passwordTooShort'],
  ['x1'.repeat(300), 'vault.passwordTooLong'],
  ['  marijke   DE wit ', 'vault.passwordIsName'],
  ['Wachtwoord2026!', 'vault.passwordObvious'],
  ['welkom12345', 'vault.passwordObvious'],
  ['Klachtenboek', 'vault.passwordObvious'],
  ['1234567890', 'vault.passwordObvious'],
  ['aaaaaaaaaaaa', 'vault.passwordObvious']
])('%s is refused with %s', (password, code) => {
  expect(codes(password)).toContain(code)
})

test('a password that is too short says how many characters there must be', () => {
  expect(passwordProblems('kort', 'x')).toEqual([
    { code: 'vault.passwordTooShort', field: 'password', params: { minimum: 10 } }
  ])
})
