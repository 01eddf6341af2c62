import { z } from 'zod'
import { fingerprint } from '../../../shared/domain/dossier/chain.ts'
import { instantSchema } from '../../../shared/domain/time.ts'
import { longest } from '../../../shared/domain/text/length.ts'
import { limits } from '../../../shared/domain/text/limits.ts'
import { parseJson } from '../../../shared/domain/text/json.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import { type CircleName, circlesSchema } from './circle.ts'
import { digest, keyedDigest } from './digest.ts'
import { lockSchema } from './lock.ts'
import { isSigned, publicKeySchema, signText } from './key-pair.ts'
import type { Keyring } from './keyring.ts'
import { scryptCostSchema, subkey, type OfficeKey } from './keys.ts'

/** As long as a name is that enters, counted in characters as people see them: an emoji can be many code units. */
const nameSchema = z.string().min(1).max(longest(limits.name))

const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/)

const passwordSlotSchema = z.object({ cost: scryptCostSchema, salt: base64, wrappedKey: base64 })

/** An account's keys wrapped with its password. */
export type PasswordSlot = z.infer<typeof passwordSlotSchema>

const attemptsSchema = z.object({ failed: z.number().int().min(0), lastFailedAt: instantSchema.nullable() })

/** Wrong passwords in a row, and when the last one was typed. */
export type Attempts = z.infer<typeof attemptsSchema>

const accountSchema = z.object({
  id: z.string().min(1).max(64),
  name: nameSchema,
  role: z.string().min(1),
  active: z.boolean(),
  createdAt: instantSchema,
  /** What is sealed for this account is sealed for this key; none before the vault was brought over. */
  publicKey: publicKeySchema.exactOptional(),
  slot: passwordSlotSchema,
  /** The private key, for the recovery key. */
  escrow: lockSchema.exactOptional(),
  /** Keys that wait, under the office's key, until the account logs in and wraps them with its password. */
  waiting: base64.exactOptional(),
  /** Somebody else knows the password, and so it must be replaced before anything else is done. */
  mustChange: z.literal(true).exactOptional(),
  attempts: attemptsSchema
})

/** Somebody who can log in. */
export type Account = z.infer<typeof accountSchema>

const vaultFileSchema = z.object({
  format: z.literal('klachtenboek-vault'),
  /** 1 was written by version 0.1: without a count of its changes, and without a sum. 3 has keys for each account. */
  version: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** How many times it was changed; wrong tries do not count. */
  revision: z.number().int().min(0).exactOptional(),
  id: z.string().min(1),
  officeName: nameSchema,
  createdAt: instantSchema,
  accounts: z.array(accountSchema).min(1),
  recovery: z.object({
    createdAt: instantSchema,
    salt: base64,
    wrappedKey: base64,
    publicKey: publicKeySchema.exactOptional(),
    waiting: base64.exactOptional()
  }),
  circles: circlesSchema.exactOptional(),
  /** The office allows its people to log in through the system of a PC. */
  systemLogIn: z.literal(true).exactOptional(),
  /** Of who may do what, by whoever manages the accounts. */
  signature: base64.exactOptional(),
  mac: z.string()
})

/** All that stands in the file, with the sum of the rest. */
const summedSchema = z.looseObject({ version: z.number(), sum: z.string().optional() })

/** What `vault.json` holds. */
export type VaultFile = z.infer<typeof vaultFileSchema>

/** The file before it is authenticated. */
export type UnprovenVaultFile = Omit<VaultFile, 'mac'>

// Attempts are written while nobody is logged in and so no key is there to authenticate them.
function proofOf(file: UnprovenVaultFile | VaultFile, officeKey: OfficeKey): string {
  const accounts = file.accounts.map(({ attempts: _attempts, ...lasting }) => lasting)
  const { id, officeName, createdAt, recovery, format, version, revision, circles, systemLogIn, signature } = file
  const key = subkey(officeKey, 'vault-mac')
  return fingerprint(
    { id, officeName, createdAt, recovery, format, version, revision, accounts, circles, systemLogIn, signature },
    (text) => keyedDigest(key, text)
  )
}

/** What whoever manages the accounts signs: who may log in, how and in which role, and for which keys is sealed. */
function signedText({ id, accounts, recovery, circles, systemLogIn }: UnprovenVaultFile | VaultFile): string {
  const keysOf = (name: CircleName): unknown[] => (circles?.[name] ?? []).map(({ publicKey }) => publicKey)
  return JSON.stringify({
    id,
    accounts: accounts.map((one) => [one.id, one.name, one.role, one.active, one.createdAt, one.publicKey ?? null]),
    recovery: recovery.publicKey ?? null,
    circles: [keysOf('overview'), keysOf('reports'), keysOf('accounts')],
    systemLogIn
  })
}

/**
 * Authenticates a changed file, so that a change by hand is found at the next log-in, and counts the change. Who may do
 * what is signed anew where it changed, which fails with `vault.notSigned` for who does not manage the accounts.
 */
export function prove(
  file: UnprovenVaultFile | VaultFile,
  keyring: Pick<Keyring, 'officeKey' | 'signing'>,
  before: VaultFile | null = null
): Result<VaultFile> {
  const counted = { ...file, revision: (file.revision ?? 0) + 1 }
  if (file.circles === undefined) return ok(withMac({ ...counted, version: 2 as const }, keyring.officeKey))
  const text = signedText(counted)
  const isSame = before !== null && signedText(before) === text
  if (!isSame && keyring.signing === null) return refuse('vault.notSigned')
  const signature = isSame || keyring.signing === null ? file.signature : signText(text, keyring.signing)
  return ok(withMac({ ...counted, version: 3 as const, ...(signature ? { signature } : {}) }, keyring.officeKey))
}

function withMac(file: UnprovenVaultFile | VaultFile, officeKey: OfficeKey): VaultFile {
  return { ...file, mac: proofOf(file, officeKey) }
}

/**
 * Whether the file is as the app left it, and who may do what as whoever manages the accounts signed it: with the key
 * that this account was given, whatever the file itself says of it.
 */
export function isProven(file: VaultFile, { officeKey, authority }: Pick<Keyring, 'officeKey' | 'authority'>): boolean {
  if (proofOf(file, officeKey) !== file.mac) return false
  if (authority === null) return file.circles === undefined
  return file.signature !== undefined && isSigned(signedText(file), file.signature, authority)
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
  if (header.success && header.data.version > 3) return refuse('vault.newerVersion')
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
 * sum; null when the text does not hold, or is the vault of another office than the one that is looked for.
 */
export function vaultRank(text: string, office: string | null): number | null {
  const file = parseVaultFile(text)
  if (file.ok) return office === null || file.value.id === office ? (file.value.revision ?? 0) : null
  const isLater = file.error.some(({ code }) => code === 'vault.newerVersion')
  return isLater && hasItsSum(parseJson(text)) ? Infinity : null
}

/** The text of `vault.json`, with a sum by which a damaged copy is known without a key. */
export function printVaultFile(file: VaultFile): string {
  return `${JSON.stringify(file.version === 1 ? file : { ...file, sum: fingerprint(file, digest) }, null, 2)}\n`
}
