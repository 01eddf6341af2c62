const main = { index: 'electron/main/index.ts' }
const cli = { index: 'electron/cli/index.ts' }
const worker = { 'documents-worker': 'electron/main/documents/worker.ts' }

type Exists = (path: string) => boolean

function present(entries: Record<string, string>, exists: Exists): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).filter(([, path]) => exists(path)))
}

/** What is bundled into out/main: the app itself and the documents worker beside it. */
export function mainEntries(exists: Exists): Record<string, string> {
  return present({ ...main, ...worker }, exists)
}

/** What is bundled into out/cli: the command line, with its own copy of the documents worker beside it. */
export function cliEntries(exists: Exists): Record<string, string> {
  return 'index' in present(cli, exists) ? present({ ...cli, ...worker }, exists) : {}
}
