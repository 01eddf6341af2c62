import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newRecoverySecret, parseRecoveryKey, printRecoveryKey } from '../../../electron/main/vault/recovery-key.ts'

const secret = fc.uint8Array({ minLength: 20, maxLength: 20 })

test('a recovery key carries 160 bits in nine groups of four', () => {
  expect(newRecoverySecret((bytes) => Buffer.alloc(bytes, 5))).toHaveLength(20)
  expect(printRecoveryKey(new Uint8Array(20).fill(5))).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/)
})

test('a recovery key is read back however it is typed', () => {
  fc.assert(
    fc.property(secret, (bytes) => {
      const typed = printRecoveryKey(bytes).toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
      const parsed = parseRecoveryKey(` ${typed}\n`)
      expect(parsed.ok && Buffer.from(parsed.value)).toEqual(Buffer.from(bytes))
    })
  )
})

test('one wrong character, two swapped or one lacking is told as a typing error', () => {
  const printed = printRecoveryKey(Uint8Array.from({ length: 20 }, (_, index) => index * 11))
  const typo = { ok: false, error: [{ code: 'vault.recoveryTypo', field: 'recoveryKey' }] }
  for (const [index, character] of Array.from(printed).entries()) {
    if (character === '-') continue
    const other = character === '7' ? '8' : '7'
    expect(parseRecoveryKey(printed.slice(0, index) + other + printed.slice(index + 1))).toEqual(typo)
    expect(parseRecoveryKey(printed.slice(0, index) + printed.slice(index + 1))).toEqual(typo)
    const next = printed[index + 1]
    if (next === undefined || next === '-' || next === character) continue
    expect(parseRecoveryKey(printed.slice(0, index) + next + character + printed.slice(index + 2))).toEqual(typo)
  }
  expect(parseRecoveryKey('')).toEqual(typo)
  expect(parseRecoveryKey('U'.repeat(36))).toEqual(typo)
})
