import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { resourcesFolder } from '../../../electron/main/app/resources.ts'

const made: string[] = []

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klachtenboek-project-'))
  made.push(folder)
  mkdirSync(join(folder, 'out', 'main', 'chunks'), { recursive: true })
  return folder
}

const from = (folder: string): string => pathToFileURL(join(folder, 'out', 'main', 'chunks', 'x.js')).href

it('from source: the resources beside the nearest package.json above, also from within a chunk', () => {
  const folder = project()
  writeFileSync(join(folder, 'package.json'), '{}')
  mkdirSync(join(folder, 'resources'))
  mkdirSync(join(folder, 'out', 'resources'))
  expect(resourcesFolder({ from: from(folder) })).toBe(join(folder, 'resources'))
})

it('packaged: beside the program, wherever the file lies', () => {
  expect(resourcesFolder({ from: from(project()), packagedIn: join('C:', 'app') })).toBe(join('C:', 'app', 'resources'))
})

it('without resources anywhere above it says so', () => {
  expect(() => resourcesFolder({ from: from(project()) })).toThrow('No resources folder above')
})
