import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPresets } from '../../electron/main/policies.ts'
import { policyJson } from '../fixtures/policies.ts'
import { temporaryFolder } from './register/support.ts'

function resourcesWith(files: Readonly<Record<string, string>>): string {
  const resources = temporaryFolder()
  mkdirSync(join(resources, 'policies'))
  cpSync('resources/policies/EW.json', join(resources, 'policies', 'EW.json'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(resources, 'policies', name), text)
  return resources
}

test('a regulation that does not hold is refused with its file, path and reason; the others stay usable', () => {
  const { title: _title, ...untitled } = policyJson('EW')
  const [first] = policyJson('EW')['terms'] as Record<string, unknown>[]
  const lost = { ...policyJson('EW'), terms: [{ ...first, clause: 'EW-99.9' }] }
  const presets = readPresets(
    resourcesWith({
      'stuk.json': '{ "id": "X", ',
      'zonder-titel.json': JSON.stringify(untitled),
      'verkeerd-artikel.json': JSON.stringify(lost),
      'leesmij.txt': 'geen regeling'
    })
  )
  expect(presets.policies.map(({ id }) => id)).toEqual(['EW'])
  expect(presets.refused.map(({ file }) => file)).toEqual(['stuk.json', 'verkeerd-artikel.json', 'zonder-titel.json'])
  const [broken, wrongClause, untitledReasons] = presets.refused.map(({ reasons }) => reasons)
  expect(broken).toEqual([{ code: 'policy.notJson' }])
  expect(wrongClause).toContainEqual(expect.objectContaining({ code: 'policy.unknownClause' }))
  expect(untitledReasons).toEqual([
    { code: 'policy.invalid', params: { path: 'title', reason: expect.any(String) as string } }
  ])
})
