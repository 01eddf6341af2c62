import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { samplePassword } from '../../electron/cli/sample/office.ts'
import { runVerify, type VerifyCommandOptions } from '../../electron/cli/verify/verify.ts'
import { demo, hear, type Said } from '../fixtures/cli/sample-office.ts'
import { parseVaultFile, printVaultFile } from '../../electron/main/vault/vault-file.ts'
import { allFiles, temporaryFolder, valueOf } from './register/support.ts'
import type { Instant } from '../../shared/domain/time.ts'

const root = mkdtempSync(join(tmpdir(), 'klachtenboek-verify-'))
const [sound, earlier] = [join(root, 'sound'), join(root, 'earlier')]
let recoveryKey = ''

beforeAll(async () => {
  const played = await demo({ data: sound, year: '2025', documents: false })
  recoveryKey = /herstelsleutel is: ([\w-]+)/.exec(played.output)?.[1] ?? ''
  await demo({ data: earlier, year: '2025', until: '2025-03-04T12:00', documents: false })
}, 120_000)

afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

interface Asking {
  readonly environment?: Readonly<Record<string, string>>
  readonly options?: VerifyCommandOptions
  readonly typed?: string | null
}

const withPassword = { KLACHTENBOEK_WACHTWOORD: samplePassword }

function verify(
  folder: string,
  { environment = withPassword, options = {}, typed = null }: Asking = {}
): Promise<Said> {
  const now = (): Instant => '2026-01-05T09:00:00.000Z'
  return hear((streams) =>
    runVerify(folder, options, { environment, ask: () => Promise.resolve(typed), now, ...streams })
  )
}

function copyOfSound(): (path: string) => string {
  const folder = join(temporaryFolder(), 'kantoor')
  cpSync(sound, folder, { recursive: true, preserveTimestamps: true })
  return (path) => join(folder, path)
}

