import type { Instant } from '../../../../shared/domain/time.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import type { Disk } from '../disk/disk.ts'
import { isOfOffice } from '../disk/names.ts'
import { copiesFolder } from '../disk/twin-file.ts'

/** The mark of a set-up that is under way: written before the first file of the office, gone after the last. */
const markPath = 'setup.json'

/** What nobody has before having worked in the office. */
const work: readonly string[] = ['dossiers', 'numbers', 'drafts']

async function namesIn(disk: Disk): Promise<Result<string[]>> {
  const entries = await disk.list('')
  return entries.ok ? ok(entries.value.map(({ name }) => name)) : entries
}

/** A folder of its own to set things aside in, called after the moment. */
export async function freePlace(disk: Disk, moment: Instant): Promise<Result<string>> {
  const stem = `terzijde/${moment.replace(/[:.]/g, '-')}`
  for (let copy = 1; ; copy += 1) {
    const place = copy === 1 ? stem : `${stem}-${String(copy)}`
    const taken = await disk.stamp(place)
    if (!taken.ok) return taken
    if (taken.value === null) return ok(place)
  }
}

/** Notes that an office is being set up here. */
export function beginSetUp(disk: Disk, moment: Instant): Promise<Result<void>> {
  return disk.write(markPath, Buffer.from(`${JSON.stringify({ begun: moment })}\n`, 'utf8'))
}

/** Notes that the office stands. */
export function finishSetUp(disk: Disk): Promise<Result<void>> {
  return disk.removeFile(markPath)
}

/**
 * What a set-up left that did not finish is set aside, in a folder of its own; nothing is removed, and nothing is moved
 * that does not carry the mark of such a set-up or in which somebody has worked.
 */
export async function setAsideSetUp(disk: Disk, moment: Instant): Promise<Result<void>> {
  const names = await namesIn(disk)
  if (!names.ok) return names
  if (!names.value.includes(markPath)) return ok(undefined)
  const left = names.value.filter(isOfOffice)
  if (left.some((name) => work.includes(name))) return finishSetUp(disk)
  if (left.length > 0) {
    const place = await freePlace(disk, moment)
    if (!place.ok) return place
    for (const name of left) {
      const moved = await disk.move(name, `${place.value}/${name}`)
      if (!moved.ok) return moved
    }
  }
  return finishSetUp(disk)
}

/** Whether there is a file, or something in a folder, or a second copy of it. */
async function isKept(disk: Disk, path: string): Promise<Result<boolean>> {
  for (const place of [path, `${copiesFolder}/${path}`]) {
    const stamp = await disk.stamp(place)
    if (!stamp.ok) return stamp
    if (stamp.value === null) continue
    const inside = path.endsWith('.json') ? ok([path]) : await disk.list(place)
    if (!inside.ok) return inside
    if (inside.value.length > 0) return ok(true)
  }
  return ok(false)
}

/**
 * Whether this data folder was never used. Fails with `register.vaultMissing` when there is something of an office but no
 * `vault.json`, for setting up anew would leave it locked for ever, and with `register.incomplete` when there is a
 * `vault.json` without a regulation, as while a sync client still brings the rest.
 */
export async function folderState(disk: Disk): Promise<Result<'new' | 'used'>> {
  const names = await namesIn(disk)
  if (!names.ok) return names
  const isUsed = names.value.some(isOfOffice)
  if (!isUsed) return ok('new')
  const vault = await isKept(disk, 'vault.json')
  if (!vault.ok) return vault
  if (!vault.value) return refuse('register.vaultMissing')
  const policies = await isKept(disk, 'policies')
  if (!policies.ok) return policies
  return policies.value ? ok('used') : refuse('register.incomplete')
}
