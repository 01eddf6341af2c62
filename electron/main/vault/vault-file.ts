import { z } from 'zod'
import { fingerprint } from '../../../shared/domain/dossier/chain.ts'
import { instantSchema } from '../../../shared/domain/time.ts'
import { parseJson } from '../../../shared/domain/text/json.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import { keyedDigest } from './digest.ts'
import { scryptCostSchema, subkey, type MasterKey } from './keys.ts'

const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/)

const passwordSlotSchema = z.object({ cost: scryptCostSchema, salt: base64, wrappedKey: base64 })

/** The master key wrapped with a password. */
export type PasswordSlot = z.infer<typeof passwordSlotSchema>

const attemptsSchema = z.object({ failed: z.number().int().min(0), lastFailedAt: instantSchema.nullable() })

/** Wrong passwords in a row, and when the last one was typed. */
export type Attempts = z.infer<typeof attemptsSchema>

const accountSchema = z.object({
  id: z.string().min(1).max(64),
  name: z.string().min(1).max(200),
  role: z.string().min(1),
  active: z.boolean(),
  createdAt: instantSchema,
  slot: passwordSlotSchema,
  attempts: attemptsSchema
})

/** Somebody who can log in. */
export type Account = z.infer<typeof accountSchema>

const vaultFileSchema = z.object({
  format: z.literal('klachtenboek-vault'),
  version: z.literal(1),
  id: z.string().min(1),
  officeName: z.string().min(1).max(200),
  createdAt: instantSchema,
  accounts: z.array(accountSchema).min(1),
  recovery: z.object({ createdAt: instantSchema, salt: base64, wrappedKey: base64 }),
  mac: z.string()
})

/** What `vault.json` holds. */
export type VaultFile = z.infer<typeof vaultFileSchema>

/** The file before it is authenticated. */
export type UnprovenVaultFile = Omit<VaultFile, 'mac'>

// Attempts are written while nobody is logged in and so no key is there to authenticate them.
function proofOf(file: UnprovenVaultFile | VaultFile, masterKey: MasterKey): string {
  const accounts = file.accounts.map(({ attempts: _attempts, ...lasting }) => lasting)
  const { id, officeName, createdAt, recovery, format, version } = file
  const key = subkey(masterKey, 'vault-mac')
  return fingerprint({ id, officeName, createdAt, recovery, format, version, accounts }, (text) =>
    keyedDigest(key, text)
  )
}

/** Authenticates the file, so that a change by hand is found at the next log-in. */
export function prove(file: UnprovenVaultFile | VaultFile, masterKey: MasterKey): VaultFile {
  return { ...file, mac: proofOf(file, masterKey) }
}

/** Whether the file is as the app left it. */
export function isProven(file: VaultFile, masterKey: MasterKey): boolean {
  return proofOf(file, masterKey) === file.mac
}

/** Reads the text of `vault.json`; fails with `vault.damaged`, or `vault.newerVersion` for a later app's file. */
export function parseVaultFile(text: string): Result<VaultFile> {
  let content: unknown
  try {
    content = parseJson(text)
  } catch {
    return refuse('vault.damaged')
  }
  const header = z.object({ version: z.number() }).safeParse(content)
  if (header.success && header.data.version > 1) return refuse('vault.newerVersion')
  const parsed = vaultFileSchema.safeParse(content)
  return parsed.success ? ok(parsed.data) : refuse('vault.damaged')
}

/** The text of `vault.json`. */
export function printVaultFile(file: VaultFile): string {
  return `${JSON.stringify(file, null, 2)}\n`
}
