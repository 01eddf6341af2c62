import { z } from 'zod'
import { findChainFault, type Digest } from '../../../../shared/domain/dossier/chain.ts'
import { eventFormat } from '../../../../shared/domain/dossier/event-format.ts'
import { dossierEventSchema, type DossierEvent } from '../../../../shared/domain/dossier/event.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import { type DossierNumber, dossierNumberSchema } from '../../../../shared/domain/dossier/number.ts'
import { instantSchema } from '../../../../shared/domain/time.ts'
import { refuseDamaged } from '../disk/problem.ts'
import { type Audience, type DossierKeys, type Locked, parseLocked, printLocked } from '../sealed/dossier-keys.ts'
import { sealedDocument, type SealedDisk, type SealedDocument } from '../sealed/sealed-document.ts'
import { type Course, courseOf } from './course.ts'
import { dossierPath } from './dossier-folder.ts'

const eventsSchema = z.array(dossierEventSchema).min(1)

/** The events for everybody at the office: before the accounts had keys of their own. */
const openSchema = z.strictObject({ number: dossierNumberSchema, events: eventsSchema })

/** The events for who may look, an anonymous line for who may count, and for everybody how far it has come. */
const sharedSchema = z.strictObject({
  number: dossierNumberSchema,
  hashes: z.array(z.string().min(1)).min(1),
  recordedAt: instantSchema,
  marks: z.record(z.string(), z.string()),
  readers: z.array(z.string()),
  counters: z.array(z.string()),
  by: z.string(),
  content: z.base64(),
  line: z.base64()
})

const dossierSchema = z.union([sharedSchema, openSchema])

/** What is kept of a dossier beside its events, so that who may not read them can tell and count. */
export interface DossierCover {
  readonly marks: Readonly<Record<string, string>>
  /** Without a word of what the dossier says, as text. */
  readonly line: Uint8Array
}

/** Of a dossier that cannot be told of, nothing but how far it has come is seen. */
export const bareCover: DossierCover = { marks: {}, line: new Uint8Array(0) }

/** A dossier as it was read. */
export interface ReadDossier {
  readonly course: Course
  /** For whom it is sealed; null when it is for everybody at the office. */
  readonly audience: Audience | null
  /** Null when it is for others. */
  readonly events: DossierEvent[] | null
  /** What the cover tells; null of a dossier for everybody. */
  readonly marks: Readonly<Record<string, string>> | null
  /** The anonymous line; null when that is for others too. */
  readonly line: Uint8Array | null
}

/** How a dossier is read: with whose keys, and whether to hand it on or to show it. */
export interface DossierReading extends SealedDisk {
  readonly digest: Digest
  readonly keys?: DossierKeys | undefined
  readonly isToHandOn?: boolean
}

function documentOf(place: SealedDisk, number: DossierNumber): SealedDocument<z.infer<typeof dossierSchema>> {
  return sealedDocument(place, { path: dossierPath(number), kind: 'dossier', format: 2, schema: dossierSchema })
}

function contentContext(number: DossierNumber): string {
  return `${dossierPath(number)}/content`
}

function lineContext(number: DossierNumber): string {
  return `${dossierPath(number)}/line`
}

function lockedFrom(base64: string): Locked | null {
  return parseLocked(Buffer.from(base64, 'base64'))?.locked ?? null
}

function checkedEvents(number: DossierNumber, events: DossierEvent[], digest: Digest): Result<DossierEvent[]> {
  const fault = findChainFault(events, digest)
  if (fault !== null) return refuseDamaged(dossierPath(number), `chain-${fault.reason}`, { seq: fault.seq })
  if (events.some(({ format = 1 }) => format > eventFormat)) {
    return refuse('register.newerVersion', { params: { kind: 'dossier' } })
  }
  return ok(events)
}

/** The events in an opened seal, which must be the ones that the cover tells of. */
function eventsIn(plain: Uint8Array, { number, hashes }: z.infer<typeof sharedSchema>): Result<DossierEvent[]> {
  const parsed = eventsSchema.safeParse(JSON.parse(Buffer.from(plain).toString('utf8')))
  if (!parsed.success) return refuseDamaged(dossierPath(number), 'schema')
  const isAsTold = courseOf(parsed.data).hashes.join() === hashes.join()
  return isAsTold ? ok(parsed.data) : refuseDamaged(dossierPath(number), 'course')
}

function openShared(
  { digest, keys, isToHandOn = false }: DossierReading,
  kept: z.infer<typeof sharedSchema>
): Result<ReadDossier> {
  const { number, hashes, recordedAt, marks, readers, counters, by } = kept
  const content = lockedFrom(kept.content)
  const line = lockedFrom(kept.line)
  if (content === null || line === null) return refuseDamaged(dossierPath(number), 'seal')
  const plain = isToHandOn
    ? keys?.openToHandOn(content, contentContext(number))
    : keys?.open(content, contentContext(number))
  const told = { course: { hashes, recordedAt }, audience: { readers, counters, by }, marks }
  const counted = keys?.open(line, lineContext(number)) ?? null
  if (plain === undefined || plain === null) {
    return ok({ ...told, events: null, line: counted?.ok === true ? counted.value : null })
  }
  if (!plain.ok) return refuseDamaged(dossierPath(number), 'seal')
  const inside = eventsIn(plain.value, kept)
  const events = inside.ok ? checkedEvents(number, inside.value, digest) : inside
  return events.ok ? ok({ ...told, events: events.value, line: null }) : events
}

/**
 * Reads a dossier and checks its seal, its schema and its chain; the events of one that is sealed for others are not
 * among it. Fails with `register.dossierMissing`, `register.damaged` (with `reason` and for a chain `seq`),
 * `register.newerVersion` for events of a later app, or a disk error.
 */
export async function lookAtDossier(reading: DossierReading, number: DossierNumber): Promise<Result<ReadDossier>> {
  const content = await documentOf(reading, number).read()
  if (!content.ok) return content
  if (content.value === null) return refuse('register.dossierMissing', { params: { number } })
  if (content.value.number !== number) return refuseDamaged(dossierPath(number), 'number')
  if (!('events' in content.value)) return openShared(reading, content.value)
  const events = checkedEvents(number, content.value.events, reading.digest)
  if (!events.ok) return events
  return ok({ course: courseOf(events.value), audience: null, events: events.value, marks: null, line: null })
}

/** For whom a dossier is written, and what they see who may not read it. */
export interface DossierSealing {
  readonly keys: DossierKeys
  readonly audience: Audience
  readonly cover: DossierCover
}

/** Writes a dossier's events: for these readers alone, or without them for everybody at the office. */
export function writeDossier(
  place: SealedDisk,
  number: DossierNumber,
  events: readonly DossierEvent[],
  sealing: DossierSealing | null = null
): Promise<Result<void>> {
  const document = documentOf(place, number)
  if (sealing === null) return document.write({ number, events: [...events] })
  const { keys, audience, cover } = sealing
  const { hashes, recordedAt } = courseOf(events)
  const plain = Buffer.from(JSON.stringify(events), 'utf8')
  const base64 = (locked: Locked): string => Buffer.from(printLocked(locked)).toString('base64')
  return document.write({
    number,
    hashes: [...hashes],
    recordedAt,
    marks: cover.marks,
    readers: [...audience.readers],
    counters: [...audience.counters],
    by: audience.by,
    content: base64(keys.seal(plain, audience.readers, contentContext(number))),
    line: base64(keys.seal(cover.line, audience.counters, lineContext(number)))
  })
}
