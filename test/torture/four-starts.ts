import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface, type Interface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('lock-process.ts', import.meta.url))

/** A process that takes the folder when it is told to. */
interface Starter {
  readonly child: ChildProcess
  readonly lines: Interface
}

async function begin(folder: string): Promise<Starter> {
  const child = spawn(process.execPath, [script, folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })
  await once(lines, 'line')
  return { child, lines }
}

async function take({ child, lines }: Starter): Promise<string> {
  const answer = once(lines, 'line') as Promise<[string]>
  child.stdin?.write('take\n')
  return (await answer)[0]
}

async function kill({ child }: Starter): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** What the processes of a round answered. */
export type Round = readonly string[]

/**
 * So many rounds: processes start side by side on a folder whose last holder was just killed, and all take it at the same
 * moment. Gives what they answered, round by round.
 */
export async function fourStarts(folder: string, rounds: number, processes = 4): Promise<Round[]> {
  const answers: Round[] = []
  for (let round = 0; round < rounds; round += 1) {
    const starters = await Promise.all(Array.from({ length: processes }, () => begin(folder)))
    answers.push(await Promise.all(starters.map(take)))
    await Promise.all(starters.map(kill))
  }
  return answers
}

/** The rounds in which not exactly one process had the folder. */
export function roundsWithoutOneHolder(rounds: readonly Round[]): Round[] {
  return rounds.filter((answers) => answers.filter((answer) => answer === 'holds').length !== 1)
}
