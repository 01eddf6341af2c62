import { z } from 'zod'
import { isComplaint } from '../dossier/kind.ts'
import { neededSignatures } from '../dossier/closing.ts'
import { findField } from '../form/fields.ts'
import { isBlank } from '../form/values.ts'
import { clausesOf } from '../policy/lookup.ts'
import type { Policy } from '../policy/policy.ts'
import { shownCountSchema } from '../reports/count.ts'
import type { TermFigures } from '../reports/parts.ts'
import type { StatisticsCase } from '../statistics/case.ts'
import { carriedOut } from './carried-out.ts'
import { type Way, waySchema } from './way.ts'

/** How a term of the clause fared: how often met and missed, and which dossiers were late by how many minutes. */
const termEvidenceSchema = z.object({
  id: z.string(),
  label: z.string(),
  met: shownCountSchema,
  missed: shownCountSchema,
  /** None in the shared edition. */
  late: z.array(z.object({ number: z.string(), minutes: z.number().int() }))
})

/** In how many dossiers, of those that should, the record is there; `id` is the field where it is one. */
const recordEvidenceSchema = z.object({
  of: z.enum(['field', 'signatures']),
  id: z.string().exactOptional(),
  label: z.string().exactOptional(),
  /** Which dossiers are looked at: all, or those that were closed. */
  among: z.enum(['all', 'closed']),
  have: z.number().int().nonnegative(),
  total: z.number().int().nonnegative()
})

/** A clause with how it is carried out and what a period shows of it; records are left out of the shared edition. */
export const clauseEvidenceSchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  reconstructed: z.boolean(),
  ways: z.array(waySchema),
  terms: z.array(termEvidenceSchema),
  records: z.array(recordEvidenceSchema)
})

/** A clause with how it is carried out and what a period shows of it. */
export type ClauseEvidence = z.infer<typeof clauseEvidenceSchema>

/** How a term of the clause fared. */
export type TermEvidence = z.infer<typeof termEvidenceSchema>

/** In how many dossiers a record is there. */
export type RecordEvidence = z.infer<typeof recordEvidenceSchema>

/** The dossiers of a period under a policy, and how its terms fared as the report counts them. */
interface EvidenceInput {
  readonly policy: Policy
  readonly cases: readonly StatisticsCase[]
  readonly figures: readonly TermFigures[]
  readonly shared: boolean
}

function termEvidence({ cases, figures, shared }: EvidenceInput, way: Way): TermEvidence[] {
  const found = way.by === 'term' ? figures.find(({ id }) => id === way.id) : undefined
  if (found === undefined) return []
  const { id, label, met, missed } = found
  const late = cases.flatMap(({ number, terms }) =>
    terms.filter((term) => term.id === id && term.outcome === 'missed').map(({ minutes = 0 }) => ({ number, minutes }))
  )
  return [{ id, label, met, missed, late: shared ? [] : late }]
}

function fieldEvidence(complaints: readonly StatisticsCase[], way: Extract<Way, { by: 'field' }>): RecordEvidence[] {
  const { id, label, required } = way
  if (findField(id)?.kind === 'derived') return []
  const among = required === 'closing' ? 'closed' : 'all'
  const looked = complaints.filter(({ state }) => among === 'all' || state.status === 'closed')
  const have = looked.filter(({ state }) => !isBlank(state.values[id])).length
  return [{ of: 'field', id, among, have, total: looked.length, ...(label === undefined ? {} : { label }) }]
}

function signatureEvidence(complaints: readonly StatisticsCase[], ways: readonly Way[]): RecordEvidence[] {
  if (!ways.some(({ by }) => by === 'signature')) return []
  const asked = complaints.filter(
    ({ state, policy }) => state.status === 'closed' && neededSignatures(state, policy).length > 0
  )
  const signed = asked.filter(({ state, policy }) =>
    neededSignatures(state, policy).every(({ slot }) => state.signatures.some((signature) => signature.slot === slot))
  )
  return [{ of: 'signatures', among: 'closed', have: signed.length, total: asked.length }]
}

/** Every clause of the policy in force, how it is carried out, and what the period's dossiers show of it. */
export function clauseEvidence(input: EvidenceInput): ClauseEvidence[] {
  const { policy, cases, shared } = input
  const complaints = cases.filter(({ state, policy: own }) => isComplaint(state.values, own))
  return clausesOf(policy).map(({ id, title, summary, reconstructed = false }) => {
    const ways = carriedOut(policy, id)
    const records = shared
      ? []
      : [
          ...ways.flatMap((way) => (way.by === 'field' ? fieldEvidence(complaints, way) : [])),
          ...signatureEvidence(complaints, ways)
        ]
    return { id, title, summary, reconstructed, ways, terms: ways.flatMap((way) => termEvidence(input, way)), records }
  })
}
