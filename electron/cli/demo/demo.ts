import { join } from 'node:path'
import type { Writable } from 'node:stream'
import type { Command } from 'commander'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { describeRefusals } from '../../../shared/i18n/describe-refusal.ts'
import { createTranslator } from '../../../shared/i18n/translator.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { OfficeOptions } from '../../main/open-office.ts'
import { vocabularies } from '../sample/vocabulary.ts'
import { type DataFolder, keptFolder, temporaryFolder } from './data-folder.ts'
import { demoMessages } from './messages.ts'
import { readPeriod, type StoryPeriod } from './period.ts'
import { StoryRefused } from './play.ts'
import { playOffice } from './play-office.ts'
import { sayAccess, sayResult } from './say-result.ts'

/** What a person types after `demo`. */
export interface DemoOptions {
  readonly policy?: string
  readonly out?: string
  readonly data?: string
  readonly year?: string
  readonly until?: string
  /** False to leave the documents out. */
  readonly documents?: boolean
}

/** What the command works with. */
export interface DemoDependencies extends Pick<OfficeOptions, 'maker'> {
  readonly presets: readonly Policy[]
  readonly output: Writable
  readonly errors: Writable
}

function choosePolicies(presets: readonly Policy[], wanted: string): Result<Policy[], string> {
  const playable = presets.filter(({ id }) => vocabularies[id] !== undefined)
  const chosen = wanted === 'all' ? playable : playable.filter(({ id }) => id === wanted)
  if (chosen.length > 0) return ok(chosen)
  return fail(demoMessages.unknownPolicy(wanted, [...playable.map(({ id }) => id), 'all']))
}

async function playOne(
  policy: Policy,
  data: DataFolder,
  { out, period, dependencies }: { out: string | null; period: StoryPeriod; dependencies: DemoDependencies }
): Promise<Result<null, string>> {
  const t = createTranslator('nl')
  try {
    const played = await playOffice(policy, {
      ...dependencies,
      folder: data.path,
      out,
      period
    })
    const { recoveryKey, ...result } = played
    dependencies.output.write(`${sayResult(t, { ...result, out })}\n`)
    if (data.isKept) dependencies.output.write(`${sayAccess(policy, data.path, recoveryKey)}\n`)
    return ok(null)
  } catch (error) {
    if (error instanceof StoryRefused)
      return fail(`${describeRefusals(t, error.refusals, { policy })} (${error.message})`)
    throw error
  } finally {
    await data.leave()
  }
}

/** Plays the sample office of one regulation, or of each; gives the exit code. */
export async function runDemo(options: DemoOptions, dependencies: DemoDependencies): Promise<number> {
  const { policy: wanted = 'EW', out = 'demo-output', data, documents = true } = options
  const period = readPeriod(options)
  const policies = choosePolicies(dependencies.presets, wanted)
  const refusal = (sentence: string): number => {
    dependencies.errors.write(`${sentence}\n`)
    return 1
  }
  if (!policies.ok) return refusal(policies.error)
  if (!period.ok) return refusal(period.error)
  for (const policy of policies.value) {
    const inOwnFolder = (folder: string): string => (wanted === 'all' ? join(folder, policy.id) : folder)
    const folder = data === undefined ? ok(await temporaryFolder()) : await keptFolder(inOwnFolder(data))
    if (!folder.ok) return refusal(folder.error)
    const place = documents ? inOwnFolder(out) : null
    const played = await playOne(policy, folder.value, { out: place, period: period.value, dependencies })
    if (!played.ok) return refusal(played.error)
  }
  return 0
}

/** Adds `demo` to the command line; the exit code is left on the process. */
export function addDemoCommand(program: Command, dependencies: DemoDependencies): void {
  program
    .command('demo')
    .description(
      'speelt een jaar van een verzonnen kantoor en maakt daarvan alle formulieren, van elke brief een voorbeeld en het jaarverslag'
    )
    .option('--policy <id>', 'de klachtenregeling van het kantoor, of “all” voor alle (anders: EW)')
    .option('--out <map>', 'waar de documenten en samenvatting.json komen (anders: demo-output)')
    .option('--data <map>', 'bewaar de gegevens in deze lege map, zodat u het kantoor in Klachtenboek kunt openen')
    .option('--no-documents', 'maak geen documenten en geen samenvatting')
    .option('--year <jaar>', 'het jaar waarin het voorbeeld speelt (anders: 2025)')
    .option('--until <moment>', 'speel tot dit moment; zonder --year: de twaalf maanden die eraan voorafgaan')
    .addHelpText(
      'after',
      '\nIn samenvatting.json telt een ingetrokken klacht als gesloten: closed + open is altijd signals.'
    )
    .action(async (options: DemoOptions) => {
      process.exitCode = await runDemo(options, dependencies)
    })
}
