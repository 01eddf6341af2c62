import { ok, refuse, type Result } from '../../../shared/result.ts'
import { createHash } from 'node:crypto'
import type { Random } from './random.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const secretLength = 20
const secretCharacters = 32
const checkCharacters = 4
const groupLength = 4

function toCharacters(bytes: Uint8Array): string {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{5}/g) ?? []).map((group) => alphabet.charAt(Number.parseInt(group, 2))).join('')
}

function toBytes(characters: string): Uint8Array {
  const bits = Array.from(characters, (character) => alphabet.indexOf(character).toString(2).padStart(5, '0')).join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2))
}

function checkOf(secret: Uint8Array): string {
  const hash = createHash('sha256').update('klachtenboek/recovery-check').update(secret).digest()
  return toCharacters(hash).slice(0, checkCharacters)
}

/** The secret as people copy it: nine groups of four characters, the last group telling a typo apart. */
export function printRecoveryKey(secret: Uint8Array): string {
  const characters = toCharacters(secret) + checkOf(secret)
  return (characters.match(new RegExp(`.{${String(groupLength)}}`, 'g')) ?? []).join('-')
}

/** A new secret of 160 bits. */
export function newRecoverySecret(random: Random): Uint8Array {
  return random(secretLength)
}

/**
 * The secret behind a typed recovery key; spaces, dashes and case do not matter, and O, I and L are read as 0 and 1.
 * Fails with `vault.recoveryTypo` when it cannot be any recovery key.
 */
export function parseRecoveryKey(typed: string): Result<Uint8Array> {
  const characters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const known = Array.from(characters).every((character) => alphabet.includes(character))
  if (characters.length !== secretCharacters + checkCharacters || !known) {
    return refuse('vault.recoveryTypo', { field: 'recoveryKey' })
  }
  const secret = toBytes(characters.slice(0, secretCharacters))
  if (checkOf(secret) !== characters.slice(secretCharacters)) {
    return refuse('vault.recoveryTypo', { field: 'recoveryKey' })
  }
  return ok(secret)
}