function flipByte(path: string): void {
  const bytes = readFileSync(path)
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

const dossier = (place: string): string => `dossiers/2025/${place}/dossier`

describe('verify', () => {
  test('says that all is well, with how much was looked at, and changes nothing', async () => {
    const before = allFiles(sound)
    const { exitCode, output, errors } = await verify(sound)
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' })
    expect(output).toMatch(/^Alles klopt: 28 dossiers, \d{3} gebeurtenissen\.\n$/)
    expect(allFiles(sound)).toEqual(before)
  })

  const harms: [string, (at: (path: string) => string) => void, string, string][] = [
    ['a flipped byte in a dossier', (at) => flipByte(at(dossier('0003'))), '2025-0003', 'verzegeling is verbroken'],
    [
      'a dossier cut short by an older copy',
      (at) => cpSync(join(earlier, dossier('0001')), at(dossier('0001'))),
      '2025-0001',
      'is ouder dan het hoort te zijn'
    ],
    [
      'a dossier whose folder was removed',
      (at) => rmSync(at('dossiers/2025/0012'), { recursive: true }),
      '2025-0012',
      'staat niet meer in de gegevensmap'
    ],
    [
      'a dossier put in the place of another',
      (at) => cpSync(at(dossier('0005')), at(dossier('0004'))),
      '2025-0004',
      'is beschadigd'
    ],
    [
      'a broken line of the journal',
      (at) => {
        const lines = readFileSync(at('journal'), 'latin1').split('\n')
        lines[6] = `B${(lines[6] ?? '').slice(1)}`
        writeFileSync(at('journal'), lines.join('\n'), 'latin1')
      },
      'logboek',
      'bij nummer 7'
    ],
    [
      'a damaged regulation',
      (at) => {
        flipByte(at('policies/EW-v1'))
        flipByte(at('copies/policies/EW-v1'))
      },
      'policies/EW-v1',
      'is beschadigd'
    ],
    [
      'one damaged copy of the data of the office',
      (at) => flipByte(at('office')),
      'kantoorgegevens',
      'de andere is goed'
    ],
    ['one damaged copy of the vault', (at) => flipByte(at('vault.json')), 'vault.json', 'de andere is goed']
  ]

  test.each(harms)('names %s and nothing else', async (_, harm, subject, words) => {
    const at = copyOfSound()
    harm(at)
    const { exitCode, output } = await verify(at(''))
    const [finding = '', count = ''] = output.split('\n')
    expect(finding.startsWith(`${subject}: `)).toBe(true)
    expect(finding).toContain(words)
    expect(count).toMatch(/^1 probleem gevonden\./)
    expect(exitCode).toBe(1)
  })

  test('names every problem when there are several', async () => {
    const at = copyOfSound()
    flipByte(at(dossier('0003')))
    rmSync(at('dossiers/2025/0012'), { recursive: true })
    const { output } = await verify(at(''))
    expect(output.split('\n').map((line) => line.slice(0, 9))).toEqual(['2025-0003', '2025-0012', '2 problem', ''])
  })

  test('opens with the password of a named account, as typed on the terminal', async () => {
    const options = { account: 'els wagemaker' }
    expect((await verify(sound, { environment: {}, options, typed: samplePassword })).exitCode).toBe(0)
  })

  test('opens with the recovery key', async () => {
    const environment = { KLACHTENBOEK_HERSTELSLEUTEL: recoveryKey }
    expect((await verify(sound, { environment })).exitCode).toBe(0)
    expect((await verify(sound, { environment: {}, options: { recovery: true }, typed: recoveryKey })).exitCode).toBe(0)
  })

  const refusals: [string, () => [string, Asking], string][] = [
    ['a folder that is not there', () => [join(root, 'nergens'), {}], 'bestaat niet'],
    ['a folder without an office', () => [temporaryFolder(), {}], 'geen kantoor'],
    ['a wrong password', () => [sound, { environment: { KLACHTENBOEK_WACHTWOORD: 'fout' } }], 'wachtwoord klopt niet'],
    ['a wrong recovery key', () => [sound, { environment: { KLACHTENBOEK_HERSTELSLEUTEL: 'X' } }], 'herstelsleutel'],
    ['an unknown account', () => [sound, { options: { account: 'Niemand' } }], 'Marleen van Duinen'],
    ['no password at all', () => [sound, { environment: {} }], 'KLACHTENBOEK_WACHTWOORD']
  ]

  test.each(refusals)('refuses %s with one line', async (_, given, words) => {
    const [folder, asking] = given()
    const { exitCode, output, errors } = await verify(folder, asking)
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' })
    expect(errors).toContain(words)
    expect(errors.trimEnd().split('\n')).toHaveLength(1)
  })

  test('a wrong password leaves no trace in the vault', async () => {
    const before = readFileSync(join(sound, 'vault.json'), 'utf8')
    await verify(sound, { environment: { KLACHTENBOEK_WACHTWOORD: 'fout' } })
    expect(readFileSync(join(sound, 'vault.json'), 'utf8')).toBe(before)
  })

  describe('where too many wrong passwords were given', () => {
    /** A copy of the office in which one account has to wait a while. */
    function withWaiting(name: string): string {
      const at = copyOfSound()
      const text = readFileSync(at('vault.json'), 'utf8')
      const file = valueOf(parseVaultFile(text))
      const attempts = { failed: 7, lastFailedAt: '2026-01-05T08:59:00.000Z' } as const
      const accounts = file.accounts.map((one) => (one.name === name ? { ...one, attempts } : one))
      for (const path of ['vault.json', 'copies/vault.json'])
        writeFileSync(at(path), printVaultFile({ ...file, accounts }))
      return at('')
    }
    const wrong = { KLACHTENBOEK_WACHTWOORD: 'fout' }

    test('it says of whom the password was not looked at, and never that it is wrong', async () => {
      const folder = withWaiting('Els Wagemaker')
      const { exitCode, errors } = await verify(folder, { environment: wrong })
      expect(exitCode).toBe(2)
      expect(errors).toBe(
        'Bij geen van de andere accounts klopt dit wachtwoord. Voor Els Wagemaker is het niet bekeken: daar is te vaak een verkeerd wachtwoord ingevuld. Probeer het over 68 seconden opnieuw. Er is niets veranderd, en deze poging telt niet mee.\n'
      )
      const named = await verify(folder, { options: { account: 'Els Wagemaker' } })
      expect(named.errors).toMatch(/^Voor Els Wagemaker is het niet bekeken/)
    })

    test('any other account still opens', async () => {
      expect((await verify(withWaiting('Els Wagemaker'))).exitCode).toBe(0)
    })
  })
})
