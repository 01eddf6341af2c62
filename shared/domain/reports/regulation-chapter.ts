import { clausesOf } from '../policy/lookup.ts'
import type { Policy } from '../policy/policy.ts'
import type { AnnualReport } from './annual-report.ts'
import { clauseRef, type ReportMaterial } from './material.ts'

/** The clauses that carry the way of working, from taking in to learning. */
function mainClauses(policy: Policy): Set<string> {
  const { handling, employeeInformed, classification, closing, independentBody, confidentiality, reports } = policy
  return new Set([
    handling.clause,
    employeeInformed.clause,
    classification.clause,
    ...policy.stages.map(({ clause }) => clause),
    ...policy.terms.map(({ clause }) => clause),
    closing.decision.clause,
    ...closing.signatures.slots.map(({ clause }) => clause),
    ...(independentBody === undefined ? [] : [independentBody.clause]),
    confidentiality.clause,
    reports.annual.clause,
    reports.recommendations.clause,
    reports.meeting.clause
  ])
}

/** Chapter 2: the regulation in short. */
export function regulationChapter(material: ReportMaterial): AnnualReport['regulation'] {
  const { policy } = material
  const main = mainClauses(policy)
  const body = policy.independentBody
  return {
    title: policy.title,
    policy: policy.id,
    version: policy.version,
    effectiveFrom: policy.effectiveFrom,
    points: clausesOf(policy)
      .filter(({ id }) => main.has(id))
      .map(({ id, title, summary }) => ({ id, title, summary })),
    terms: policy.terms.map(({ id, label, clause, length }) => ({
      id,
      label,
      clause: clauseRef(material, clause),
      length
    })),
    independentBody:
      body === undefined
        ? null
        : { name: body.name, place: body.place, binding: body.binding, clause: clauseRef(material, body.clause) }
  }
}
