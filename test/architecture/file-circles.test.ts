import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

type Imports = ReadonlyMap<string, readonly string[]>

/** Whom a file imports of our own, types too. */
const importsOf = (file: string): string[] =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(file), name))

/** Files that reach themselves by their imports: each circle once, as the files on the way round. */
function circlesIn(imports: Imports): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]): void => {
    const before = way.indexOf(file)
    if (before >= 0) circles.push([...way.slice(before), file])
    if (before >= 0 || done.has(file)) return
    for (const next of imports.get(file) ?? []) walk(next, [...way, file])
    done.add(file)
  }
  for (const file of imports.keys()) walk(file, [])
  return circles
}

describe('circles of files', () => {
  it('sees a circle, also a long one', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b', 'd']],
      ['d', []]
    ])
    expect(circlesIn(imports)).toEqual([['b', 'c', 'b']])
  })

  it('no file imports itself by way of others, not even a type', () => {
    const files = globSync(['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'])
    const imports = new Map(files.map((file) => [file, importsOf(file)]))
    expect([...imports.values()].flat().filter((file) => !existsSync(file))).toEqual([])
    expect(circlesIn(imports).map((circle) => circle.join(' → '))).toEqual([])
  })
})
