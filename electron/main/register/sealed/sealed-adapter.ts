import type { Adapter } from 'lowdb'
import { z } from 'zod'
import type { Disk } from '../disk/disk.ts'
import { type TwinCare, twinFile } from '../disk/twin-file.ts'
import type { Envelope } from './migrations/migration.ts'
import { refuseDamaged, RegisterFault } from '../disk/problem.ts'
import type { Sealer } from './sealer.ts'

const envelopeSchema = z.object({
  kind: z.string(),
  format: z.number().int().positive(),
  revision: z.number().int().positive().exactOptional(),
  data: z.unknown()
})

function damaged(path: string, reason: string): RegisterFault {
  return new RegisterFault(refuseDamaged(path, reason).error)
}

function parseJson(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    throw damaged(path, 'json')
  }
}

interface AdapterOptions {
  readonly disk: Disk
  readonly sealer: Sealer
  readonly path: string
  /** For what is kept twice: what to do about a copy that does not hold. */
  readonly twin: TwinCare | null
}

/** What the bytes of a document that is sealed to its own path hold; throws a `RegisterFault` where they do not hold. */
function openEnvelope(bytes: Uint8Array, path: string, sealer: Sealer): Envelope {
  const plain = sealer.open(bytes, path)
  if (!plain.ok) throw damaged(path, 'seal')
  const envelope = envelopeSchema.safeParse(parseJson(plain.value, path))
  if (!envelope.success) throw damaged(path, 'schema')
  return envelope.data
}

/** How many times a document that is kept twice was written, told by its bytes; null where they do not hold. */
export function revisionOf(bytes: Uint8Array, path: string, sealer: Sealer): number | null {
  try {
    return openEnvelope(bytes, path, sealer).revision ?? 0
  } catch {
    return null
  }
}

/** A lowdb adapter that keeps a document sealed to its own path; every failure is a `RegisterFault`. */
export class SealedAdapter implements Adapter<Envelope | null> {
  readonly #file: Pick<Disk, 'read' | 'write'>
  readonly #sealer: Sealer
  readonly #path: string

  constructor({ disk, sealer, path, twin }: AdapterOptions) {
    this.#file = twin === null ? disk : twinFile(disk, (bytes) => revisionOf(bytes, path, sealer), twin)
    this.#sealer = sealer
    this.#path = path
  }

  async read(): Promise<Envelope | null> {
    const bytes = await this.#file.read(this.#path)
    if (!bytes.ok) throw new RegisterFault(bytes.error)
    return bytes.value === null ? null : openEnvelope(bytes.value, this.#path, this.#sealer)
  }

  async write(envelope: Envelope | null): Promise<void> {
    if (envelope === null) throw new Error('A document is removed, never emptied')
    const plain = Buffer.from(JSON.stringify(envelope), 'utf8')
    const written = await this.#file.write(this.#path, this.#sealer.seal(plain, this.#path))
    if (!written.ok) throw new RegisterFault(written.error)
  }
}
