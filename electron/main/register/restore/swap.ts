import type { Instant } from '../../../../shared/domain/time.ts'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import type { Disk } from '../disk/disk.ts'
import { isOfOffice } from '../disk/names.ts'
import { freePlace } from '../folder/set-up-mark.ts'

/** Where an office that is put back is laid down before it takes the place of what is there. */
const room = 'terugzetten'

/** An office that is still being laid down: nothing in it counts. */
export const stagingPlace = `${room}/bezig`

/**
 * All of it lies there, and what was in its place is being set aside; then it is itself being moved in. The name tells how
 * far it came, as giving another name is the one change of a disk that is done or not done, and where what was there goes.
 */
const ready = /^klaar (.+)$/
const moving = /^binnen (.+)$/

/** What goes with the folder, and comes with the office that is put back. */
const withOffice: readonly string[] = ['format.json', 'voorbeeldkantoor', 'setup.json']

async function namesIn(disk: Disk, folder: string): Promise<Result<string[]>> {
  const entries = await disk.listAll(folder)
  return entries.ok ? ok(entries.value.map(({ name }) => name)) : entries
}

async function moveAll(disk: Disk, names: readonly string[], from: string, to: string): Promise<Result<void>> {
  for (const name of names) {
    const moved = await disk.move(`${from}${name}`, `${to}${name}`)
    if (!moved.ok) return moved
  }
  return ok(undefined)
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Throws away an office that was laid down in part. */
export function clearStaging(disk: Disk): Promise<Result<void>> {
  return disk.removeFolder(stagingPlace)
}

/**
 * Lets the office that was laid down take the place of what is there, which is set aside; gives where, null when there was
 * nothing. Fails with `restore.unfinished` where the rest is done at the next start.
 */
export async function takePlace(disk: Disk, moment: Instant): Promise<Result<string | null>> {
  const place = await freePlace(disk, moment)
  if (!place.ok) return place
  const named = await disk.move(stagingPlace, `${room}/klaar ${lastPart(place.value)}`)
  if (!named.ok) return named
  const finished = await finishSwap(disk)
  // All of it lies ready: whatever the disk refuses now is done at the next start.
  if (!finished.ok) return fail([{ code: 'restore.unfinished' }, ...finished.error])
  const aside = await disk.stamp(place.value)
  return ok(aside.ok && aside.value === null ? null : place.value)
}

/** Finishes a change of offices that was broken off when all of the one that comes lay there; before that, nothing was touched. */
export async function finishSwap(disk: Disk): Promise<Result<void>> {
  const names = await namesIn(disk, room)
  if (!names.ok) return names
  for (const name of names.value) {
    const [, aside] = ready.exec(name) ?? []
    if (aside === undefined) continue
    const there = await namesIn(disk, '')
    if (!there.ok) return there
    const own = there.value.filter((one) => isOfOffice(one) || withOffice.includes(one))
    const moved = await moveAll(disk, own, '', `terzijde/${aside}/`)
    if (!moved.ok) return moved
    const named = await disk.move(`${room}/${name}`, `${room}/binnen ${aside}`)
    return named.ok ? finishSwap(disk) : named
  }
  for (const name of names.value.filter((one) => moving.test(one))) {
    const staged = await namesIn(disk, `${room}/${name}`)
    if (!staged.ok) return staged
    const moved = await moveAll(disk, staged.value, `${room}/${name}/`, '')
    if (!moved.ok) return moved
    return disk.removeFolder(room)
  }
  return ok(undefined)
}
