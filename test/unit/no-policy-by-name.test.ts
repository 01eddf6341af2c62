import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, it } from 'vitest'

const ids = globSync('resources/policies/*.json').map((file) => basename(file, '.json'))
const sources = globSync([
  'shared/**/*.ts',
  'electron/main/**/*.ts',
  'electron/preload/**/*.ts',
  'renderer/**/*.{ts,tsx}'
])
const named = new RegExp(`(['"\`])(?:${ids.join('|')})(?:-[\\w.]+)?\\1`)

/** The code without its comments, which may well name the clause a rule comes from. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, '')
}

it('no code of the product asks for a regulation, or one of its clauses, by name', () => {
  expect(ids.length).toBeGreaterThanOrEqual(6)
  expect(sources.length).toBeGreaterThan(300)
  expect(sources.filter((file) => named.test(codeOf(file)))).toEqual([])
  expect(named.test("if (policy.id === 'EW') …") && named.test('clause: "GC-2.2d"')).toBe(true)
})
