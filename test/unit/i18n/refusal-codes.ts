import { readFileSync, globSync } from 'node:fs'

const places = [
  /\bcode: '([a-z]+(?:\.[A-Za-z]+)+)'/g,
  /\brefuse\(\s*'([a-z]+(?:\.[A-Za-z]+)+)'/g,
  // Codes that pass through a table, a parameter or an expression before they reach a refusal.
  /'((?:account|act|arguments|document|field|letter|office|policy|register|report|session|setup|vault)\.[a-z][A-Za-z]+)'/g
]

/** What looks like a code in those places and is none: names of channels and files. */
const others =
  /^(session\.(logIn|lock|recover|changePassword|stillHere)|setup\.(policies|complete)|office\.(get|change)|policy\.(versions|save|export|import)|vault\.json)$/

/** Every refusal code that the sources can give, with the file where it was found. */
export function refusalCodesInSources(): Map<string, string> {
  const found = new Map<string, string>()
  const files = globSync(['shared/domain/**/*.ts', 'shared/contract/**/*.ts', 'electron/main/**/*.ts'])
  for (const file of files) {
    const source = readFileSync(file, 'utf8')
    for (const place of places) {
      for (const [, code] of source.matchAll(place)) {
        if (code !== undefined && !others.test(code)) found.set(code, file)
      }
    }
  }
  return found
}
