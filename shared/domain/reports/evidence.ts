import { z } from 'zod'
import { isComplaint } from '../form/kind.ts'
import { neededSignatures } from '../dossier/closing.ts'
import { findField } from '../form/fields.ts'
import { isBlank } from '../form/values.ts'
import { clausesOf } from '../policy/lookup.ts'
import type { Policy } from '../policy/policy.ts'
import { shownCountSchema } from './count.ts'
import type { TermFigures } from './parts.ts'
import type { StatisticsCase } from '../statistics/case.ts'
import { termRuleSchema } from '../terms/rule.ts'
import type { Instant } from '../time.ts'
import { carriedOut } from '../clauses/carried-out.ts'
import { ruleRecordIds, ruleRecords } from './rule-records.ts'
import { type Way, waySchema } from '../clauses/way.ts'
import { dossierNumberSchema } from '../dossier/number.ts'

/** How a term of the clause fared: how often met and missed, and which dossiers were late by how many minutes. */
const termEvidenceSchema = z.object({
  id: z.string(),
  label: z.string(),
  /** The complainant's own term is used or expires; nobody is late. */
  kind: termRuleSchema.shape.kind,
  met: shownCountSchema,
  missed: shownCountSchema,
  /** None in the shared edition, and none for the complainant's own term. */
  late: z.array(z.object({ number: dossierNumberSchema, minutes: z.number().int() }))
})

const share = { have: z.number().int().nonnegative(), total: z.number().int().nonnegative() }

/** In how many dossiers, of those that are looked at, the record is there. */
const recordEvidenceSchema = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('field'),
    id: z.string(),
    label: z.string().exactOptional(),
    /** Which dossiers are looked at: all, or those that were closed. */
    among: z.enum(['all', 'closed']),
    ...share
  }),
  z.object({ of: z.literal('signatures'), ...share }),
  z.object({ of: z.literal('rule'), id: z.enum(ruleRecordIds), ...share })
])

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
  readonly now: Instant
}

function termEvidence({ cases, figures, shared }: EvidenceInput, way: Way): TermEvidence[] {
  const found = way.by === 'term' ? figures.find(({ id }) => id === way.id) : undefined
  if (found === undefined) return []
  const { id, label, kind, met, missed } = found
  const late = cases.flatMap(({ number, terms }) =>
    terms.filter((term) => term.id === id && term.outcome === 'missed').map(({ minutes = 0 }) => ({ number, minutes }))
  )
  return [{ id, label, kind, met, missed, late: shared || kind === 'complainant' ? [] : late }]
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
  return [{ of: 'signatures', have: signed.length, total: asked.length }]
}

function ruleEvidence({ cases, now }: EvidenceInput, { rule }: Extract<Way, { by: 'rule' }>): RecordEvidence[] {
  return (ruleRecords[rule] ?? []).map(({ id, among, has }) => {
    const looked = cases.filter((dossier) => among(dossier, now))
    return { of: 'rule', id, have: looked.filter((dossier) => has(dossier, now)).length, total: looked.length }
  })
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
          ...ways.flatMap((way) => (way.by === 'rule' ? ruleEvidence(input, way) : [])),
          ...ways.flatMap((way) => (way.by === 'field' ? fieldEvidence(complaints, way) : [])),
          ...signatureEvidence(complaints, ways)
        ]
    return { id, title, summary, reconstructed, ways, terms: ways.flatMap((way) => termEvidence(input, way)), records }
  })
}
