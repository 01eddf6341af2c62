import { resourcesFolder } from '../main/app/resources.ts'
import { createDocumentMaker } from '../main/documents/document-maker.ts'
import { readPresets } from '../main/policies.ts'
import { runProgram } from './program.ts'
import { askOnTerminal } from './verify/ask-secret.ts'
import { instantOf } from '../../shared/domain/time.ts'

const resources = resourcesFolder({ from: import.meta.url })
const { policies, refused } = readPresets(resources)
const isSource = import.meta.url.endsWith('.ts')
const worker = isSource ? '../main/documents/worker.ts' : './documents-worker.js'

for (const { file } of refused)
  process.stderr.write(`De klachtenregeling ${file} is niet te gebruiken en is overgeslagen.\n`)

await runProgram(process.argv.slice(2), {
  presets: policies,
  policyOf: (id) => policies.find((policy) => policy.id === id),
  maker: createDocumentMaker({ workerPath: new URL(worker, import.meta.url), resourcesFolder: resources }),
  environment: process.env,
  ask: askOnTerminal,
  now: () => instantOf(Date.now()),
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr
})
