import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digest } from '../../../electron/main/vault/digest.ts'
import { createSealer, sealerFor } from '../../../electron/main/vault/sealer.ts'

const key = new Uint8Array(32).fill(1)
const sealer = createSealer(key)
const text = (content: string): Uint8Array => new Uint8Array(Buffer.from(content, 'utf8'))

describe('a seal', () => {
  test('gives back any bytes, under the same context', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, context) => {
        expect(sealer.open(sealer.seal(bytes, context), context)).toEqual({ ok: true, value: bytes })
      })
    )
  })

  test('is broken by changing any one bit', () => {
    const sealed = sealer.seal(text('Klacht over de factuur'), 'a')
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Uint8Array.from(sealed)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(sealer.open(changed, 'a')).toEqual({ ok: false, error: [{ code: 'vault.sealBroken' }] })
    }
  })

  test('is broken by another context, another key, another purpose or a cut', () => {
    const sealed = sealerFor(key, 'register').seal(text('x'), 'dossiers/2026/0001/dossier')
    const own = sealerFor(key, 'register')
    expect(own.open(sealed, 'dossiers/2026/0001/dossier').ok).toBe(true)
    expect(own.open(sealed, 'dossiers/2026/0002/dossier').ok).toBe(false)
    expect(own.open(sealed.subarray(0, -1), 'dossiers/2026/0001/dossier').ok).toBe(false)
    expect(own.open(new Uint8Array(0), 'dossiers/2026/0001/dossier').ok).toBe(false)
    expect(sealerFor(key, 'journal').open(sealed, 'dossiers/2026/0001/dossier').ok).toBe(false)
    expect(sealerFor(new Uint8Array(32), 'register').open(sealed, 'dossiers/2026/0001/dossier').ok).toBe(false)
  })

  test('never looks the same twice', () => {
    const seals = Array.from({ length: 50 }, () => Buffer.from(sealer.seal(text('x'), 'a')).toString('hex'))
    expect(new Set(seals).size).toBe(50)
  })
})

test('the digest is SHA-256 in hex', () => {
  expect(digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
