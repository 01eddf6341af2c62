import { z } from 'zod'
import { findChainFault, type Digest } from '../../../../shared/domain/dossier/chain.ts'
import { eventFormat } from '../../../../shared/domain/dossier/event-format.ts'
import { dossierEventSchema, type DossierEvent } from '../../../../shared/domain/dossier/event.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import { type DossierNumber, dossierNumberSchema } from '../../../../shared/domain/dossier/number.ts'
import { dossierPath } from './dossier-folder.ts'
import { refuseDamaged } from '../disk/problem.ts'
import { sealedDocument, type SealedDisk, type SealedDocument } from '../sealed/sealed-document.ts'

const dossierSchema = z.object({ number: dossierNumberSchema, events: z.array(dossierEventSchema).min(1) })

function documentOf(place: SealedDisk, number: DossierNumber): SealedDocument<z.infer<typeof dossierSchema>> {
  return sealedDocument(place, { path: dossierPath(number), kind: 'dossier', schema: dossierSchema })
}

/**
 * Reads a dossier and checks its seal, its schema and its chain. Fails with `register.dossierMissing`,
 * `register.damaged` (with `reason` and for a chain `seq`), `register.newerVersion` for events of a later app, or a
 * disk error.
 */
export async function readDossier(
  place: SealedDisk,
  number: DossierNumber,
  digest: Digest
): Promise<Result<DossierEvent[]>> {
  const content = await documentOf(place, number).read()
  if (!content.ok) return content
  if (content.value === null) return refuse('register.dossierMissing', { params: { number } })
  if (content.value.number !== number) return refuseDamaged(dossierPath(number), 'number')
  const fault = findChainFault(content.value.events, digest)
  if (fault !== null) return refuseDamaged(dossierPath(number), `chain-${fault.reason}`, { seq: fault.seq })
  if (content.value.events.some(({ format = 1 }) => format > eventFormat)) {
    return refuse('register.newerVersion', { params: { kind: 'dossier' } })
  }
  return ok(content.value.events)
}

/** Writes a dossier's events. */
export function writeDossier(
  place: SealedDisk,
  number: DossierNumber,
  events: readonly DossierEvent[]
): Promise<Result<void>> {
  return documentOf(place, number).write({ number, events: [...events] })
}
