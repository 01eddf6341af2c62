import { createCipheriv, createDecipheriv, createSecretKey, KeyObject } from 'node:crypto'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import { type OfficeKey, subkey } from './keys.ts'
import { systemRandom, type Random } from './random.ts'

/** Encrypts and decrypts whole files; the context (such as a path) must be the same both times. */
export interface Sealer {
  readonly seal: (plain: Uint8Array, context: string) => Uint8Array
  /** Fails with `vault.sealBroken` for another key, another context or one changed bit. */
  readonly open: (sealed: Uint8Array, context: string) => Result<Uint8Array>
}

const version = 1
const nonceLength = 12
const tagLength = 16

function boundTo(context: string): Uint8Array {
  return Buffer.concat([Uint8Array.of(version), Buffer.from(context, 'utf8')])
}

/** A sealer under a ready-made key: version byte, nonce, AES-256-GCM ciphertext, tag. */
export function createSealer(key: Uint8Array | KeyObject, random: Random = systemRandom): Sealer {
  // Made ready once: a bare key is looked at anew at each row, which costs more than the deciphering.
  const secret = key instanceof KeyObject ? key : createSecretKey(key)
  return {
    seal: (plain, context) => {
      const nonce = random(nonceLength, Buffer.concat([boundTo(context), plain]))
      const cipher = createCipheriv('aes-256-gcm', secret, nonce, { authTagLength: tagLength })
      cipher.setAAD(boundTo(context))
      const body = Buffer.concat([cipher.update(plain), cipher.final()])
      return new Uint8Array(Buffer.concat([Uint8Array.of(version), nonce, body, cipher.getAuthTag()]))
    },
    open: (sealed, context) => {
      if (sealed.length < 1 + nonceLength + tagLength || sealed[0] !== version) return refuse('vault.sealBroken')
      const decipher = createDecipheriv('aes-256-gcm', secret, sealed.subarray(1, 1 + nonceLength), {
        authTagLength: tagLength
      })
      decipher.setAAD(boundTo(context))
      decipher.setAuthTag(sealed.subarray(-tagLength))
      try {
        const body = decipher.update(sealed.subarray(1 + nonceLength, -tagLength))
        // In this mode the last step gives no bytes of its own; it is what tells whether the seal holds.
        decipher.final()
        return ok(new Uint8Array(body.buffer, body.byteOffset, body.byteLength))
      } catch {
        return refuse('vault.sealBroken')
      }
    }
  }
}

/** A sealer for one purpose under the office's key, so that no two purposes share a key. */
export function sealerFor(officeKey: OfficeKey, purpose: string, random: Random = systemRandom): Sealer {
  return createSealer(subkey(officeKey, purpose), random)
}
