import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadPolicy } from '../../shared/domain/regulation/checks/load-policy.ts'
import type { Policy } from '../../shared/domain/policy/policy.ts'
import { parseJson } from '../../shared/domain/text/json.ts'
import { refuse, type Result } from '../../shared/result.ts'
import type { Presets } from './services/ports/presets.ts'

function readPolicy(path: string): Result<Policy> {
  let json: unknown
  try {
    json = parseJson(readFileSync(path, 'utf8'))
  } catch {
    return refuse('policy.notJson')
  }
  return loadPolicy(json)
}

/** Reads every regulation in `resources/policies`, beside their schema for editors; a file that does not hold is refused, the others stay usable. */
export function readPresets(resources: string): Presets {
  const folder = join(resources, 'policies')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .toSorted()
  const read = files.map((file) => ({ file, result: readPolicy(join(folder, file)) }))
  return {
    policies: read.flatMap(({ result }) => (result.ok ? [result.value] : [])),
    refused: read.flatMap(({ file, result }) => (result.ok ? [] : [{ file, reasons: result.error }]))
  }
}
