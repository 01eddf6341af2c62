import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'

const sources = globSync(['shared/**/*.ts', 'electron/main/**/*.ts', 'electron/preload/*.ts', 'renderer/**/*.{ts,tsx}'])
const textOf = (path: string): string => readFileSync(path, 'utf8')
const holding = (pattern: RegExp): string[] => sources.filter((path) => pattern.test(textOf(path)))

describe('the house rules', () => {
  it('finds the sources it speaks of', () => {
    expect(sources.length).toBeGreaterThan(200)
  })

  it('no code asks for a regulation, or for one of its clauses, by name', () => {
    const ids = globSync('resources/policies/[A-Z]*.json').map((file) => basename(file, '.json'))
    const named = new RegExp(`(['"\`])(${ids.join('|')})(-[\\w.]+)?\\1`)
    const codeOf = (path: string): string => textOf(path).replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, '')
    expect(named.test("policy.id === 'EW'") && named.test('clause: "GC-2.2d"')).toBe(true)
    expect(sources.filter((path) => named.test(codeOf(path)))).toEqual([])
  })

  it('only the rooms that may know Electron import it', () => {
    const rooms = /^electron\/(main\/(app|security|ipc|settings|scheduler)\/|main\/index\.ts|preload\/)/
    expect(holding(/from 'electron'/).filter((path) => !rooms.test(path))).toEqual([])
  })

  it('only the vault has crypto primitives', () => {
    const allowed = /^electron\/main\/(vault\/|app\/protocol\.ts|open-office\.ts|dev\/)/
    expect(holding(/from 'node:crypto'/).filter((path) => !allowed.test(path))).toEqual([])
  })

  it('only renderer/api touches the preload', () => {
    expect(holding(/window\.klachtenboek/).filter((path) => !path.startsWith('renderer/api/'))).toEqual([])
  })

  it('no code reaches for the network', () => {
    expect(holding(/\bfetch\(|XMLHttpRequest|WebSocket\(|from 'node:(http|https|net|tls|dgram)'/)).toEqual([])
  })
})
