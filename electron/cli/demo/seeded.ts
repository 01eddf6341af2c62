import { createHash } from 'node:crypto'
import type { Random } from '../../main/vault/random.ts'

/**
 * Bytes that follow from the seed alone, and for what is sealed from its content, so that a sample office is the same each
 * time in whatever order its files are written; fit for fictitious data only.
 */
export function seededRandom(seed: string): Random {
  let block = 0
  let rest = Buffer.alloc(0)
  return (bytes, sealed) => {
    if (sealed !== undefined) return createHash('sha256').update(`${seed}/`).update(sealed).digest().subarray(0, bytes)
    while (rest.length < bytes) {
      rest = Buffer.concat([
        rest,
        createHash('sha256')
          .update(`${seed}/${String(block)}`)
          .digest()
      ])
      block += 1
    }
    const taken = Buffer.from(rest.subarray(0, bytes))
    rest = rest.subarray(bytes)
    return taken
  }
}

/** Ids that follow from the random source alone. */
export function seededIds(random: Random): () => string {
  return () =>
    random(16)
      .toString('hex')
      .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
