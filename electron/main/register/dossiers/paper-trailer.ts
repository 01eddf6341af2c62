import { z } from 'zod'
import { ok, type Result } from '../../../../shared/result.ts'
import type { Disk } from '../disk/disk.ts'
import { refuseDamaged } from '../disk/problem.ts'
import type { SealedDisk } from '../sealed/sealed-document.ts'

const trailerSchema = z.strictObject({
  format: z.literal(1),
  /** How many sealed bytes stand before it. */
  length: z.number().int().positive(),
  /** Their SHA-256, in hex. */
  digest: z.string()
})

/** What stands at the end of a paper, sealed for everybody at the office: who may not read it can tell that it is whole. */
export type PaperTrailer = z.infer<typeof trailerSchema>

const lengthBytes = 4
const most = 1024

/** A trailer as bytes, with its own length behind it. */
export function printTrailer({ sealer }: SealedDisk, path: string, trailer: PaperTrailer): Uint8Array {
  const sealed = sealer.seal(Buffer.from(JSON.stringify(trailer), 'utf8'), path)
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32LE(sealed.length)
  return new Uint8Array(Buffer.concat([sealed, length]))
}

function openTrailer({ sealer }: SealedDisk, path: string, sealed: Uint8Array): Result<PaperTrailer> {
  const plain = sealer.open(sealed, path)
  if (!plain.ok) return refuseDamaged(path, 'seal')
  const parsed = trailerSchema.safeParse(JSON.parse(Buffer.from(plain.value).toString('utf8')))
  return parsed.success ? ok(parsed.data) : refuseDamaged(path, 'schema')
}

/** A paper's trailer, which must fit what stands before it; null when there is no such file. */
export async function readTrailer(place: SealedDisk, path: string): Promise<Result<PaperTrailer | null>> {
  const end = await place.disk.readEnd(path, most)
  if (!end.ok) return end
  if (end.value === null) return ok(null)
  const { size } = end.value
  const bytes = Buffer.from(end.value.bytes)
  if (bytes.length < lengthBytes) return refuseDamaged(path, 'cut')
  const sealed = bytes.readUInt32LE(bytes.length - lengthBytes)
  const begin = bytes.length - lengthBytes - sealed
  if (begin < 0) return refuseDamaged(path, 'cut')
  const trailer = openTrailer(place, path, bytes.subarray(begin, -lengthBytes))
  if (!trailer.ok) return trailer
  return trailer.value.length === size - lengthBytes - sealed ? trailer : refuseDamaged(path, 'cut')
}

/** Reads so many sealed bytes from a place on; fewer is damage. */
export async function readSealed(
  disk: Disk,
  path: string,
  { from, length }: { readonly from: number; readonly length: number }
): Promise<Result<Uint8Array>> {
  const part = await disk.readPart(path, from, length)
  if (!part.ok) return part
  return part.value?.length === length ? ok(part.value) : refuseDamaged(path, 'cut')
}
