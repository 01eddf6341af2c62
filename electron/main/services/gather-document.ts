import type { DossierView } from '../../../shared/contract/dossiers.ts'
import type { DocumentRequest } from '../../../shared/contract/documents.ts'
import { standingEvents } from '../../../shared/domain/dossier/standing.ts'
import { inspectionIn, type KeptInspection } from '../../../shared/domain/dossier/kept-inspection.ts'
import { letterIn } from '../../../shared/domain/letters/kept-letter.ts'
import { letterUnder } from '../../../shared/domain/letters/own-letter.ts'
import { makeInspection } from '../../../shared/papers/inspection/make-inspection.ts'
import { mailAddressee } from '../../../shared/papers/letters/mail-addressee.ts'
import { actOfLetter, writeLetter } from '../../../shared/papers/letters/written-letter.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type {
  Circumstances,
  DocumentInput,
  DocumentKind,
  LetterMailInput
} from '../../../shared/papers/document-input.ts'
import { fail, ok, refuse, type Result } from '../../../shared/result.ts'
import type { Desk } from './desk.ts'
import type { DestructionService } from './destruction-service.ts'
import type { DossiersService } from './dossiers-service.ts'
import { gatherWholeDossier } from './gather-whole-dossier.ts'
import type { OfficeService } from './office-service.ts'
import type { PapersService } from './papers-service.ts'
import type { ReportsService } from './reports-service.ts'

/** The services that know what goes into a document. */
export interface DocumentSources {
  readonly desk: Desk
  readonly dossiers: DossiersService
  readonly papers: PapersService
  readonly office: OfficeService
  readonly reports: ReportsService
  readonly destruction: DestructionService
}

type Requests = { readonly [Kind in DocumentKind]: Extract<DocumentRequest, { kind: Kind }> }

/** What a request is answered from: the regulation in force, and what every document is made with. */
interface Now {
  readonly inForce: Policy
  readonly circumstances: Circumstances
}

type Gather<Request> = (
  sources: DocumentSources,
  request: Request,
  now: Now
) => Result<DocumentInput> | Promise<Result<DocumentInput>>

/** Documents are the office's own papers: in Dutch, whatever the screen speaks. */
const language = 'nl'

function gatherRegulation(
  { desk }: DocumentSources,
  { kind, version }: Requests['regulation' | 'regulation-page'],
  { inForce, circumstances }: Now
): Result<DocumentInput> {
  if (version === undefined) return ok({ kind, policy: inForce, ...circumstances })
  const policy = desk.session?.policies.all().find((one) => one.version === version)
  return policy === undefined ? refuse('policy.unknownVersion') : ok({ kind, policy, version, ...circumstances })
}

type LetterRequest = Requests['letter' | 'letter-mail']

/** A letter that was sent is made of what was kept of it, so that it is printed as it was. */
function sentLetter(view: DossierView, seq: number): Result<Pick<LetterMailInput, 'letter' | 'office' | 'now'>> {
  const event = view.events.find((candidate) => candidate.seq === seq)
  const kept = event === undefined ? null : letterIn(event)
  if (event === undefined || kept === null) return refuse('letter.unknown')
  return ok({ letter: kept.letter, office: kept.office, now: event.recordedAt })
}

async function gatherLetter(
  { desk, dossiers }: DocumentSources,
  { number, letter: id, sent, written }: LetterRequest,
  circumstances: Circumstances
): Promise<Result<Omit<LetterMailInput, 'kind'>>> {
  const session = desk.require()
  if (!session.ok) return session
  const view = await dossiers.open(number)
  if (!view.ok) return view
  const letter = letterUnder(view.value.policy, id)
  if (letter === undefined) return refuse('letter.unknown')
  const dossier = { ...view.value, office: circumstances.office }
  const to = mailAddressee(letter, dossier)
  if (sent !== undefined) {
    const kept = sentLetter(view.value, sent)
    return kept.ok ? ok({ ...circumstances, ...kept.value, to }) : kept
  }
  const { now } = circumstances
  const command = { act: actOfLetter(letter, dossier), values: {}, details: {} }
  const made = writeLetter(letter, dossier, written ?? { command, hand: {} }, { writer: session.value.actor, now })
  return made.refusals.length > 0 ? fail([...made.refusals]) : ok({ ...circumstances, letter: made.letter, to })
}

