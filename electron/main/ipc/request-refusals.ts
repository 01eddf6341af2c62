import type { z } from 'zod'
import type { Refusal } from '../../../shared/result.ts'

type Issue = z.core.$ZodIssue
type TooBig = z.core.$ZodIssueTooBig

/** What is too big at an issue and nothing else; null when something else is wrong too. Of a choice, one way that is too big tells it. */
function tooBigAt(issue: Issue, path: readonly PropertyKey[]): TooBig[] | null {
  const whole = [...path, ...issue.path]
  if (issue.code === 'too_big') return [{ ...issue, path: whole }]
  if (issue.code !== 'invalid_union') return null
  return issue.errors.reduce<TooBig[] | null>((found, way) => found ?? allTooBig(way, whole), null)
}

function allTooBig(issues: readonly Issue[], path: readonly PropertyKey[]): TooBig[] | null {
  const found = issues.map((issue) => tooBigAt(issue, path))
  return found.every((one) => one !== null) ? found.flat() : null
}

function refusalOf({ origin, maximum, path }: TooBig): Refusal {
  const params = { limit: Number(maximum) }
  const field = path.findLast((part) => typeof part === 'string')
  if (origin === 'object' || field === undefined) return { code: 'form.tooMuch', params }
  return { code: origin === 'array' ? 'field.tooMany' : 'field.tooLong', field, params }
}

/** Why a request does not fit: what is too long or too much in it, or else `contract.badRequest`. */
export function requestRefusals({ issues }: z.ZodError): Refusal[] {
  return allTooBig(issues, [])?.map(refusalOf) ?? [{ code: 'contract.badRequest' }]
}
