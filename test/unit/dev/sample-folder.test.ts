import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { temporarySample } from '../../../electron/dev/sample-folder.ts'

function filled() {
  const said: string[] = []
  const sample = temporarySample((line) => said.push(line))
  mkdirSync(sample.path)
  writeFileSync(join(sample.path, 'vault.json'), '{}')
  return { sample, said }
}

it('the sample office says in one line where it is, and is gone after a clean exit', () => {
  const { sample, said } = filled()
  expect(said).toHaveLength(1)
  expect(said[0]).toContain(sample.path)
  sample.leave(false)
  expect(existsSync(dirname(sample.path))).toBe(false)
})

it('after a crash it stays, and that is said', () => {
  const { sample, said } = filled()
  sample.leave(true)
  expect(existsSync(join(sample.path, 'vault.json'))).toBe(true)
  expect(said.at(-1)).toContain(`staan nog in ${sample.path}`)
  rmSync(dirname(sample.path), { recursive: true })
})
