import { z } from 'zod'
import { fingerprint } from '../../../shared/domain/dossier/chain.ts'
import { instantSchema } from '../../../shared/domain/time.ts'
import { parseJson } from '../../../shared/domain/text/json.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import { digest, keyedDigest } from './digest.ts'
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
  /** 1 was written by version 0.1: without a count of its changes, and without a sum. */
  version: z.union([z.literal(1), z.literal(2)]),
  /** How many times it was changed; wrong tries do not count. */
  revision: z.number().int().min(0).exactOptional(),
  id: z.string().min(1),
  officeName: z.string().min(1).max(200),
  createdAt: instantSchema,
  accounts: z.array(accountSchema).min(1),
  recovery: z.object({ createdAt: instantSchema, salt: base64, wrappedKey: base64 }),
  mac: z.string()
})

/** All that stands in the file, with the sum of the rest. */
const summedSchema = z.looseObject({ version: z.number(), sum: z.string().optional() })

/** What `vault.json` holds. */
export type VaultFile = z.infer<typeof vaultFileSchema>

/** The file before it is authenticated. */
export type UnprovenVaultFile = Omit<VaultFile, 'mac'>

// Attempts are written while nobody is logged in and so no key is there to authenticate them.
function proofOf(file: UnprovenVaultFile | VaultFile, masterKey: MasterKey): string {
  const accounts = file.accounts.map(({ attempts: _attempts, ...lasting }) => lasting)
  const { id, officeName, createdAt, recovery, format, version, revision } = file
  const key = subkey(masterKey, 'vault-mac')
  return fingerprint({ id, officeName, createdAt, recovery, format, version, revision, accounts }, (text) =>
    keyedDigest(key, text)
  )
}

/** Authenticates a changed file, so that a change by hand is found at the next log-in, and counts the change. */
export function prove(file: UnprovenVaultFile | VaultFile, masterKey: MasterKey): VaultFile {
  const changed = { ...file, version: 2 as const, revision: (file.revision ?? 0) + 1 }
  return { ...changed, mac: proofOf(changed, masterKey) }
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
  if (header.success && header.data.version > 2) return refuse('vault.newerVersion')
  const parsed = vaultFileSchema.safeParse(content)
  return parsed.success && hasItsSum(content) ? ok(parsed.data) : refuse('vault.damaged')
}

/** Whether the content is as it was written, to the last bit; what version 0.1 wrote cannot tell. */
function hasItsSum(content: unknown): boolean {
  const summed = summedSchema.parse(content)
  if (summed.version === 1) return true
  const { sum, ...rest } = summed
  return sum === fingerprint(rest, digest)
}

/**
 * How many times the vault of this text was changed: `Infinity` for one of a later app, known from a flipped bit by its
 * sum; null when the text does not hold.
 */
export function vaultRank(text: string): number | null {
  const file = parseVaultFile(text)
  if (file.ok) return file.value.revision ?? 0
  const isLater = file.error.some(({ code }) => code === 'vault.newerVersion')
  return isLater && hasItsSum(parseJson(text)) ? Infinity : null
}

/** The text of `vault.json`, with a sum by which a damaged copy is known without a key. */
export function printVaultFile(file: VaultFile): string {
  return `${JSON.stringify(file.version === 1 ? file : { ...file, sum: fingerprint(file, digest) }, null, 2)}\n`
}
