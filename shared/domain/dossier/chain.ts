import type { DossierEvent, EventBody } from './event.ts'
import { eventFormat } from './event-format.ts'

/** Turns text into a fixed-length fingerprint; the vault supplies SHA-256 in hex. */
export type Digest = (text: string) => string

/** Where and why a chain does not hold. */
export interface ChainFault {
  readonly seq: number
  readonly reason: 'order' | 'link' | 'content'
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
    entries.sort(([left], [right]) => (left < right ? -1 : 1))
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

/** The fingerprint of an object without regard to the order of its keys. */
export function fingerprint(content: object, digest: Digest): string {
  return digest(canonical(content))
}

/** Links new events behind the ones that are there: numbers them and gives each the hash of the one before. */
export function linkEvents(
  past: readonly DossierEvent[],
  bodies: readonly EventBody[],
  digest: Digest
): DossierEvent[] {
  let previous = past.at(-1)?.hash ?? ''
  return bodies.map((body, index) => {
    const placed = { ...body, format: eventFormat, seq: past.length + index + 1, previous }
    const linked = { ...placed, hash: fingerprint(placed, digest) }
    previous = linked.hash
    return linked
  })
}

/** The first place where a chain was altered, shuffled or cut, or null when it holds. */
export function findChainFault(events: readonly DossierEvent[], digest: Digest): ChainFault | null {
  let previous = ''
  for (const [index, event] of events.entries()) {
    const { hash, ...placed } = event
    if (event.seq !== index + 1) return { seq: event.seq, reason: 'order' }
    if (event.previous !== previous) return { seq: event.seq, reason: 'link' }
    if (fingerprint(placed, digest) !== hash) return { seq: event.seq, reason: 'content' }
    previous = hash
  }
  return null
}
