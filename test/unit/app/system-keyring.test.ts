import { describe, expect, test } from 'vitest'
import { electronKeyring, systemOf } from '../../../electron/main/app/system-keyring.ts'

/** Electron's `safeStorage`, which begins what it seals with these letters. */
function safeOf(version: string, { isStale = false, isBroken = false } = {}) {
  const answer = async <Value>(value: Value): Promise<Value> => {
    await Promise.resolve()
    if (isBroken) throw new Error('safeStorage is temporarily unavailable')
    return value
  }
  return {
    isAsyncEncryptionAvailable: () => answer(true),
    encryptStringAsync: (text: string) => answer(Buffer.from(`${version}${text}`)),
    decryptStringAsync: (sealed: Buffer) =>
      answer({ result: sealed.toString('utf8').slice(version.length), shouldReEncrypt: isStale })
  }
}

describe('the keyring of the system', () => {
  test('seals and opens, and tells when it wants to seal anew', async () => {
    const keyring = electronKeyring(safeOf('v10', { isStale: true }), 'win32')
    expect(await keyring.isAvailable()).toBe(true)
    const sealed = await keyring.seal('geheim')
    expect(await keyring.open(sealed ?? new Uint8Array())).toEqual({ text: 'geheim', isStale: true })
  })

  test('is none on a Linux that has none, where everybody has the key that is used in its place', async () => {
    const bare = electronKeyring(safeOf('v10'), 'linux')
    expect(await bare.isAvailable()).toBe(false)
    expect(await bare.seal('geheim')).toBe(null)
    for (const version of ['v11', 'v12']) {
      const keyring = electronKeyring(safeOf(version), 'linux')
      expect(await keyring.isAvailable()).toBe(true)
      expect(await keyring.seal('geheim')).not.toBe(null)
    }
  })

  test('gives nothing where the system refuses, and never throws', async () => {
    const keyring = electronKeyring(safeOf('v11', { isBroken: true }), 'darwin')
    expect(await keyring.isAvailable()).toBe(false)
    expect(await keyring.seal('geheim')).toBe(null)
    expect(await keyring.open(Buffer.from('v11geheim'))).toBe(null)
  })

  test.each([
    ['win32', 'windows'],
    ['darwin', 'macos'],
    ['linux', 'linux']
  ] as const)('%s is called %s', (platform, system) => {
    expect(systemOf(platform)).toBe(system)
  })
})
