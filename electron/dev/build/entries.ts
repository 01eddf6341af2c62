const worker = { 'documents-worker': 'electron/main/documents/worker.ts' }

/** What is bundled into out/main: the app itself, and the documents' and the clerk's workers beside it. */
export const mainEntries = {
  index: 'electron/main/index.ts',
  ...worker,
  'clerk-worker': 'electron/main/clerk/worker.ts'
}

/** What is bundled into out/cli: the command line, with its own copy of the documents worker beside it. */
export const commandLineEntries = { index: 'electron/cli/index.ts', ...worker }
