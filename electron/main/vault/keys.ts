import { hkdfSync, scrypt } from 'node:crypto'
import { z } from 'zod'

/** Bytes in every key. */
export const keyLength = 32

/** The key to what everybody at the office may read; it exists in memory only while somebody is logged in. */
export type OfficeKey = Uint8Array

/** What a password guess costs. The bounds keep a damaged file from asking for all memory. */
export const scryptCostSchema = z.object({
  N: z
    .number()
    .int()
    .min(2)
    .max(2 ** 20)
    .refine((cost) => Number.isInteger(Math.log2(cost))),
  r: z.number().int().min(1).max(16),
  p: z.number().int().min(1).max(4)
})

/** What a password guess costs. */
export type ScryptCost = z.infer<typeof scryptCostSchema>

/** The cost that the app ships with, which is also its lower bound: about 128 MiB per guess. */
export const shippedCost: ScryptCost = { N: 2 ** 17, r: 8, p: 1 }

/** Whether a cost is at least the shipped one; anything less is for tests and the sample office. */
export function isStrongEnough(cost: ScryptCost): boolean {
  return cost.N >= shippedCost.N && cost.r >= shippedCost.r && cost.p >= shippedCost.p
}

/** A key from a password; the same letters typed on another keyboard (composed or not) give the same key. */
export function keyFromPassword(password: string, salt: Uint8Array, cost: ScryptCost): Promise<Uint8Array> {
  const maxmem = 128 * cost.r * (cost.N + cost.p + 2) + 1024 * 1024
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, keyLength, { ...cost, maxmem }, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}

/** A key for one purpose, which tells nothing about the key it came from or about other purposes. */
export function subkey(secret: Uint8Array, purpose: string, salt: Uint8Array = new Uint8Array(0)): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, salt, `klachtenboek/${purpose}`, keyLength))
}

/** Wipes a key from memory as far as JavaScript can. */
export function forgetKey(key: Uint8Array): void {
  key.fill(0)
}
