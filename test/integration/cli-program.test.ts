import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, describe, expect, test } from 'vitest'
import { runProgram } from '../../electron/cli/program.ts'
import { hear, type Said } from '../fixtures/cli/sample-office.ts'
import { policyNamed } from '../fixtures/policies.ts'
import { temporaryFolder } from './register/support.ts'

const policies = [policyNamed('EW')]

afterEach(() => {
  process.exitCode = 0
})

function klachtenboek(...typed: string[]): Promise<Said> {
  process.exitCode = 0
  return hear(async (streams) => {
    await runProgram(typed, {
      presets: policies,
      policyOf: (id) => policies.find((policy) => policy.id === id),
      maker: { make: () => Promise.resolve({ name: 'document.pdf', bytes: new Uint8Array(0), unshown: [] }) },
      environment: {},
      ask: () => Promise.resolve(null),
      now: () => '2026-03-29T12:00:00.000Z',
      input: Readable.from([]),
      ...streams
    })
    return Number(process.exitCode)
  })
}

describe('the command line', () => {
  test.each([[[]], [['--help']], [['help']]])('explains itself in Dutch to %j', async (typed: string[]) => {
    const { output, errors } = await klachtenboek(...typed)
    expect(errors).toBe('')
    expect(output).toContain('Gebruik: klachtenboek <opdracht> [opties]')
    for (const command of ['demo', 'terms', 'verify']) expect(output).toContain(command)
    expect(output).not.toMatch(/Usage|Options:|Commands|display/)
  })

  test.each([['demo'], ['terms'], ['verify']])('explains %s in Dutch', async (command) => {
    const { exitCode, output } = await klachtenboek(command, '--help')
    expect(exitCode).toBe(0)
    expect(output).toContain(`Gebruik: klachtenboek ${command}`)
    expect(output).not.toMatch(/Usage|Options:|Arguments|display|default/)
  })

  const mistakes: [string, string[], string][] = [
    ['an unknown option', ['demo', '--kleur'], "Deze optie is onbekend: '--kleur'."],
    ['an unknown command', ['dans'], "Deze opdracht is onbekend: 'dans'."],
    ['a missing argument', ['verify'], "Er ontbreekt een gegeven: 'map'."],
    ['an option without its value', ['demo', '--year'], 'Bij deze optie hoort nog iets'],
    ['an argument too many', ['demo', 'vandaag'], 'Er staat te veel achter de opdracht']
  ]

  test.each(mistakes)('answers %s with one Dutch line', async (_, typed, words) => {
    const { exitCode, output, errors } = await klachtenboek(...typed)
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' })
    expect(errors).toContain(words)
    expect(errors.trimEnd().split('\n')).toHaveLength(1)
  })

  test('EW-6.5: runs from source, with the regulations that the product ships', () => {
    const typed = ['terms', '--policy', 'EW', '--received', '2026-03-28T15:00']
    const program = resolve('electron/cli/index.ts')
    const output = execFileSync(process.execPath, [program, ...typed], { cwd: temporaryFolder(), encoding: 'utf8' })
    expect(output).toMatch(/EW-6\.5 +ma 30 maart 2026 16:00 uur/)
  }, 60_000)
})
