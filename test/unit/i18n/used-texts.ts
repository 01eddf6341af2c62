import { globSync, readFileSync } from 'node:fs'

const hole = /\$\{(?:[^{}]|\{[^{}]*\})*\}/g

/** A key with holes, as it stands in a template, as a pattern of the keys that it can become. */
function patternOf(area: string, template: string): RegExp {
  const parts = template.split(hole).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${area}:${parts.join('.+')}$`)
}

function keysNamedIn(source: string): string[] {
  return [...source.matchAll(/['"`]([a-z]\w*:[^'"`$\s]+)['"`]/gi)].map(([, key]) => key ?? '')
}

function patternsIn(source: string): RegExp[] {
  const templates = [...source.matchAll(/`([a-z]\w*):([^`]*\$\{[^`]*)`/gi)]
  const lookedUp = [...source.matchAll(/(?:lookUp|hasText)\((?:t, )?'(\w+)', (?:'([^']*)'|`([^`]*)`|([^,)]+))/g)]
  return [
    ...templates.map(([, area = '', template = '']) => patternOf(area, template)),
    ...lookedUp.map(([, area = '', key, template]) => patternOf(area, key ?? template ?? '${anything}'))
  ]
}

/** Tells of a key whether anything in the sources can ask for its text. */
export function findUse(): (key: string) => boolean {
  const sources = globSync(['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'])
    .filter((file) => !/^shared\/i18n\/(nl|en)\//.test(file))
    .map((file) => readFileSync(file, 'utf8'))
  const named = new Set(sources.flatMap(keysNamedIn))
  const patterns = sources.flatMap(patternsIn)
  return (key) => named.has(key) || patterns.some((pattern) => pattern.test(key))
}
