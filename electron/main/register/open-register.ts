import type { Digest } from '../../../shared/domain/dossier/chain.ts'
import { type DossierNumber, isDossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { Disk } from './disk/disk.ts'
import type { TwinCare, TwinFault } from './disk/twin-file.ts'
import { finishPutBack } from './backup/put-back.ts'
import { Aside } from './destruction/aside.ts'
import { DestructionStore } from './destruction/destruction-store.ts'
import { PaperStore } from './dossiers/paper-store.ts'
import { DossierStore } from './dossiers/dossier-store.ts'
import { DraftStore } from './office/draft-store.ts'
import { coverOf, type Projection } from './index/index-entry.ts'
import type { Journal } from './journal/journal.ts'
import { OfficeDocuments } from './office/office-documents.ts'
import type { Finding, GoneDossier, VaultStamp } from './proof/known.ts'
import { Proof } from './proof/proof.ts'
import { RegisterIndex } from './index/register-index.ts'
import { noteRestored } from './restore/note-restored.ts'
import type { Sharing } from './sealed/dossier-keys.ts'
import type { Sealer } from './sealed/sealer.ts'
import type { Segments } from './sealed/segments.ts'
import { setAsideDossier } from './set-aside-dossier.ts'

/** What opening the register takes. */
export interface OpenRegisterOptions<Row> {
  readonly disk: Disk
  readonly sealer: Sealer
  /** What seals the files of dossiers. */
  readonly segments: Segments
  readonly digest: Digest
  readonly clock: () => Instant
  readonly projection: Projection<Row>
  readonly sharing?: Sharing
  /** How long the index gathers changes before it writes its file. */
  readonly writeAfterMs?: number
  /** What was wrong with a copy of the vault's file when it was opened; told once. */
  readonly vaultFaults?: () => readonly TwinFault[]
}

/** The register, open: dossiers, index, journal, drafts and the office's documents. */
export interface OpenedRegister<Row> {
  readonly dossiers: DossierStore
  readonly papers: PaperStore
  readonly index: RegisterIndex<Row>
  readonly journal: Journal
  readonly drafts: DraftStore
  readonly destruction: DestructionStore
  readonly documents: OfficeDocuments
  /** What was set aside. */
  readonly aside: Aside
  /** Whether the vault is the one that the journal knows; refused where it is older, unless it is taken as it is. */
  readonly checkVault: (vault: VaultStamp, taken: VaultStamp | null) => Promise<Result<void>>
  /** How the clock stood before this opening. */
  readonly recorded: ReturnType<Proof['recorded']>
  /** The dossiers that an officer took for gone for good, by number. */
  readonly gone: () => ReadonlyMap<string, GoneDossier>
  /** Puts all of a dossier where nothing reads it, removing nothing; gives the place. */
  readonly setAside: (number: DossierNumber) => Promise<Result<string>>
  /** What does not hold and was not yet seen by an officer. */
  readonly findings: () => readonly Finding[]
  /** Waits until the journal is on disk, and how far it came. */
  readonly settle: () => Promise<void>
  /** Waits until all is on disk, and keeps up to where the journal was held against the rest. */
  readonly close: () => Promise<void>
}

/**
 * Opens everything under one key; clears what a power cut left half removed, reads what changed since, and holds the
 * journal against the dossiers: what is gone or was put back is told.
 */
export async function openRegister<Row>(options: OpenRegisterOptions<Row>): Promise<Result<OpenedRegister<Row>>> {
  const care: TwinCare = {
    mends: true,
    tell: (fault) => {
      void proof.twin(fault)
    }
  }
  const place = { ...options, care }
  const proof: Proof = new Proof(place)
  const { journal } = proof
  const opened = await journal.open()
  if (!opened.ok) return opened
  await noteRestored(options, journal)
  const dossiers = new DossierStore({
    ...place,
    numbersSeen: () => journal.subjects(),
    cover: (number, events) => coverOf(number, events, options.projection)
  })
  await dossiers.finishRemovals()
  await finishPutBack(options.disk)
  const drafts = new DraftStore({
    ...options,
    onDamaged: (subject) => proof.find({ subject, code: 'register.draftDamaged', detail: { subject } })
  })
  const documents = new OfficeDocuments(place, (name, stamp) => proof.written(name, stamp))
  const destruction = new DestructionStore({ ...place, dossiers, drafts, documents, journal })
  // What cannot be finished now is so at the next opening; until then it stands in the register as it was.
  await destruction.finish()
  const index = new RegisterIndex(options)
  const read = await index.open((mark) => proof.expect(mark))
  if (!read.ok) return read
  // What a full disk keeps out of the journal now is noted at the next opening.
  const isBack = (number: DossierNumber): boolean => index.isForOthers(number) || index.get(number)?.damaged === null
  await proof.returned([...proof.gone.keys()].filter(isDossierNumber).filter(isBack))
  await proof.catchUp(read.value)
  await proof.checkDocuments(documents)
  for (const fault of options.vaultFaults?.() ?? []) await proof.twin(fault)
  const complete = async (): Promise<void> => {
    await journal.settle()
    await index.complete(proof.mark())
  }
  await complete()
  return ok({
    dossiers,
    papers: new PaperStore(place),
    index,
    journal,
    drafts,
    destruction,
    documents,
    aside: new Aside(options.disk),
    checkVault: (vault, taken) => proof.checkVault(vault, taken),
    recorded: proof.recorded(),
    gone: () => proof.gone,
    setAside: (number) => setAsideDossier(options.disk, number, options.clock()),
    findings: () => proof.findings,
    settle: () => journal.settle(),
    close: complete
  })
}