/** An inspection that was given is made of what was kept of it; one that is chosen, of the dossier as it stands. */
function inspectionOf(
  view: DossierView,
  { chosen, given }: Requests['inspection'],
  { office, now }: Circumstances
): KeptInspection | null {
  const standing = standingEvents(view.events)
  if (chosen !== undefined) return makeInspection(chosen, { ...view, office, events: standing }, now)
  const event = standing.find(({ seq }) => seq === given)
  return event === undefined ? null : inspectionIn(event)
}

const gatherers: { readonly [Kind in DocumentKind]: Gather<Requests[Kind]> } = {
  'blank-form': (_, { kind }, { inForce, circumstances }) => ok({ kind, policy: inForce, ...circumstances }),
  regulation: gatherRegulation,
  'regulation-page': gatherRegulation,
  'recovery-sheet': (_, { kind, recoveryKey }, { circumstances }) => ok({ kind, recoveryKey, ...circumstances }),
  form: async ({ dossiers }, { kind, number }, { circumstances }) => {
    const view = await dossiers.open(number)
    if (!view.ok) return view
    const { policy, state, terms } = view.value
    const events = standingEvents(view.value.events)
    return ok({ kind, policy, ...circumstances, dossier: { state, terms, events } })
  },
  'whole-dossier': async ({ dossiers, papers }, { number }, { circumstances }) => {
    const view = await dossiers.open(number)
    return view.ok ? gatherWholeDossier(papers, view.value, circumstances) : view
  },
  letter: async (sources, request, { circumstances }) => {
    const gathered = await gatherLetter(sources, request, circumstances)
    if (!gathered.ok) return gathered
    const { to: _to, ...letter } = gathered.value
    return ok({ kind: request.kind, ...letter })
  },
  inspection: async ({ dossiers }, request, { circumstances }) => {
    const view = await dossiers.open(request.number)
    if (!view.ok) return view
    const inspection = inspectionOf(view.value, request, circumstances)
    return inspection === null ? refuse('inspection.unknown') : ok({ kind: request.kind, inspection, ...circumstances })
  },
  'letter-mail': async (sources, request, { circumstances }) => {
    const gathered = await gatherLetter(sources, request, circumstances)
    return gathered.ok ? ok({ kind: request.kind, ...gathered.value }) : gathered
  },
  'destruction-record': async ({ destruction }, { kind, at }, { circumstances }) => {
    const destroyed = await destruction.destroyed()
    if (!destroyed.ok) return destroyed
    const entries = destroyed.value.filter((entry) => at === undefined || entry.at === at)
    return entries.length === 0 ? refuse('destruction.nothingDestroyed') : ok({ kind, entries, ...circumstances })
  },
  'annual-report': async ({ reports }, request, { circumstances: { isSample = false } }) => {
    const made = await reports.annual(request)
    return made.ok ? ok({ kind: request.kind, report: made.value.report, language, isSample }) : made
  }
}

function gatherKind<Kind extends DocumentKind>(
  kind: Kind,
  request: Requests[Kind],
  from: { readonly sources: DocumentSources; readonly now: Now }
): Result<DocumentInput> | Promise<Result<DocumentInput>> {
  return gatherers[kind](from.sources, request, from.now)
}

/** All that goes into the document that was asked for; refused when there is no such dossier, letter or version, or not for this person. */
export async function gatherDocument(
  sources: DocumentSources,
  request: DocumentRequest
): Promise<Result<DocumentInput>> {
  const found = await sources.office.get()
  if (!found.ok) return found
  const { office, policy: inForce } = found.value
  const circumstances: Circumstances = {
    office,
    now: sources.desk.now(),
    language,
    isSample: sources.desk.options.vault.isSample
  }
  return gatherKind(request.kind, request, { sources, now: { inForce, circumstances } })
}
