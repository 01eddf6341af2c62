import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPolicyText } from '../../shared/domain/regulation/checks/load-policy.ts'
import type { Presets } from './services/ports/presets.ts'

/** Reads every regulation in `resources/policies`, beside their schema for editors; a file that does not hold is refused, the others stay usable. */
export function readPresets(resources: string): Presets {
  const folder = join(resources, 'policies')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .toSorted()
  const read = files.map((file) => ({ file, result: readPolicyText(readFileSync(join(folder, file), 'utf8')) }))
  return {
    policies: read.flatMap(({ result }) => (result.ok ? [result.value] : [])),
    refused: read.flatMap(({ file, result }) => (result.ok ? [] : [{ file, reasons: result.error }]))
  }
}
