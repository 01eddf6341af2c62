import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** Asks for something secret on the terminal without showing what is typed; null where nobody can type. */
export async function askOnTerminal(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null
  const silent = new Writable({
    write: (_chunk, _encoding, done) => {
      done()
    }
  })
  process.stderr.write(question)
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true })
  // Without this, Ctrl-C would leave the question waiting for ever.
  terminal.on('SIGINT', () => process.exit(130))
  const typed = await terminal.question('')
  terminal.close()
  process.stderr.write('\n')
  return typed
}
