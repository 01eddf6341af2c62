import { limits } from '../../text/limits.ts'
import { mostParts, sizeOf } from '../../text/size.ts'
import { fits } from '../../text/length.ts'
import type { Refusal } from '../../../result.ts'

function findIn(value: unknown, path: string): Refusal[] {
  if (typeof value === 'string') {
    const limit = limits.policyText
    return fits(value, limit) ? [] : [{ code: 'policy.textTooLong', params: { path, limit } }]
  }
  if (typeof value !== 'object' || value === null) return []
  const limit = limits.policyItems
  const entries = Object.entries(value)
  if (entries.length > limit) return [{ code: 'policy.listTooLong', params: { path, limit } }]
  return entries.flatMap(([key, inner]) => findIn(inner, path === '' ? key : `${path}.${key}`))
}

/** What is larger than a regulation that somebody hands in may be (`policy.tooLarge`), each text and list with its place. */
export function findTooLarge(json: unknown): Refusal[] {
  const { characters, parts, depth } = sizeOf(json)
  const isTooLarge = characters > limits.policy || parts > mostParts || depth > limits.policyDepth
  return isTooLarge ? [{ code: 'policy.tooLarge', params: { limit: limits.policy } }] : findIn(json, '')
}
