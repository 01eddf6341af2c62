import { Low } from 'lowdb'
import type { z } from 'zod'
import { ok, type Result } from '../../../../shared/result.ts'
import type { Disk } from '../disk/disk.ts'
import { migrate, refuseNewer, type Envelope, type Migration } from './migrations/migration.ts'
import { releasedMigrations } from './migrations/released.ts'
import { isDamage, refuseDamaged, refuseDiskError } from '../disk/problem.ts'
import { lookOnly, type TwinCare } from '../disk/twin-file.ts'
import { SealedAdapter } from './sealed-adapter.ts'
import type { Sealer } from './sealer.ts'

/** One sealed file that holds one value. */
export interface SealedDocument<Value> {
  /** The value, or null when the file is not there; damage, a newer format or a disk error is a refusal. */
  readonly read: () => Promise<Result<Value | null>>
  /** On disk, flushed, before it is answered; what a later app wrote is never written over. */
  readonly write: (value: Value) => Promise<Result<void>>
  /** How it stands now, to hold against what another record keeps of it; null when it is not there. */
  readonly stamp: () => Promise<Result<DocumentStamp | null>>
}

/** How many times a document was written, and its content as it was then. */
export interface DocumentStamp {
  readonly revision: number
  readonly content: unknown
}

/** What a document is: where it lives, what it must look like, and the format this app writes. */
export interface DocumentDescription<Value> {
  readonly path: string
  readonly kind: string
  readonly schema: z.ZodType<Value>
  readonly format?: number
  readonly migrations?: readonly Migration[]
  /** Kept twice, as all depends on it; each writing is counted. */
  readonly isTwin?: boolean
}

/** The data folder and the key to it. */
export interface SealedDisk {
  readonly disk: Disk
  readonly sealer: Sealer
  /** What to do about a copy that does not hold, of what is kept twice; without it nothing is done. */
  readonly care?: TwinCare
}

function contentOf<Value>(
  envelope: Envelope,
  { path, kind, schema, format = 1, migrations = releasedMigrations }: DocumentDescription<Value>
): Result<Value> {
  if (envelope.kind !== kind) return refuseDamaged(path, 'kind')
  const data = migrate(envelope, format, migrations)
  if (!data.ok) return data
  const parsed = schema.safeParse(data.value)
  return parsed.success ? ok(parsed.data) : refuseDamaged(path, 'schema')
}

/** Opens a sealed document; nothing is read or written before it is asked. */
export function sealedDocument<Value>(
  { disk, sealer, care = lookOnly }: SealedDisk,
  description: DocumentDescription<Value>
): SealedDocument<Value> {
  const { path, kind, format = 1, isTwin = false } = description
  const adapter = new SealedAdapter({ disk, sealer, path, twin: isTwin ? care : null })
  const envelope = async (): Promise<Result<Envelope | null>> => {
    const low = new Low<Envelope | null>(adapter, null)
    try {
      await low.read()
      return ok(low.data)
    } catch (error) {
      return refuseDiskError(error, path)
    }
  }
  return {
    read: async () => {
      const kept = await envelope()
      if (!kept.ok || kept.value === null) return kept.ok ? ok(null) : kept
      return contentOf(kept.value, description)
    },
    write: async (value) => {
      const kept = await envelope()
      // What is damaged may be written anew; what a later app wrote, or cannot be looked at, may not.
      if (!kept.ok && !isDamage(kept.error)) return kept
      if (kept.ok && kept.value !== null && kept.value.format > format) return refuseNewer(kind)
      const before = kept.ok ? (kept.value?.revision ?? 0) : 0
      const counted = isTwin ? { revision: before + 1 } : {}
      const low = new Low<Envelope | null>(adapter, { kind, format, ...counted, data: value })
      try {
        await low.write()
        return ok(undefined)
      } catch (error) {
        return refuseDiskError(error, path)
      }
    },
    stamp: async () => {
      const kept = await envelope()
      if (!kept.ok || kept.value === null) return kept.ok ? ok(null) : kept
      return ok({ revision: kept.value.revision ?? 0, content: kept.value.data })
    }
  }
}
