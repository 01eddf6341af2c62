import { mkdtempSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { buildIfStale, isStale } from '../../../electron/dev/build/freshness.ts'
import { projectRoot } from '../../../electron/dev/project.ts'

let folder = ''
const within = (path: string): string => relative(projectRoot, join(folder, path))
const long = new Date('2020-01-01T00:00:00Z')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klachtenboek-bouw-'))
  mkdirSync(join(folder, 'src', 'deep'), { recursive: true })
  writeFileSync(join(folder, 'src', 'deep', 'a.ts'), '')
  for (const path of ['src/deep/a.ts', 'src/deep', 'src']) utimesSync(join(folder, path), long, long)
})
afterEach(() => rmSync(folder, { recursive: true }))

function target(build = vi.fn(() => Promise.resolve())) {
  return { stamp: within('out/.built'), sources: [within('src'), within('not-there')], build }
}

it('builds once, and again only when a source deep inside changed', async () => {
  const one = target()
  expect(isStale(one)).toBe(true)
  await buildIfStale(one)
  await buildIfStale(one)
  expect(one.build).toHaveBeenCalledOnce()
  const later = new Date(Date.now() + 60_000)
  utimesSync(join(folder, 'src', 'deep', 'a.ts'), later, later)
  await buildIfStale(one)
  expect(one.build).toHaveBeenCalledTimes(2)
})

it('a build that fails is not taken for a finished one', async () => {
  const one = target(vi.fn(() => Promise.reject(new Error('fout in de bron'))))
  await expect(buildIfStale(one)).rejects.toThrow('fout in de bron')
  expect(isStale(one)).toBe(true)
})
