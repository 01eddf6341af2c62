import type { Digest } from '../../../shared/domain/dossier/chain.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { Disk } from './disk/disk.ts'
import { DossierStore } from './dossiers/dossier-store.ts'
import { DraftStore } from './office/draft-store.ts'
import type { Projection } from './index/index-entry.ts'
import { Journal } from './journal/journal.ts'
import { OfficeDocuments } from './office/office-documents.ts'
import { RegisterIndex } from './index/register-index.ts'
import type { Sealer } from './sealed/sealer.ts'

/** What opening the register takes. */
export interface OpenRegisterOptions<Row> {
  readonly disk: Disk
  readonly sealer: Sealer
  readonly digest: Digest
  readonly clock: () => Instant
  readonly projection: Projection<Row>
  /** How long the index gathers changes before it writes its file. */
  readonly writeAfterMs?: number
}

/** The register, open: dossiers, index, journal, drafts and the office's documents. */
export interface OpenedRegister<Row> {
  readonly dossiers: DossierStore
  readonly index: RegisterIndex<Row>
  readonly journal: Journal
  readonly drafts: DraftStore
  readonly documents: OfficeDocuments
}

/** Opens everything under one key; clears what a power cut left half removed, and reads what changed since. */
export async function openRegister<Row>(options: OpenRegisterOptions<Row>): Promise<Result<OpenedRegister<Row>>> {
  const journal = new Journal(options)
  const opened = await journal.open()
  if (!opened.ok) return opened
  const dossiers = new DossierStore({ ...options, numbersSeen: () => journal.subjects() })
  await dossiers.finishRemovals()
  const index = new RegisterIndex(options)
  const read = await index.open()
  if (!read.ok) return read
  return ok({ dossiers, index, journal, drafts: new DraftStore(options), documents: new OfficeDocuments(options) })
}
