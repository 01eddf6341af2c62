import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadPolicy } from '../../shared/domain/policy/load-policy.ts'
import type { Policy } from '../../shared/domain/policy/policy.ts'
import type { Refusal } from '../../shared/result.ts'

/** The example regulations that could be read, and what is wrong with the others. */
export interface Presets {
  readonly policies: readonly Policy[]
  readonly refused: readonly { readonly file: string; readonly reasons: readonly Refusal[] }[]
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** Reads every regulation in `resources/policies`; a file that does not hold is refused, the others stay usable. */
export function readPresets(resources: string): Presets {
  const folder = join(resources, 'policies')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
  const read = files.map((file) => ({ file, result: loadPolicy(parse(join(folder, file))) }))
  return {
    policies: read.flatMap(({ result }) => (result.ok ? [result.value] : [])),
    refused: read.flatMap(({ file, result }) => (result.ok ? [] : [{ file, reasons: result.error }]))
  }
}
