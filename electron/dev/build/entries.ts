const worker = { 'documents-worker': 'electron/main/documents/worker.ts' }

/** What is bundled into out/main: the app itself, and the documents', the clerk's and the passwords' workers beside it. */
export const mainEntries = {
  index: 'electron/main/index.ts',
  ...worker,
  'clerk-worker': 'electron/main/clerk-worker.ts',
  'strength-worker': 'electron/main/vault/strength-worker.ts'
}

/** What is bundled into out/cli: the command line, with its own copy of the documents worker beside it. */
export const commandLineEntries = { index: 'electron/cli/index.ts', ...worker }
