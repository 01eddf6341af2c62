import type { Readable, Writable } from 'node:stream'
import type { Command } from 'commander'
import type { Instant } from '../../shared/domain/time.ts'
import type { PolicyLookup } from './terms-case.ts'
import { runTermsJson } from './terms-json.ts'
import { termsTable, type TermsOptions } from './terms-table.ts'

/** What the command works with: the policies, the clock and the terminal. */
export interface TermsDependencies {
  readonly policyOf: PolicyLookup
  readonly now: () => Instant
  readonly input: Readable
  readonly output: Writable
  readonly errors: Writable
}

/** Runs the `terms` command and gives its exit code. */
export async function runTerms(
  { json, ...options }: TermsOptions & { readonly json?: boolean },
  { policyOf, now, input, output, errors }: TermsDependencies
): Promise<number> {
  if (json) return runTermsJson(input, output, policyOf)
  const table = termsTable(options, policyOf, now())
  if (table.ok) output.write(table.value)
  else errors.write(`${table.error}\n`)
  return table.ok ? 0 : 1
}

/** Adds `terms` to the command line; the exit code is left on the process. */
export function addTermsCommand(program: Command, dependencies: TermsDependencies): void {
  program
    .command('terms')
    .description('rekent de termijnen van een klacht uit')
    .option('--json', 'lees JSON-regels en schrijf JSON-regels')
    .option('--policy <id>', 'de klachtenregeling, bijvoorbeeld EW')
    .option('--received <moment>', 'wanneer de klacht is ontvangen, bijvoorbeeld "2026-03-24T10:15"')
    .option('--registered <moment>', 'wanneer de klacht is geregistreerd')
    .option('--now <moment>', 'het moment waarop de stand wordt bekeken')
    .action(async (options: TermsOptions & { json?: boolean }) => {
      process.exitCode = await runTerms(options, dependencies)
    })
}
