import { z } from 'zod'
import { parseJson } from '../../../../shared/domain/text/json.ts'
import { type Instant, instantFrom, utcInstantSchema } from '../../../../shared/domain/time.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { Pace } from '../disk/pace.ts'
import { dossiersAmong } from '../dossiers/dossier-folder.ts'
import type { Sealer } from '../sealed/sealer.ts'

/** How large a piece of a file is at most: what is moved when a file grows by a little. */
export const pieceSize = 1024 * 1024

/** How a backup is laid out. */
const current = 1

const pieceSchema = z.string().regex(/^[0-9a-f]{64}$/)

const backedUpFileSchema = z.object({
  path: z.string(),
  size: z.number().int().nonnegative(),
  /** When it was last changed, by the disk it came from; '' where that tells nothing. */
  mtimeNs: z.string(),
  /** The digests of its pieces, in order. */
  pieces: z.array(pieceSchema)
})

/** A file of the data folder as a backup has it. */
export type BackedUpFile = z.infer<typeof backedUpFileSchema>

const contentSchema = z.object({
  format: z.literal(current),
  /** The data folder that it was made of. */
  office: z.string(),
  at: utcInstantSchema,
  files: z.array(backedUpFileSchema)
})

const generationSchema = contentSchema.extend({
  /** The digest of all the rest, sealed under the office's key. */
  seal: z.string()
})

const laterSchema = z.object({ format: z.number() })

/** What the data folder was at a moment. */
export type GenerationContent = z.infer<typeof contentSchema>

/** A backup: what the data folder was at a moment, and the seal that proves it. */
export type Generation = z.infer<typeof generationSchema>

/** Digest of bytes, in hex. */
export type ByteDigest = (bytes: Uint8Array) => string

/** The name of a moment's file; another of the same moment gets a number. */
export function generationName(at: Instant, copy: number): string {
  return `${at.replace(/[:.]/g, '-')}${copy === 1 ? '' : `-${String(copy)}`}.json`
}

const namePattern = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3})Z(?:-\d+)?\.json$/

/** The moment that a file's name tells; null for a file that is no backup. */
export function momentOfName(name: string): Instant | null {
  const [, hour, minute, second, rest] = namePattern.exec(name) ?? []
  if (hour === undefined) return null
  return instantFrom(`${hour}:${String(minute)}:${String(second)}.${String(rest)}Z`) ?? null
}

function summed({ format, office, at, files }: GenerationContent): Uint8Array {
  return Buffer.from(
    JSON.stringify([format, office, at, files.map(({ path, size, mtimeNs, pieces }) => [path, size, mtimeNs, pieces])])
  )
}

const contextOf = ({ office, at }: GenerationContent): string => `backup/${office}/${at}`

/** Seals what a backup says, so that nobody without the key can make another of it. */
export function sealGeneration(
  content: Omit<GenerationContent, 'format'>,
  sealer: Sealer,
  digest: ByteDigest
): Generation {
  const whole: GenerationContent = { format: current, ...content }
  const seal = sealer.seal(Buffer.from(digest(summed(whole)), 'utf8'), contextOf(whole))
  return { ...whole, seal: Buffer.from(seal).toString('base64') }
}

/** Whether a backup is as it was sealed. */
export function isSealed(generation: Generation, sealer: Sealer, digest: ByteDigest): boolean {
  const { seal, ...content } = generation
  const opened = sealer.open(Buffer.from(seal, 'base64'), contextOf(content))
  return opened.ok && Buffer.from(opened.value).toString('utf8') === digest(summed(content))
}

/** A backup as the bytes of its file. */
export function printGeneration(generation: Generation): Uint8Array {
  return Buffer.from(`${JSON.stringify(generation)}\n`, 'utf8')
}

/** Reads a backup's file. Fails with `backup.damaged`, or `backup.needsLater` for one of a later release. */
export function parseGeneration(bytes: Uint8Array): Result<Generation> {
  let content: unknown
  try {
    content = parseJson(Buffer.from(bytes).toString('utf8'))
  } catch {
    return refuse('backup.damaged')
  }
  const parsed = generationSchema.safeParse(content)
  if (parsed.success) return ok(parsed.data)
  const later = laterSchema.safeParse(content)
  return refuse(later.success && later.data.format > current ? 'backup.needsLater' : 'backup.damaged')
}

/** The pieces that any of these backups stands on; with many large ones that is more than others would wait for. */
export async function piecesIn(generations: readonly Pick<GenerationContent, 'files'>[]): Promise<Set<string>> {
  const pieces = new Set<string>()
  const pace = new Pace()
  for (const { files } of generations) {
    for (const file of files) for (const piece of file.pieces) pieces.add(piece)
    await pace.breathe()
  }
  return pieces
}

/** The numbers of the dossiers in a backup. */
export function dossiersIn({ files }: Pick<GenerationContent, 'files'>): DossierNumber[] {
  return dossiersAmong(files.map(({ path }) => path))
}

/** How large all that a backup holds is together. */
export function bytesIn({ files }: Pick<GenerationContent, 'files'>): number {
  return files.reduce((sum, { size }) => sum + size, 0)
}
