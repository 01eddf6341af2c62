import { isSamePerson } from '../../../shared/domain/people/person.ts'
import type { Refusal } from '../../../shared/result.ts'

const passwordMinimum = 10
const passwordMaximum = 500

const obviousStems = new Set([
  'admin',
  'administrator',
  'azerty',
  'geheim',
  'kantoor',
  'klachten',
  'klachtenboek',
  'letmein',
  'password',
  'qwerty',
  'qwertyuiop',
  'wachtwoord',
  'welkom',
  'welkomwelkom',
  'welcome'
])

const sequences = ['01234567890123456789', '09876543210987654321', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjkl']

function isObvious(password: string): boolean {
  const plain = password.toLowerCase()
  const stem = plain.replace(/^[\d\W_]+|[\d\W_]+$/g, '')
  const oneCharacter = new Set(plain).size === 1
  return oneCharacter || obviousStems.has(stem) || sequences.some((sequence) => sequence.includes(plain))
}

/**
 * Every reason why this is no password for somebody of this name: `vault.passwordTooShort` (with `minimum`),
 * `vault.passwordTooLong` (with `maximum`), `vault.passwordIsName`, `vault.passwordObvious`.
 */
export function passwordProblems(password: string, name: string): Refusal[] {
  const length = Array.from(password.normalize('NFKC')).length
  const problems: Refusal[] = []
  if (length < passwordMinimum) {
    problems.push({ code: 'vault.passwordTooShort', field: 'password', params: { minimum: passwordMinimum } })
  }
  if (length > passwordMaximum) {
    problems.push({ code: 'vault.passwordTooLong', field: 'password', params: { maximum: passwordMaximum } })
  }
  if (isSamePerson({ name: password }, { name })) problems.push({ code: 'vault.passwordIsName', field: 'password' })
  if (isObvious(password)) problems.push({ code: 'vault.passwordObvious', field: 'password' })
  return problems
}
