import { type KeyPair, makeKeyPair, makeSigningPair, type PublicKey } from './key-pair.ts'
import { type Circle, circleContext, type CircleName, type Circles } from './circle.ts'
import type { Keyring } from './keyring.ts'
import type { Random } from './random.ts'
import type { VaultFile } from './vault-file.ts'

/** The roles whose accounts belong to each circle. */
export type CircleRoles = Readonly<Record<CircleName, readonly string[]>>

/** A file whose circles may be changed, and the keys of who changes them. */
interface OpenCircles {
  readonly file: VaultFile
  readonly keyring: Keyring
}

/** A circle of these members around a new pair. */
function circleOf(
  { keyring, vaultId }: { readonly keyring: Pick<Keyring, 'lock'>; readonly vaultId: string },
  { name, pair, members }: { readonly name: CircleName; readonly pair: KeyPair; readonly members: readonly PublicKey[] }
): Circle {
  const { publicKey } = pair
  return { publicKey, lock: keyring.lock(pair.privateKey, members, circleContext(vaultId, name, pair)) }
}

/** The circles of a new vault, or of one that gets its keys now, with the pair that signs. */
export function foundCircles(
  place: { readonly keyring: Pick<Keyring, 'lock'>; readonly vaultId: string },
  members: Readonly<Record<CircleName, readonly PublicKey[]>>,
  { signing, random }: { readonly signing: KeyPair; readonly random: Random }
): Circles {
  const found = (name: CircleName, pair: KeyPair): Circle => circleOf(place, { name, pair, members: members[name] })
  return {
    overview: [found('overview', makeKeyPair(random))],
    reports: [found('reports', makeKeyPair(random))],
    accounts: [found('accounts', signing)]
  }
}

/** A new pair to sign with. */
export const foundAuthority = makeSigningPair

/** The public keys of who belongs to each circle by their role, with the recovery key, which belongs to all. */
export function membersOf(
  { accounts, recovery }: Pick<VaultFile, 'accounts' | 'recovery'>,
  roles: CircleRoles
): Readonly<Record<CircleName, readonly PublicKey[]>> {
  const those = (name: CircleName): PublicKey[] => [
    ...accounts.flatMap(({ active, role, publicKey }) =>
      active && publicKey !== undefined && roles[name].includes(role) ? [publicKey] : []
    ),
    ...(recovery.publicKey === undefined ? [] : [recovery.publicKey])
  ]
  return { overview: those('overview'), reports: those('reports'), accounts: those('accounts') }
}

function isSameSet(left: readonly PublicKey[], right: readonly PublicKey[]): boolean {
  return left.length === right.length && left.every((key) => right.includes(key))
}

/** A circle with exactly these members; whoever does not belong to it can only take boxes away. */
function withMembers(
  { file, keyring }: OpenCircles,
  name: CircleName,
  circle: Circle,
  members: readonly PublicKey[]
): Circle {
  if (isSameSet(Object.keys(circle.lock.boxes), members)) return circle
  const privateKey = keyring.circleKey(circle.publicKey)
  if (privateKey !== null) {
    const pair = { publicKey: circle.publicKey, privateKey }
    return circleOf({ keyring, vaultId: file.id }, { name, pair, members })
  }
  const boxes = Object.entries(circle.lock.boxes).filter(([reader]) => members.includes(reader))
  return { ...circle, lock: { ...circle.lock, boxes: Object.fromEntries(boxes) } }
}

/**
 * The generations of a circle with these members. When somebody leaves, or whoever gives out roles cannot let in who
 * joins, what is sealed from then on gets a new key; who does not manage the accounts can only let others in.
 */
function settled(open: OpenCircles, name: CircleName, members: readonly PublicKey[], random: Random): Circle[] {
  const { file, keyring } = open
  const before = file.circles?.[name] ?? []
  const signs = keyring.signing !== null
  const kept = before.map((circle) =>
    signs || keyring.circleKey(circle.publicKey) !== null ? withMembers(open, name, circle, members) : circle
  )
  const hasLeft = Object.keys(before.at(-1)?.lock.boxes ?? {}).some((reader) => !members.includes(reader))
  const isWhole = isSameSet(Object.keys(kept.at(-1)?.lock.boxes ?? {}), members)
  // Who manages the accounts signs with the key that every account was given to check it by.
  if (!signs || name === 'accounts' || (isWhole && !hasLeft)) return kept
  const place = { keyring, vaultId: file.id }
  return [...kept, circleOf(place, { name, pair: makeKeyPair(random), members })]
}

/** Gives every circle the members that the roles say. The same file when nothing is to be done, or nothing can be. */
export function settleCircles(open: OpenCircles, roles: CircleRoles, random: Random): VaultFile {
  const { file } = open
  if (file.circles === undefined) return file
  const members = membersOf(file, roles)
  const circles: Circles = {
    overview: settled(open, 'overview', members.overview, random),
    reports: settled(open, 'reports', members.reports, random),
    accounts: settled(open, 'accounts', members.accounts, random)
  }
  return isUnchanged(file.circles, circles) ? file : { ...file, circles }
}

function isUnchanged(before: Circles, after: Circles): boolean {
  return (['overview', 'reports', 'accounts'] as const).every(
    (name) =>
      before[name].length === after[name].length && before[name].every((circle, place) => circle === after[name][place])
  )
}

/** Gives somebody's place in every circle to their new key, as far as whoever does it belongs to the circle too. */
export function replaceMember(open: OpenCircles, before: PublicKey | undefined, after: PublicKey): VaultFile {
  const { file } = open
  if (file.circles === undefined) return file
  const replaced = (name: CircleName): Circle[] =>
    (file.circles?.[name] ?? []).map((circle) => {
      const members = Object.keys(circle.lock.boxes)
      if (before === undefined || !members.includes(before)) return circle
      return withMembers(open, name, circle, [...members.filter((member) => member !== before), after])
    })
  const circles = { overview: replaced('overview'), reports: replaced('reports'), accounts: replaced('accounts') }
  return { ...file, circles }
}
