import { isOfOffice } from '../../electron/main/register/disk/names.ts'
import { type Attack, bitFlips, filesOf, wholeFileAttacks } from './attacks.ts'
import type { Chance } from './chance.ts'
import { type Furnished, furnish } from './furnish.ts'
import { type Outcome, outcomeOf, truthOf } from './harmed-office.ts'

/** How many trials there were, and what went wrong in them. */
export interface Trials {
  readonly tried: number
  readonly wrong: readonly unknown[]
}

/** What was set aside for people to look at; the app never reads it again. */
const readByNobody = /^journal\.torn-\d+$/

/**
 * What stands in no other record: what somebody typed and has not registered yet. When its file is taken away, or an
 * older one put in its place, nothing tells of that.
 */
const unrecorded = /^drafts\//

/** Without both copies of the vault nothing of an office can be opened. */
function isWithoutVault({ paths }: Attack): boolean {
  return ['vault.json', 'copies/vault.json'].every((path) => paths.includes(path))
}

function isTold({ verified, told, refused }: Outcome): boolean {
  return verified.exitCode !== 0 && (told.length > 0 || refused.length > 0)
}

/** What is wrong with the outcome of an attack: each is seen, none is believed, and none keeps an office out that has its second copy. */
function faultsOf(attack: Attack, outcome: Outcome): string[] {
  const { way, believed, isWhole } = outcome
  const isDraft = attack.paths.some((path) => unrecorded.test(path))
  const isQuietDraft = isDraft && ['removed', 'put back'].includes(attack.name)
  return [
    ...(typeof way === 'object' && !isWithoutVault(attack) ? ['locked out'] : []),
    ...(isWhole || isTold(outcome) || isQuietDraft ? [] : ['not told']),
    ...(believed.length > 0 && !isTold(outcome) && !isQuietDraft ? ['believed'] : [])
  ]
}

function flipFaultsOf(attack: Attack, outcome: Outcome): string[] {
  const isOurs = attack.paths.some((path) => isOfOffice(path) && !readByNobody.test(path))
  // What heals by itself verify only mentions.
  const isUnseen = isOurs && /^Alles klopt/.test(outcome.verified.said)
  const onlyDrafts = attack.paths.every((path) => unrecorded.test(path))
  const isBelieved = outcome.believed.length > 0 && !onlyDrafts
  return [
    ...faultsOf(attack, outcome),
    ...(isUnseen ? ['not seen by verify'] : []),
    ...(isBelieved ? ['believed'] : [])
  ]
}

async function tryAll(
  office: Furnished,
  attacks: Iterable<Attack>,
  faults: (attack: Attack, outcome: Outcome) => string[]
): Promise<Trials> {
  const truth = await truthOf(office)
  const wrong: unknown[] = []
  let tried = 0
  for (const attack of attacks) {
    tried += 1
    const { name, paths } = attack
    try {
      const outcome = await outcomeOf(office, truth, attack.harm)
      const found = faults(attack, outcome)
      if (found.length > 0) wrong.push({ name, paths, found, outcome })
    } catch (error) {
      wrong.push({ name, paths, found: ['threw'], error: String(error) })
    }
  }
  return { tried, wrong }
}

/** Flips bits, so many in every file of an office, one at a time. */
export async function flipBits(office: Furnished, chance: Chance, times: number): Promise<Trials> {
  return tryAll(office, bitFlips(office, chance, times), flipFaultsOf)
}

/** Flips every bit of the small files that are not sealed, by which the office is found at all. */
export async function flipEveryBit(paths: readonly string[], every: number): Promise<Trials> {
  const office = await furnish()
  const files = filesOf(office.disk, office.folder)
  function* each(): Generator<Attack> {
    for (const path of paths) {
      const bytes = files.get(path) ?? new Uint8Array(0)
      for (let bit = 0; bit < bytes.length * 8; bit += every) {
        const changed = bytes.slice()
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        yield {
          name: `bit ${String(bit)}`,
          paths: [path],
          harm: (disk) => disk.rot(`${office.folder}/${path}`, changed)
        }
      }
    }
  }
  return tryAll(office, each(), flipFaultsOf)
}

/** Attacks whole files, one of so many that there are. */
export async function attackFiles(chance: Chance, every: number): Promise<Trials> {
  const [office, foreign] = [await furnish(), await furnish()]
  function* some(): Generator<Attack> {
    let count = chance.below(every)
    for (const attack of wholeFileAttacks(office, foreign, chance)) {
      count += 1
      if (count % every === 0) yield attack
    }
  }
  return tryAll(office, some(), faultsOf)
}
