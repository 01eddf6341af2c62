import type { Writable } from 'node:stream'
import type { Command } from 'commander'
import { isSamePerson } from '../../../shared/domain/people/person.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { foundOf } from '../../../shared/domain/office/check.ts'
import { describeFinding } from '../../../shared/i18n/describe-finding.ts'
import { describeRefusals } from '../../../shared/i18n/describe-refusal.ts'
import { createTranslator } from '../../../shared/i18n/translator.ts'
import { fail, ok, type Refusal, type Result } from '../../../shared/result.ts'
import { vaultStampOn, vaultText } from '../../main/open-office.ts'
import { createDisk, type Disk } from '../../main/register/disk/disk.ts'
import type { FileSystem } from '../../main/register/disk/file-system.ts'
import { readFolderFormat } from '../../main/register/folder/folder-format.ts'
import { checkOffice } from '../../main/register/check/check-office.ts'
import type { Verification } from '../../main/register/check/verify-folder.ts'
import { lookOnly } from '../../main/register/disk/twin-file.ts'
import { digest } from '../../main/vault/digest.ts'
import { sealerFor } from '../../main/vault/sealer.ts'
import { segmentsWith } from '../../main/vault/segments.ts'
import { parseVaultFile, type VaultFile } from '../../main/vault/vault-file.ts'
import { verifyMessages } from './messages.ts'
import { type Secret, unlockForReading } from './unlock.ts'

/** What a person types after `verify DIR`. */
export interface VerifyCommandOptions {
  readonly account?: string
  readonly recovery?: boolean
}

/** What the command works with. */
export interface VerifyDependencies {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly ask: (question: string) => Promise<string | null>
  readonly now: () => Instant
  /** Another file system than the computer's own, for tests. */
  readonly fs?: FileSystem
  readonly output: Writable
  readonly errors: Writable
}

/** Nothing wrong; something wrong; not looked at, for want of a folder or a key. */
const exitCodes = { fine: 0, wrong: 1, notDone: 2 } as const

const t = createTranslator('nl')
const inWords = (refusals: readonly Refusal[]): { readonly ok: false; readonly error: string } =>
  fail(describeRefusals(t, refusals))

async function isFolder(disk: Disk): Promise<boolean> {
  const there = await disk.isThere()
  return there.ok && there.value && (await disk.listAll('')).ok
}

async function readVault(disk: Disk): Promise<Result<VaultFile, string>> {
  const text = await vaultText(disk, lookOnly).read()
  if (!text.ok) return inWords(text.error)
  if (text.value === null) return fail(verifyMessages.noOffice(disk.folder))
  const file = parseVaultFile(text.value)
  return file.ok ? file : inWords(file.error)
}

async function findSecret(
  file: VaultFile,
  { account, recovery = false }: VerifyCommandOptions,
  { environment, ask }: VerifyDependencies
): Promise<Result<Secret, string>> {
  const active = file.accounts.filter((candidate) => candidate.active)
  const accounts = active.filter(({ name }) => account === undefined || isSamePerson({ name }, { name: account }))
  if (accounts.length === 0) {
    return fail(
      verifyMessages.unknownAccount(
        account ?? '',
        active.map(({ name }) => name)
      )
    )
  }
  const given = environment['KLACHTENBOEK_HERSTELSLEUTEL']
  if (recovery || given !== undefined) {
    const recoveryKey = given ?? (await ask(verifyMessages.askRecoveryKey))
    return recoveryKey === null ? fail(verifyMessages.noSecret) : ok({ kind: 'recovery', recoveryKey })
  }
  const password = environment['KLACHTENBOEK_WACHTWOORD'] ?? (await ask(verifyMessages.askPassword))
  if (password === null) return fail(verifyMessages.noSecret)
  return ok({ kind: 'password', password, accounts })
}

async function verify(
  folder: string,
  options: VerifyCommandOptions,
  dependencies: VerifyDependencies
): Promise<Result<Verification, string>> {
  const { fs } = dependencies
  const disk = createDisk({ folder, ...(fs === undefined ? {} : { fs }) })
  if (!(await isFolder(disk))) return fail(verifyMessages.noFolder(folder))
  const format = await readFolderFormat(disk)
  if (!format.ok) return inWords(format.error)
  const file = await readVault(disk)
  if (!file.ok) return file
  const secret = await findSecret(file.value, options, dependencies)
  if (!secret.ok) return secret
  const keyring = await unlockForReading(file.value, secret.value, dependencies.now())
  if (!keyring.ok) return keyring
  const verified = await checkOffice({
    disk,
    sealer: sealerFor(keyring.value.officeKey, 'register'),
    segments: segmentsWith(),
    keys: keyring.value,
    digest,
    clock: dependencies.now,
    vault: (care) => vaultStampOn(disk, care)
  })
  return verified.ok ? verified : inWords(verified.error)
}

/** Checks a data folder, changes nothing in it, and gives the exit code. */
export async function runVerify(
  folder: string,
  options: VerifyCommandOptions,
  dependencies: VerifyDependencies
): Promise<number> {
  const verified = await verify(folder, options, dependencies)
  if (!verified.ok) {
    dependencies.errors.write(`${verified.error}\n`)
    return exitCodes.notDone
  }
  const { dossiers, events, unread, findings, notes } = verified.value
  for (const finding of [...findings, ...notes]) dependencies.output.write(`${describeFinding(t, foundOf(finding))}\n`)
  const isFine = findings.length === 0
  const { fine, wrong } = verifyMessages
  if (unread > 0) dependencies.output.write(`${verifyMessages.unread(unread)}\n`)
  dependencies.output.write(`${isFine ? fine(dossiers, events) : wrong(findings.length, dossiers, events)}\n`)
  return isFine ? exitCodes.fine : exitCodes.wrong
}

/** Adds `verify` to the command line; the exit code is left on the process. */
export function addVerifyCommand(program: Command, dependencies: VerifyDependencies): void {
  program
    .command('verify')
    .description('controleert een gegevensmap: verzegeling, geschiedenis, overzicht en logboek; er verandert niets')
    .argument('<map>', 'de gegevensmap van het kantoor')
    .option('--account <naam>', 'het account waarvan u het wachtwoord geeft (anders: elk account wordt geprobeerd)')
    .option('--recovery', 'vraag de herstelsleutel in plaats van een wachtwoord')
    .addHelpText(
      'after',
      '\nHet wachtwoord mag ook in KLACHTENBOEK_WACHTWOORD staan, de herstelsleutel in KLACHTENBOEK_HERSTELSLEUTEL.' +
        '\nUitkomst: 0 alles klopt · 1 er is iets mis · 2 niet gecontroleerd.'
    )
    .action(async (folder: string, options: VerifyCommandOptions) => {
      process.exitCode = await runVerify(folder, options, dependencies)
    })
}
