import type { z } from 'zod'
import type { Refusal } from '../../../result.ts'

type Issue = z.core.$ZodIssue
type Params = NonNullable<Refusal['params']>

/** What belongs where something of another kind stands. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'wholeNumber',
  int: 'wholeNumber',
  boolean: 'yesNo',
  array: 'list',
  object: 'group'
}

/** What stands at a path in a file; undefined where nothing does. */
function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json
  )
}

function tooSmall(origin: string, minimum: number, inclusive: boolean): Params {
  if (origin === 'string') return { reason: 'empty' }
  return origin === 'array' ? { reason: 'emptyList' } : { reason: 'tooSmall', least: inclusive ? minimum : minimum + 1 }
}

function reasonOf(issue: Issue): Params {
  switch (issue.code) {
    case 'invalid_type':
      return { reason: kinds[issue.expected] ?? 'wrongKind' }
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum), issue.inclusive ?? true)
    case 'too_big':
      return { reason: 'tooBig', most: Number(issue.maximum) }
    case 'invalid_value':
      return issue.values.length === 1 && typeof issue.values[0] !== 'string'
        ? { reason: 'onlyThis', allowed: String(issue.values[0]) }
        : { reason: 'notOneOf', allowed: issue.values.map(String).join(', ') }
    case 'unrecognized_keys':
      return { reason: 'unknownKey', keys: issue.keys.join(', ') }
    case 'invalid_union':
      return { reason: 'notKnown' }
    case 'invalid_format':
      return { reason: 'wrongForm' }
    // The one check of our own in a policy is that a day exists.
    case 'custom':
      return { reason: 'day' }
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return { reason: 'wrongKind' }
  }
}

/**
 * One fault that the schema found in a policy, as its path in the file and a reason code: `missing`, `wholeNumber`,
 * `notOneOf` (with `allowed`), `unknownKey` (with `keys`). The path of the whole file is empty.
 */
export function schemaFault(json: unknown, issue: Issue): Refusal {
  const isMissing =
    issue.code !== 'unrecognized_keys' && issue.path.length > 0 && valueAt(json, issue.path) === undefined
  const reason = isMissing ? { reason: 'missing' } : reasonOf(issue)
  return { code: 'policy.invalid', params: { path: issue.path.map(String).join('.'), ...reason } }
}
