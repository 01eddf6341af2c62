import type { Adapter } from 'lowdb'
import { z } from 'zod'
import type { Disk } from '../disk/disk.ts'
import type { Envelope } from './migrations/migration.ts'
import { refuseDamaged, RegisterFault } from '../disk/problem.ts'
import type { Sealer } from './sealer.ts'

const envelopeSchema = z.object({ kind: z.string(), format: z.number().int().positive(), data: z.unknown() })

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

/** A lowdb adapter that keeps a document sealed to its own path; every failure is a `RegisterFault`. */
export class SealedAdapter implements Adapter<Envelope | null> {
  readonly #disk: Disk
  readonly #sealer: Sealer
  readonly #path: string

  constructor({ disk, sealer, path }: { disk: Disk; sealer: Sealer; path: string }) {
    this.#disk = disk
    this.#sealer = sealer
    this.#path = path
  }

  async read(): Promise<Envelope | null> {
    const bytes = await this.#disk.read(this.#path)
    if (!bytes.ok) throw new RegisterFault(bytes.error)
    if (bytes.value === null) return null
    const plain = this.#sealer.open(bytes.value, this.#path)
    if (!plain.ok) throw damaged(this.#path, 'seal')
    const envelope = envelopeSchema.safeParse(parseJson(plain.value, this.#path))
    if (!envelope.success) throw damaged(this.#path, 'schema')
    return envelope.data
  }

  async write(envelope: Envelope | null): Promise<void> {
    if (envelope === null) throw new Error('A document is removed, never emptied')
    const plain = Buffer.from(JSON.stringify(envelope), 'utf8')
    const written = await this.#disk.write(this.#path, this.#sealer.seal(plain, this.#path))
    if (!written.ok) throw new RegisterFault(written.error)
  }
}
