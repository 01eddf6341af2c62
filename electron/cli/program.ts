import { Command, CommanderError } from 'commander'
import { addDemoCommand, type DemoDependencies } from './demo/demo.ts'
import { inDutch, mistakeInWords } from './dutch.ts'
import { addTermsCommand, type TermsDependencies } from './terms.ts'
import { addVerifyCommand, type VerifyDependencies } from './verify/verify.ts'

/** What the commands work with. */
export type ProgramDependencies = DemoDependencies & TermsDependencies & VerifyDependencies

const wrongUse = 2

/** The command line with all its commands. */
function createProgram(dependencies: ProgramDependencies): Command {
  const program = new Command('klachtenboek')
    .description('Klachtenboek zonder scherm: een voorbeeldkantoor spelen, termijnen uitrekenen, gegevens controleren')
    .usage('<opdracht> [opties]')
    .helpCommand('help [opdracht]', 'toont uitleg over een opdracht')
  addDemoCommand(program, dependencies)
  addTermsCommand(program, dependencies)
  addVerifyCommand(program, dependencies)
  inDutch(program, dependencies.output)
  return program
}

/** Runs what was typed after the program's name; the exit code is left on the process. */
export async function runProgram(typed: readonly string[], dependencies: ProgramDependencies): Promise<void> {
  try {
    await createProgram(dependencies).parseAsync(typed, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const mistake = mistakeInWords(error)
    if (mistake !== null) dependencies.errors.write(`${mistake}\n`)
    process.exitCode = error.exitCode === 0 ? 0 : wrongUse
  }
}
