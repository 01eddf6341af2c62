import type { Writable } from 'node:stream'
import type { Command, CommanderError } from 'commander'

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Gegevens:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:'
}

const mistakes: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'Deze optie is onbekend',
  'commander.unknownCommand': 'Deze opdracht is onbekend',
  'commander.missingArgument': 'Er ontbreekt een gegeven',
  'commander.optionMissingArgument': 'Bij deze optie hoort nog iets',
  'commander.excessArguments': 'Er staat te veel achter de opdracht'
}

/** Makes a command and those under it speak Dutch, on this output; a mistake in what was typed becomes a `CommanderError`. */
export function inDutch(command: Command, output: Writable): void {
  command
    .exitOverride()
    .helpOption('-h, --help', 'toon deze uitleg')
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({
      writeOut: (text) => output.write(text),
      writeErr: (text) => output.write(text),
      outputError: () => undefined
    })
  for (const inner of command.commands) inDutch(inner, output)
}

/** What was typed wrong, as one Dutch line; null when it was no mistake, as when help was asked. */
export function mistakeInWords(error: CommanderError): string | null {
  if (error.exitCode === 0) return null
  if (error.code === 'commander.help') return null
  const quoted = /'[^']*'/.exec(error.message)?.[0]
  const said = mistakes[error.code] ?? 'Deze opdracht klopt niet'
  return `${said}${quoted === undefined ? '' : `: ${quoted}`}. Typ --help achter de opdracht voor uitleg.`
}
